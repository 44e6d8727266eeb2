import { wordsKey } from '../../domain/personKeys';

/** What a column of a connections file holds. */
export type Column =
  | 'firstName'
  | 'lastName'
  | 'fullName'
  | 'url'
  | 'email'
  | 'company'
  | 'position'
  | 'connectedOn';

// Headers as LinkedIn and spreadsheets write them, by language: English, German, French, Spanish,
// Portuguese, Italian, Dutch, Swedish, Danish and Norwegian, Finnish, Polish, Czech, Romanian,
// Hungarian, Turkish, Russian, Ukrainian, Greek, Indonesian and Malay, Vietnamese, Japanese, Korean,
// Chinese, Arabic, Hebrew, Hindi, Thai. A language that is missing is read by what its columns hold.
const WORDS: Readonly<Record<Column, string>> = {
  firstName: `First Name|Given Name|Forename|Vorname|Prénom|Nombre|Nombre de pila|Nome|Primeiro nome|
    Nome próprio|Voornaam|Förnamn|Fornavn|Etunimi|Imię|Jméno|Křestní jméno|Prenume|Keresztnév|Utónév|
    Ad|Adı|Имя|Ім'я|Όνομα|Nama depan|Nama pertama|Tên|名|名前|이름|名字|الاسم الأول|שם פרטי|
    प्रथम नाम|पहला नाम|ชื่อ|ชื่อจริง`,
  lastName: `Last Name|Family Name|Surname|Nachname|Familienname|Nom|Nom de famille|Apellido|Apellidos|
    Sobrenome|Apelido|Último nome|Cognome|Achternaam|Efternamn|Efternavn|Etternavn|Sukunimi|Nazwisko|
    Příjmení|Nume|Nume de familie|Vezetéknév|Családnév|Soyadı|Soyad|Фамилия|Прізвище|Επώνυμο|
    Επίθετο|Nama belakang|Nama akhir|Nama keluarga|Họ|姓|성|姓氏|اسم العائلة|الاسم الأخير|שם משפחה|
    उपनाम|अंतिम नाम|นามสกุล`,
  fullName: `Name|Full Name|Display Name|Vollständiger Name|Nom complet|Nombre completo|Nome completo|
    Volledige naam|Naam|Fullständigt namn|Namn|氏名|姓名`,
  url: `URL|Profile URL|LinkedIn|LinkedIn URL|Public Profile URL|Profil-URL|URL du profil|
    URL del perfil|URL do perfil|URL del profilo|Profiel-URL|Adresse URL|Dirección URL|Link|
    LinkedIn profile`,
  email: `Email Address|E-mail Address|Email|E-mail|E-Mail-Adresse|Adresse e-mail|Adresse email|
    Courriel|Dirección de correo electrónico|Correo electrónico|Endereço de e-mail|
    Endereço de email|Indirizzo e-mail|Indirizzo email|E-mailadres|E-postadress|E-mailadresse|
    E-postadresse|E-post|Sähköpostiosoite|Sähköposti|Adres e-mail|E-mailová adresa|Adresă de e-mail|
    E-mail-cím|E-mail cím|E-posta Adresi|E-posta|Адрес электронной почты|Эл. почта|
    Електронна адреса|Адреса електронної пошти|Διεύθυνση email|Διεύθυνση ηλεκτρονικού ταχυδρομείου|
    Alamat email|Alamat e-mel|Địa chỉ email|メールアドレス|이메일 주소|이메일|邮箱地址|电子邮件地址|邮箱|
    電子郵件地址|電子郵件|عنوان البريد الإلكتروني|البريد الإلكتروني|כתובת אימייל|ईमेल पता|ईमेल|
    ที่อยู่อีเมล|อีเมล`,
  company: `Company|Organization|Organisation|Employer|Unternehmen|Firma|Entreprise|Société|Empresa|
    Azienda|Società|Bedrijf|Företag|Virksomhed|Bedrift|Selskap|Yritys|Společnost|Companie|Cég|Vállalat|
    Şirket|Компания|Компанія|Εταιρεία|Perusahaan|Syarikat|Công ty|会社|会社名|勤務先|회사|公司|الشركة|
    חברה|कंपनी|บริษัท`,
  position: `Position|Title|Job Title|Role|Poste|Fonction|Cargo|Puesto|Posizione|Qualifica|Functie|
    Positie|Stilling|Asema|Tehtävänimike|Stanowisko|Pozice|Poziție|Post|Funcție|Beosztás|Pozíció|
    Pozisyon|Unvan|Должность|Посада|Θέση|Posisi|Jabatan|Jawatan|Chức vụ|Vị trí|役職|직책|직위|职位|職稱|
    職位|المنصب|الوظيفة|תפקיד|पद|ตำแหน่ง`,
  connectedOn: `Connected On|Connection Date|Verbunden am|Vernetzt am|Kontakt seit|Connecté le|
    Connexion établie le|Relation depuis|Conectado el|Fecha de conexión|Contacto desde|Conectado em|
    Conectou-se em|Ligação em|Collegato il|Collegato in data|Data collegamento|Data di collegamento|
    Verbonden op|Connectie sinds|Kontakt sedan|Ansluten den|Forbundet den|Forbindelse oprettet|
    Tilknyttet den|Yhdistetty|Verkostoiduttu|Połączono|Data nawiązania kontaktu|Ve spojení od|Spojeno|
    Conectat la|Conectat pe|Kapcsolódás dátuma|Bağlantı Tarihi|Bağlantı kurulma tarihi|Дата контакта|
    Дата установления контакта|Дата з'єднання|Σύνδεση στις|Terhubung pada|Disambungkan pada|
    Đã kết nối vào|つながり申請承認日|つながった日|연결 날짜|연결일|连接时间|好友关系建立日期|聯繫日期|
    تاريخ التواصل|متصل في|התחברו ב|कनेक्ट किया गया|เชื่อมต่อเมื่อ`,
};

const columnByWord = new Map<string, Column>();
for (const [column, words] of Object.entries(WORDS)) {
  for (const word of words.split('|')) columnByWord.set(wordsKey(word), column as Column);
}

/** The column that a header names; null where the word is unknown. */
export const columnOf = (header: string): Column | null =>
  columnByWord.get(wordsKey(header)) ?? null;
