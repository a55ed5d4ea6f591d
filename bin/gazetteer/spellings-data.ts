/**
 * Cities as English news spells them, for the gazetteer's builder: country, the canonical name, its other spellings
 * (GeoNames' own among them), and, where GeoNames has no such city, "+ region" and it is added. Written down by hand.
 */
export const SPELLINGS = `
UA Kyiv, Kiev
UA Odesa, Odessa
UA Kharkiv, Kharkov
UA Lviv, Lvov
UA Mykolaiv, Mykolayiv, Nikolaev, Nikolayev
UA Zaporizhzhia, Zaporizhia, Zaporizhzhya, Zaporozhye, Zaporizhya
UA Dnipro, Dnipropetrovsk, Dnepropetrovsk
UA Chernihiv, Chernigov
UA Luhansk, Lugansk
UA Horlivka, Gorlovka
UA Makiivka, Makiyivka, Makeyevka
UA Sievierodonetsk, Severodonetsk, Syevyerodonetsk
UA Lysychansk, Lisichansk
UA Sloviansk, Slavyansk, Slovyansk, Slaviansk
UA Bakhmut, Artemivsk, Artyomovsk
UA Kupiansk, Kupyansk, Kupjansk
UA Izium, Izyum
UA Avdiivka, Avdiyivka, Avdeevka
UA Enerhodar, Energodar
UA Uzhhorod, Uzhgorod
UA Kropyvnytskyi, Kirovohrad, Kropyvnytskyy
UA Kostiantynivka, Kostyantynivka
UA Vovchansk, Volchansk
UA Chuhuiv, Chuhuyiv, Chuguev
UA Kryvyi Rih, Krivoy Rog, Kryvyy Rih
UA Kremenchuk, Kremenchug
UA Vinnytsia, Vinnitsa, Vinnytsya
UA Huliaipole, Hulyaypole, Gulyaipole
UA Chasiv Yar, Chasov Yar
UA Pokrovsk, Krasnoarmiysk
UA Marinka, Maryinka, Mar'yinka
UA Vuhledar, Ugledar + Donetsk Oblast
UA Yevpatoria, Yevpatoriya
UA Feodosia, Feodosiya, Feodosiia
UA Dzhankoi, Dzhankoy
UA Balakliia, Balakliya
UA Hostomel, Gostomel
UA Borodianka, Borodyanka
UA Kurakhove, Kurakhovo
UA Henichesk, Heniches'k
UA Berdiansk, Berdyansk
UA Izmail, Izmayil
UA Chornobyl, Chernobyl + Kyiv Oblast
UA Robotyne, Rabotino + Zaporizhzhia Oblast
UA Velyka Novosilka + Donetsk Oblast
UA Krynky + Kherson Oblast
UA Hroza + Kharkiv Oblast
RU Saint Petersburg, St Petersburg, St. Petersburg
RU Rostov-on-Don, Rostov-na-Donu, Rostov
RU Grozny, Groznyy
RU Nizhny Novgorod, Nizhniy Novgorod
RU Engels, Engel's
RU Oryol, Orel
PS Gaza City, Gaza
PS Khan Younis, Khan Yunis, Khan Yunus, Khan Younes, Khanyounis
PS Deir al-Balah, Dayr al Balah, Deir el-Balah, Deir Al Balah
PS Jabalia, Jabalya, Jabaliya, Jabaliyah, Jabalia camp, Jabalia refugee camp
PS Beit Lahia, Bayt Lahya, Beit Lahiya, Beit Lahya
PS Beit Hanoun, Bayt Hanun, Beit Hanun
PS Nuseirat, An Nusayrat, Al-Nuseirat, Nuseirat camp, Nuseirat refugee camp
PS Bureij, Al Burayj, Al-Bureij, Bureij camp, Bureij refugee camp
PS Maghazi, Al-Maghazi, Maghazi camp, Maghazi refugee camp + Gaza Strip
PS Mawasi, Al-Mawasi, al Mawasi + Gaza Strip
PS Shejaiya, Shujaiya, Shuja'iyya, Shejaia, al-Shujaiya, Shujayea + Gaza Strip
PS Bani Suheila, Bani Suhayla, Bani Suhaila
PS Zawaida, Az Zuwaydah, al-Zawaida, Al-Zawayda
PS Abasan, Abasan al Kabirah, Abasan al-Kabira
PS Al-Qarara, Al Qararah
PS Jenin, Janin
PS Tulkarm, Tulkarem, Tul Karm
PS Qalqilya, Qalqilyah
PS Al-Bireh, Al Birah
PS Silwan + West Bank
PS Sheikh Jarrah + West Bank
SY Raqqa, Ar Raqqah, Al-Raqqah, Rakka, al-Raqqa
SY Deir ez-Zor, Deir al-Zor, Deir Ezzor, Deir el-Zour, Deir al-Zour, Deir Azzour, Deir ez-Zour
SY Hasakah, Al Hasakah, Al-Hasaka, Hasaka, Hassakeh, Hasakeh
SY Qamishli, Al Qamishli, Qamishly, Al-Qamishli, Qamishlo + Hasakah Governorate
SY Kobani, Kobane, Ayn al Arab, Ain al-Arab
SY Azaz, Izaz
SY Al-Bab, Al Bab
SY Palmyra, Tadmur, Tadmor
SY Daraa, Deraa, Dara
SY Sweida, Suwayda, As-Suwayda, Suweida, al-Suwayda
SY Tartus, Tartous
SY Douma, Duma
SY Maarat al-Numan, Maarrat an Numan, Maaret al-Numan, Maarat al-Nu'man + Idlib Governorate
SY Khan Sheikhoun, Khan Shaykhun, Khan Sheikhun
SY Qusayr, Al Qusayr, al-Qusair
SY Rastan, Ar Rastan
SY Baniyas, Banias
SY Jableh, Jablah
SY Mayadin, Al Mayadin
SY Albu Kamal, Abu Kamal, Albukamal, Al-Bukamal, Boukamal
SY Tabqa, Al-Tabqa
SY Darayya, Daraya
IQ Fallujah, Al Fallujah, Falluja
IQ Ramadi, Ar Ramadi
IQ Basra, Al Basrah, Basrah, Al Basrah al Qadimah
IQ Najaf, An Najaf, Al-Najaf
IQ Erbil, Arbil, Irbil
IQ Mosul, Al Mawsil
IQ Sulaymaniyah, As Sulaymaniyah, Sulaimaniyah, Sulaimaniya, Slemani
IQ Nasiriyah, An Nasiriyah, Nasiriya
IQ Karbala, Kerbala
IQ Baqubah, Baquba
IQ Hillah, Al Hillah, Hilla
IQ Duhok, Dahuk, Dihok, Dohuk
IQ Amarah, Al Amarah, Amara
IQ Kut, Al Kut
YE Sanaa, Sana'a
YE Hodeidah, Al Hudaydah, Hudaydah, Hodeida, al-Hodeida, Hudaida
YE Taiz, Taizz, Ta'izz
YE Saada, Sadah, Sa'ada, Saadah
YE Marib, Ma'rib
YE Mukalla, Al Mukalla
SD El Fasher, Al Fashir, al-Fashir, Al-Fasher, El-Fasher
SD El Geneina, Geneina, Al Junaynah, Ag Geneina, El Daein
SD Wad Madani, Wad Medani
SD El Obeid, Al Ubayyid, Al-Obeid
SD Kadugli, Kaduqli
SD Omdurman
SD Bahri, Khartoum North + Khartoum State
LY Misrata, Misratah
LY Sirte, Surt
LY Derna, Darnah
LY Benghazi, Banghazi
LY Zawiya, Az Zawiyah, Zawiyah
LY Tobruk, Tubruq
LY Tarhuna, Tarhunah
LY Zuwara, Zuwarah
LY Sabratha, Sabratah
LB Tyre, Sur, Sour
LB Sidon, Saida, Sayda
LB Baalbek, Baalbeck, Ba'labakk
LB Nabatieh, Nabatiye et Tahta, Nabatiyeh, An Nabatiyah at Tahta
LB Zahle, Zahleh
AF Mazar-i-Sharif, Mazar-e Sharif, Mazar-e-Sharif
AF Jalalabad
AF Lashkar Gah, Lashkargah
IR Isfahan, Esfahan
IR Kermanshah
IR Hamadan, Hamedan
IL Beersheba, Be'er Sheva, Beer Sheva, Beersheva
IL Tel Aviv, Tel Aviv-Yafo
IL Kiryat Shmona, Qiryat Shemona
IL Petah Tikva, Petah Tiqva, Petach Tikva, Petah Tiqwa + Central District
IL Rishon LeZion, Rishon LeTsiyyon
IL Acre, Akko, 'Akko
EG Arish, El Arish, Al Arish, el-Arish
EG Sharm el-Sheikh, Sharm ash Shaykh + South Sinai
IN Mumbai, Bombay
IN Kolkata, Calcutta
IN Chennai, Madras
IN Bengaluru, Bangalore
IN Prayagraj, Allahabad
IN Gurugram, Gurgaon
IN Pahalgam + Jammu and Kashmir
CN Urumqi, Ürümqi
CN Xi'an, Xian
CN Harbin
MM Yangon, Rangoon
MM Naypyidaw, Nay Pyi Taw, Naypyitaw
VN Ho Chi Minh City, Saigon
VN Da Nang, Danang
VN Hue, Huế
KH Phnom Penh
US New York City, New York
US Washington, Washington, D.C., Washington D.C., Washington DC
US Newtown + Connecticut
SO Mogadishu, Muqdisho
SO Kismayo, Kismaayo
SO Beledweyne, Beledweyn, Beled Weyne
SO Baidoa, Baydhabo
ET Mekelle, Mek'ele, Mekele
ET Addis Ababa, Addis Abeba
NG Port Harcourt
TR Istanbul, İstanbul
TR Kahramanmaras, Kahramanmaraş, Marash
TR Antakya, Antioch, Hatay
DZ Algiers, Alger
MA Marrakesh, Marrakech
MA Casablanca
KZ Almaty, Alma-Ata
GE Tskhinvali
CY Nicosia
CI Abidjan
BJ Cotonou
CD Goma
CD Masisi + North Kivu
CD Walikale + North Kivu
CD Rutshuru + North Kivu
CD Minova + South Kivu
CD Sake + North Kivu
ML Timbuktu, Tombouctou
NP Kathmandu
BD Dhaka, Dacca
BD Chittagong, Chattogram
BD Cox's Bazar, Coxs Bazar
PH Manila
AM Yerevan
AZ Khankendi, Stepanakert, Xankandi + Nagorno-Karabakh
IT Rome, Roma
MX Mexico City
MX Matamoros, Heroica Matamoros
MX Ciudad Juárez, Juárez, Juarez
MX Nuevo Laredo
GB Londonderry, Derry
GB Hull, Kingston upon Hull
GB Newcastle, Newcastle upon Tyne
GB Amesbury + England
CZ Prague
PL Warsaw
`
