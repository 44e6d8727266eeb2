import { wordSet } from './words';

/** Towns, countries and regions of one word that meet in jots; many are given names too. */
export const PLACES = wordSet(`
aberdeen accra africa america amsterdam arizona asia athens atlanta auckland austin australia austria bangalore bangkok barcelona basel bath
beijing belfast belgium bengaluru berkeley berlin bern birmingham bogota boston boulder brazil brighton bristol britain brooklyn brussels bucharest
budapest cairo calgary california cambridge camden canada casablanca chelsea chennai chicago chile china cleveland cologne colombia
colorado copenhagen cork dakar dallas dehli delhi denmark denver detroit dubai dublin durham edinburgh egypt england europe finland florence florida
france frankfurt geneva georgia germany ghana glasgow greece hague hamburg hanoi harlem helsinki houston hyderabad india indonesia ireland israel istanbul
italy jakarta japan johannesburg jordan kenya kigali kyoto lagos leeds leipzig lima lisbon liverpool london lyon madrid malta manchester manhattan
manila marseille melbourne memphis mexico miami michigan milan minnesota montreal morocco moscow mumbai munich nairobi naples netherlands nevada nigeria norway
oakland ohio oregon orlando osaka oslo ottawa oxford paris perth philadelphia phoenix poland porto portland portugal prague quebec queens reading richmond riga rome
romania rotterdam russia savannah scotland seattle seoul shanghai shenzhen shoreditch singapore soho spain stockholm stuttgart sweden switzerland sydney
taipei tallinn texas toronto turin turkey uganda uk ukraine us usa utah utrecht valencia vancouver venice victoria vienna vietnam vilnius virginia
wales warsaw washington albany lincoln bradford chester preston derby lancaster durham exeter norwich plymouth swansea cardiff galway limerick leicester nottingham sheffield sunderland stirling inverness dundee hove adelaide brisbane hobart quito caracas havana kingston lahore karachi islamabad dhaka colombo kathmandu beirut amman baghdad tehran doha riyadh jeddah tunis algiers rabat khartoum kampala lusaka harare durban pretoria maputo luanda dodoma entebbe mombasa ibadan abuja kumasi abidjan bamako belgrade zagreb ljubljana bratislava krakow wroclaw gdansk odesa kyiv lviv minsk tbilisi yerevan baku tashkent almaty ankara izmir bursa antwerp ghent bruges utrecht eindhoven groningen malmo gothenburg bergen aarhus tampere turku tartu kaunas salzburg graz innsbruck lausanne lugano bologna palermo seville bilbao granada faro braga dallas tulsa omaha boise tucson sacramento nashville tampa phoenix cincinnati pittsburgh milwaukee baltimore wellington york yorkshire zurich
alaska arkansas alabama anaheim aurora bronx buffalo burbank chattanooga columbus connecticut fresno hawaii hoboken honolulu illinois indiana iowa joliet kansas kentucky macon maine maryland mesa minneapolis missouri montana nebraska newark oklahoma pasadena raleigh reno rochester spokane syracuse tacoma tennessee tulsa utah wichita wisconsin wyoming
barnsley blackpool bolton bournemouth brixton colchester coventry cromer croydon dudley euston falmouth gloucester guildford hackney halifax harrogate hull ipswich islington lewisham luton mayfair newcastle northampton paddington peckham piccadilly portsmouth reading southampton stratford swindon taunton torquay truro waterloo watford wigan winchester wimbledon wolverhampton wrexham`);

