import { wordSet } from './words';

/** Surnames that many people bear: beside another capitalised word they tell a person. */
export const SURNAMES = wordSet(`
abdi adams adeyemi ahmed ali allen anderson andersson bakker becker boateng brown campbell chen choi clark cohen costa davis diaz dlamini evans fernandez ferrari fischer garcia gomez gonzalez green gupta
hall hansen harris hassan hernandez hill hoffmann huang hughes ibrahim ivanov jackson jansen jensen johansson johnson jones kamau kaur kaya khan kim kowalski kumar larsen lee lewis li liu lopez mahmoud martin martinez
mbeki mendes mensah meyer miller mitchell mohamed moore moreau morgan muller murphy mwangi nakamura nguyen nielsen nkosi novak nowak obi okafor okonkwo olsen otieno owusu park patel perez petrov pham phiri pereira ramirez
rao reddy ricci rivera roberts robinson rodriguez romano rossi russo sanchez santos sato schmidt schneider shah sharma silva singh smirnov smith sousa souza suzuki takahashi tan tanaka taylor thomas thompson torres tran
turner visser wagner walker wang watanabe weber white williams wilson wong wright wu yamamoto yang yilmaz zhang zhou`);
