/**
 * The countries of ISO 3166-1 (and XK, Kosovo) as English news names them. One line each:
 * code | name | adjectives and nouns for its people | seats of government, as news uses them for the government | other names.
 * A plural in -s is understood. Facts written down by hand; names and codes follow ISO 3166-1 and common English usage.
 */
export const COUNTRIES = `
AD|Andorra|Andorran|Andorra la Vella|
AE|United Arab Emirates|Emirati|Abu Dhabi|UAE,U.A.E.,Emirates
AF|Afghanistan|Afghan|Kabul|
AG|Antigua and Barbuda|Antiguan|St John's|Antigua
AL|Albania|Albanian|Tirana|
AM|Armenia|Armenian|Yerevan|
AO|Angola|Angolan|Luanda|
AR|Argentina|Argentine,Argentinian,Argentinean|Buenos Aires,Casa Rosada|
AT|Austria|Austrian|Vienna|
AU|Australia|Australian,Aussie|Canberra|
AZ|Azerbaijan|Azerbaijani,Azeri|Baku|
BA|Bosnia and Herzegovina|Bosnian|Sarajevo|Bosnia,Bosnia-Herzegovina,Bosnia & Herzegovina
BB|Barbados|Barbadian,Bajan|Bridgetown|
BD|Bangladesh|Bangladeshi|Dhaka|
BE|Belgium|Belgian||
BF|Burkina Faso|Burkinabe,Burkinabé,Burkinabè|Ouagadougou|Burkina
BG|Bulgaria|Bulgarian|Sofia|
BH|Bahrain|Bahraini|Manama|
BI|Burundi|Burundian,Burundese|Gitega,Bujumbura|
BJ|Benin|Beninese,Beninois|Porto-Novo,Cotonou|
BM|Bermuda|Bermudian,Bermudan||
BN|Brunei|Bruneian|Bandar Seri Begawan|Brunei Darussalam
BO|Bolivia|Bolivian|La Paz|
BR|Brazil|Brazilian|Brasilia,Brasília|
BS|Bahamas|Bahamian||The Bahamas
BT|Bhutan|Bhutanese|Thimphu|
BW|Botswana|Botswanan,Motswana,Batswana|Gaborone|
BY|Belarus|Belarusian,Belarussian,Belorussian|Minsk|Belorussia
BZ|Belize|Belizean|Belmopan|
CA|Canada|Canadian|Ottawa|
CD|Democratic Republic of the Congo|Congolese|Kinshasa|DR Congo,DRC,D.R.C.,D.R. Congo,Congo,Democratic Republic of Congo,Congo-Kinshasa,Zaire
CF|Central African Republic|Central African|Bangui|CAR
CG|Republic of the Congo|Congolese of Brazzaville|Brazzaville|Republic of Congo,Congo-Brazzaville,Congo Republic
CH|Switzerland|Swiss|Bern|
CI|Ivory Coast|Ivorian,Ivoirian|Yamoussoukro,Abidjan|Côte d'Ivoire,Cote d'Ivoire
CL|Chile|Chilean||
CM|Cameroon|Cameroonian|Yaounde,Yaoundé|
CN|China|Chinese|Beijing,Zhongnanhai|People's Republic of China,PRC,mainland China
CO|Colombia|Colombian|Bogota,Bogotá|
CR|Costa Rica|Costa Rican||
CU|Cuba|Cuban|Havana|
CV|Cape Verde|Cape Verdean|Praia|Cabo Verde
CY|Cyprus|Cypriot,Greek Cypriot|Nicosia|
CZ|Czechia|Czech|Prague|Czech Republic
DE|Germany|German|Berlin|Federal Republic of Germany
DJ|Djibouti|Djiboutian||
DK|Denmark|Danish,Dane|Copenhagen|
DM|Dominica|Dominiquais|Roseau|
DO|Dominican Republic|Dominican|Santo Domingo|
DZ|Algeria|Algerian|Algiers|
EC|Ecuador|Ecuadorian,Ecuadorean,Ecuadoran|Quito|
EE|Estonia|Estonian|Tallinn|
EG|Egypt|Egyptian|Cairo|
EH|Western Sahara|Sahrawi,Saharawi||
ER|Eritrea|Eritrean|Asmara|
ES|Spain|Spanish,Spaniard|Madrid|
ET|Ethiopia|Ethiopian|Addis Ababa|
FI|Finland|Finnish,Finn|Helsinki|
FJ|Fiji|Fijian|Suva|
FM|Micronesia|Micronesian|Palikir|Federated States of Micronesia
FO|Faroe Islands|Faroese|Tórshavn|Faroes
FR|France|French,Frenchman,Frenchmen,Frenchwoman,Frenchwomen|Paris,Elysee,Élysée|
GA|Gabon|Gabonese,Gabonaise|Libreville|
GB|United Kingdom|British,Briton,Brit,Britisher,English,Englishman,Englishmen,Englishwoman,Scottish,Scot,Scotsman,Scotsmen,Welsh,Welshman,Welshmen,Northern Irish|London,Downing Street,Whitehall,Number 10|UK,U.K.,Britain,Great Britain
GD|Grenada|Grenadian|St George's|
GE|Georgia|Georgian|Tbilisi|Republic of Georgia
GF|French Guiana|French Guianese|Cayenne|
GH|Ghana|Ghanaian|Accra|
GI|Gibraltar|Gibraltarian||
GL|Greenland|Greenlandic,Greenlander|Nuuk|
GM|Gambia|Gambian|Banjul|The Gambia
GN|Guinea|Guinean|Conakry|Guinea-Conakry
GP|Guadeloupe|Guadeloupean||
GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo|
GR|Greece|Greek|Athens|
GT|Guatemala|Guatemalan|Guatemala City|
GU|Guam|Guamanian||
GW|Guinea-Bissau|Bissau-Guinean|Bissau|
GY|Guyana|Guyanese|Georgetown|
HK|Hong Kong|Hongkonger,Hong Konger,Hong Kongese||
HN|Honduras|Honduran|Tegucigalpa|
HR|Croatia|Croatian,Croat|Zagreb|
HT|Haiti|Haitian|Port-au-Prince|
HU|Hungary|Hungarian|Budapest|
ID|Indonesia|Indonesian|Jakarta|
IE|Ireland|Irish,Irishman,Irishmen,Irishwoman|Dublin|Republic of Ireland,Irish Republic
IL|Israel|Israeli|Jerusalem,Tel Aviv|State of Israel
IN|India|Indian|New Delhi,Delhi|
IQ|Iraq|Iraqi|Baghdad|
IR|Iran|Iranian|Tehran|Islamic Republic of Iran,Islamic Republic
IS|Iceland|Icelandic,Icelander|Reykjavik,Reykjavík|
IT|Italy|Italian|Rome|
JM|Jamaica|Jamaican|Kingston|
JO|Jordan|Jordanian|Amman|
JP|Japan|Japanese|Tokyo|
KE|Kenya|Kenyan|Nairobi|
KG|Kyrgyzstan|Kyrgyz,Kyrgyzstani|Bishkek|Kyrgyz Republic
KH|Cambodia|Cambodian,Khmer|Phnom Penh|
KI|Kiribati|I-Kiribati|Tarawa|
KM|Comoros|Comoran,Comorian|Moroni|
KN|Saint Kitts and Nevis|Kittitian|Basseterre|St Kitts and Nevis,St. Kitts and Nevis,St Kitts
KP|North Korea|North Korean|Pyongyang|DPRK,D.P.R.K.,Democratic People's Republic of Korea
KR|South Korea|South Korean|Seoul|Republic of Korea,ROK
KW|Kuwait|Kuwaiti|Kuwait City|
KY|Cayman Islands|Caymanian||
KZ|Kazakhstan|Kazakh,Kazakhstani|Astana,Nur-Sultan|
LA|Laos|Laotian,Lao|Vientiane|
LB|Lebanon|Lebanese|Beirut|
LC|Saint Lucia|Saint Lucian,St Lucian|Castries|St Lucia,St. Lucia
LI|Liechtenstein|Liechtensteiner|Vaduz|
LK|Sri Lanka|Sri Lankan|Colombo|
LR|Liberia|Liberian|Monrovia|
LS|Lesotho|Basotho,Mosotho|Maseru|
LT|Lithuania|Lithuanian|Vilnius|
LU|Luxembourg|Luxembourger,Luxembourgish||
LV|Latvia|Latvian|Riga|
LY|Libya|Libyan||
MA|Morocco|Moroccan|Rabat|
MC|Monaco|Monegasque||
MD|Moldova|Moldovan|Chisinau,Chișinău|
ME|Montenegro|Montenegrin|Podgorica|
MG|Madagascar|Malagasy,Madagascan|Antananarivo|
MH|Marshall Islands|Marshallese|Majuro|
MK|North Macedonia|Macedonian,North Macedonian|Skopje|Macedonia
ML|Mali|Malian|Bamako|
MM|Myanmar|Burmese,Myanma|Naypyidaw,Naypyitaw,Nay Pyi Taw|Burma
MN|Mongolia|Mongolian|Ulaanbaatar,Ulan Bator|
MO|Macau|Macanese||Macao
MQ|Martinique|Martinican||
MR|Mauritania|Mauritanian|Nouakchott|
MT|Malta|Maltese|Valletta|
MU|Mauritius|Mauritian|Port Louis|
MV|Maldives|Maldivian|Male|
MW|Malawi|Malawian|Lilongwe|
MX|Mexico|Mexican|Mexico City|
MY|Malaysia|Malaysian|Kuala Lumpur,Putrajaya|
MZ|Mozambique|Mozambican|Maputo|
NA|Namibia|Namibian|Windhoek|
NC|New Caledonia|New Caledonian|Noumea|
NE|Niger|Nigerien,Nigerienne|Niamey|
NG|Nigeria|Nigerian|Abuja|
NI|Nicaragua|Nicaraguan|Managua|
NL|Netherlands|Dutch,Dutchman,Dutchmen,Dutchwoman|The Hague,Amsterdam|Holland
NO|Norway|Norwegian|Oslo|
NP|Nepal|Nepali,Nepalese|Kathmandu|
NR|Nauru|Nauruan||
NZ|New Zealand|New Zealander,Kiwi||Aotearoa
OM|Oman|Omani|Muscat|
PA|Panama|Panamanian|Panama City|
PE|Peru|Peruvian|Lima|
PF|French Polynesia|French Polynesian,Tahitian|Papeete|Tahiti
PG|Papua New Guinea|Papua New Guinean|Port Moresby|PNG
PH|Philippines|Filipino,Philippine,Filipina|Manila,Malacañang,Malacanang|
PK|Pakistan|Pakistani|Islamabad|
PL|Poland|Polish,Pole|Warsaw|
PR|Puerto Rico|Puerto Rican||
PS|Palestinian Territories|Palestinian,Gazan|Ramallah|Palestine,Palestinian territory,occupied Palestinian territory,occupied Palestinian territories,State of Palestine
PT|Portugal|Portuguese|Lisbon|
PW|Palau|Palauan||
PY|Paraguay|Paraguayan|Asuncion,Asunción|
QA|Qatar|Qatari|Doha|
RE|Réunion|Réunionese||Reunion
RO|Romania|Romanian|Bucharest|
RS|Serbia|Serbian,Serb|Belgrade|
RU|Russia|Russian|Moscow,Kremlin,the Kremlin|Russian Federation
RW|Rwanda|Rwandan|Kigali|
SA|Saudi Arabia|Saudi,Saudi Arabian|Riyadh|Kingdom of Saudi Arabia,KSA
SB|Solomon Islands|Solomon Islander|Honiara|
SC|Seychelles|Seychellois||
SD|Sudan|Sudanese|Khartoum,Port Sudan|
SE|Sweden|Swedish,Swede|Stockholm|
SG|Singapore|Singaporean||
SI|Slovenia|Slovenian,Slovene|Ljubljana|
SK|Slovakia|Slovak,Slovakian|Bratislava|Slovak Republic
SL|Sierra Leone|Sierra Leonean|Freetown|
SM|San Marino|Sammarinese||
SN|Senegal|Senegalese|Dakar|
SO|Somalia|Somali,Somalian|Mogadishu|
SR|Suriname|Surinamese|Paramaribo|
SS|South Sudan|South Sudanese|Juba|
ST|São Tomé and Príncipe|Santomean|São Tomé|Sao Tome and Principe,Sao Tome
SV|El Salvador|Salvadoran,Salvadorean,Salvadorian|San Salvador|
SY|Syria|Syrian|Damascus|Syrian Arab Republic
SZ|Eswatini|Swazi,Emaswati|Mbabane|Swaziland
TD|Chad|Chadian|N'Djamena,Ndjamena|
TG|Togo|Togolese|Lome,Lomé|
TH|Thailand|Thai|Bangkok|
TJ|Tajikistan|Tajik,Tajikistani|Dushanbe|
TL|East Timor|Timorese,East Timorese|Dili|Timor-Leste,Timor Leste
TM|Turkmenistan|Turkmen|Ashgabat|
TN|Tunisia|Tunisian|Tunis|
TO|Tonga|Tongan|Nuku'alofa|
TR|Turkey|Turkish,Turk|Ankara|Türkiye,Turkiye
TT|Trinidad and Tobago|Trinidadian,Tobagonian|Port of Spain|Trinidad
TV|Tuvalu|Tuvaluan|Funafuti|
TW|Taiwan|Taiwanese|Taipei|Chinese Taipei
TZ|Tanzania|Tanzanian|Dodoma,Dar es Salaam|
UA|Ukraine|Ukrainian|Kyiv,Kiev,Bankova|
UG|Uganda|Ugandan|Kampala|
US|United States|American,US,U.S.|Washington,White House,Pentagon,the White House,the Pentagon,Capitol Hill|US,U.S.,USA,U.S.A.,United States of America,America
UY|Uruguay|Uruguayan|Montevideo|
UZ|Uzbekistan|Uzbek,Uzbekistani|Tashkent|
VA|Vatican City|Vatican||Vatican,Holy See
VC|Saint Vincent and the Grenadines|Vincentian|Kingstown|St Vincent and the Grenadines,St. Vincent and the Grenadines,St Vincent
VE|Venezuela|Venezuelan|Caracas,Miraflores|
VN|Vietnam|Vietnamese|Hanoi|Viet Nam
VU|Vanuatu|Vanuatuan,Ni-Vanuatu|Port Vila|
WS|Samoa|Samoan|Apia|
XK|Kosovo|Kosovan,Kosovar,Kosovo Albanian|Pristina|
YE|Yemen|Yemeni,Yemenite|Sanaa,Sana'a|
YT|Mayotte|Mahoran||
ZA|South Africa|South African|Pretoria|
ZM|Zambia|Zambian|Lusaka|
ZW|Zimbabwe|Zimbabwean|Harare|
`