/** Well-known organizations, products and languages of one word that jots mention. */
export const ORGANIZATIONS = wordSet(`
accenture adidas adobe adyen airbnb airbus airtable amazon amd anthropic apple asana atlassian aws azure bain barclays bbc bcg bloomberg bmw boeing bosch bp calendly canva capgemini
chatgpt cisco citi claude coinbase databricks datadog deepmind deliveroo dell deloitte disney docker dropbox duolingo ebay english ericsson excel expedia facebook figma
flutterwave ford french gemini german github gitlab gmail google gsk harvard hbr honda hsbc hubspot ibm ikea insead instagram intel intercom intuit java javascript jira jpmorgan klarna kpmg kubernetes
lego lyft mastercard mckinsey meta microsoft miro mit monzo n26 nasa netflix nhs nike nintendo nokia notion nvidia openai oracle outlook palantir paypal paystack pfizer philips pinterest powerpoint python pwc
qualcomm reddit revolut rivian roche salesforce samsung sap sequoia shell shopify siemens skype slack snapchat sony spacex spanish spotify sql square stanford starbucks starling stripe substack
tableau tesla tiktok toyota trello twilio twitter typescript uber ubs unicef unilever vercel visa vodafone volvo walmart waymo whatsapp wise wework xero yahoo yale ycombinator youtube zalando zapier zendesk zillow zoom
arup asda astrazeneca aviva babcock boots brex carta cohere comcast corteva costco dangote dhl fedex flipkart greggs gusto hilton hyatt infosys jollibee jumia kroger lazada lidl lloyds marriott medtronic merck moderna natwest novartis paytm pentagram plaid publix qinetiq raytheon santander skanska snowflake stryker superdrug sysco tesco thales usps verizon waitrose walgreens wipro zoho`);

/** Organizations whose name reads like a person's, each as its words. */
const PERSON_LIKE = `morgan stanley,jp morgan,j p morgan,grant thornton,charles schwab,wells fargo,goldman sachs,johnson johnson,marks spencer,ben jerry,ernst young,hewlett packard
hugo boss,ralph lauren,calvin klein,tommy hilfiger,louis vuitton,mary kay,trader joe,philip morris,thomson reuters,booz allen,clifford chance,allen overy,simon schuster
warner bros,rolls royce,harley davidson,aston martin,john deere,john lewis,jane street,eli lilly,novo nordisk,oliver wyman,roland berger,edward jones,raymond james,jones lang
jack wills,max mara,jimmy choo,kate spade,michael kors,fred perry,sam adams,jack daniels,alvarez marsal,baker mckenzie,blue bottle,y combinator,merrill lynch,lincoln center,slaughter may,abercrombie fitch,procter gamble,dr martens,ted baker,paul smith,victoria secret,clara labs,robert half,robert walters,michael page,hudson bay,mott macdonald,mott mac,baker hughes,fisher price,grant thornton,ernst young,charles river,jones day,norton rose,allen key,martin marietta,lockheed martin,robert gordon,johns hopkins,carnegie mellon,george mason,sam houston,smith nephew,johnson matthey,tate lyle,fortnum mason,harvey nichols,kenneth cole,jo malone,estee lauder,johnnie walker,hargreaves lansdown,herbert smith,davis polk,knight frank,russell reynolds,korn ferry,spencer stuart,willis towers,travis perkins,dana farber,marie curie,general atomics,general dynamics,queen mary,john moores,henry schein`;
export const PERSON_LIKE_ORGANIZATIONS: ReadonlySet<string> = new Set(PERSON_LIKE.split(/[,\n]/));

/** Those of the suffixes that are no surnames: 'Kelly Services' is nobody. */
export const COMPANY_SUFFIXES = wordSet(
  'inc ltd llc llp gmbh plc corp co bv ventures partners group university college school institute foundation holdings technologies systems solutions services software consulting studio studios media airlines hotel council agency association society academy conference summit street st road avenue island govt dept league valley county library patrol',
);

/** Behind capitalised words these make an organization, a place or an event of them. */
export const NAME_SUFFIXES = wordSet(`
inc ltd llc llp gmbh ag sa plc corp co bv labs lab capital ventures partners group bank university college school institute foundation fund holdings technologies technology tech
systems solutions software consulting studio studios media health healthcare energy pharma therapeutics bio robotics motors airlines airways hotel cafe coffee restaurant bar pub street st road rd avenue ave
square park station airport center centre conference summit week festival awards expo forum meetup magazine times journal post news bottle works house hall museum gallery library hospital church
club society association council agency ministry department office team project program programme fellowship scholarship accelerator incubator academy api sdk cloud ai io app os pro maps drive docs sheets
analytics design games insurance investments management marketing networks security services interactive digital global international bridge beach valley bay hills heights tower garden gardens`);
