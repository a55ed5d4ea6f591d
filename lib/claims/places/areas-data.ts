/**
 * Places of the news that are neither city, first-level region nor country. A line each:
 * name, other names | what holds it, narrowest first (nothing where it spans several countries or is disputed).
 * Written down by hand.
 */
export const AREAS = `
Gaza Strip, Gaza, Gaza enclave | =
West Bank, occupied West Bank | =
North Gaza, North Gaza Governorate | Gaza Strip, Palestinian Territories
Crimea, Crimean Peninsula, Crimean peninsula | =
Donbas, Donbass, Donetsk Basin | Ukraine
Azovstal | Mariupol, Donetsk Oblast, Ukraine
Snake Island | Odesa Oblast, Ukraine
North Caucasus | Russia
Siberia | Russia
Russian Far East | Russia
Urals, Ural Mountains | Russia
Kashmir |
Sinai, Sinai Peninsula | Egypt
Nile Delta | Egypt
Golan Heights, Golan |
Negev | Israel
Galilee | Israel
Temple Mount, Haram al-Sharif | Jerusalem, Israel
Dahiyeh, Dahieh, Dahiya | Beirut, Lebanon
Bekaa Valley, Beqaa Valley, Bekaa, Beqaa | Lebanon
Ghouta, Eastern Ghouta, East Ghouta | Rif Dimashq Governorate, Syria
Yarmouk | Damascus, Damascus Governorate, Syria
Rojava | Syria
Al-Tanf | Homs Governorate, Syria
Kurdistan, Kurdistan Region, Iraqi Kurdistan | Iraq
Tora Bora | Nangarhar Province, Afghanistan
Waziristan, North Waziristan, South Waziristan | Khyber Pakhtunkhwa, Pakistan
Swat, Swat Valley | Khyber Pakhtunkhwa, Pakistan
Khyber | Khyber Pakhtunkhwa, Pakistan
Baluchistan | Pakistan
Nagorno-Karabakh, Karabakh | Azerbaijan
Abkhazia | =
South Ossetia | Georgia
Transnistria, Transdniestria | Moldova
Srebrenica | Bosnia and Herzegovina
Darfur | Sudan
Kordofan | Sudan
Gezira | =
Abyei |
Ogaden | Ethiopia
Puntland | Somalia
Galmudug | Somalia
Hirshabelle | Somalia
Somaliland | Somalia
Jubaland | Somalia
Niger Delta | Nigeria
Middle Belt | Nigeria
Lake Chad, Lake Chad Basin |
Casamance | Senegal
Kivu | Democratic Republic of the Congo
Katanga | Democratic Republic of the Congo
Kasai | Democratic Republic of the Congo
Zanzibar | Tanzania
Tigray | =
Sahel |
Horn of Africa |
Great Lakes |
Korean Peninsula, Korean peninsula |
Demilitarized Zone, DMZ |
Java | Indonesia
Sumatra | Indonesia
Sulawesi | Indonesia
Kalimantan | Indonesia
Lombok | Indonesia
Borneo |
New Guinea |
Mindanao | Philippines
Luzon | Philippines
Visayas | Philippines
Leyte | Philippines
Negros | Philippines
Palawan | Philippines
Basilan | Philippines
Sulu | Philippines
Tawi-Tawi | Philippines
Bohol | Philippines
Samar, Eastern Samar, Northern Samar | Philippines
Masbate | Philippines
Mindoro, Occidental Mindoro, Oriental Mindoro | Philippines
Maguindanao, Maguindanao del Sur, Maguindanao del Norte | Philippines
Lanao del Sur | Philippines
Lanao del Norte | Philippines
Negros Occidental | Philippines
Negros Oriental | Philippines
Surigao del Sur | Philippines
Surigao del Norte | Philippines
Camarines Sur | Philippines
Camarines Norte | Philippines
Catanduanes | Philippines
Nueva Ecija | Philippines
Nueva Vizcaya | Philippines
Bukidnon | Philippines
Davao de Oro | Philippines
Bicol | Philippines
Honshu | Japan
Kyushu | Japan
Hokkaido | =
Okinawa | =
Noto, Noto Peninsula | Ishikawa Prefecture, Japan
Kinmen | Taiwan
Hainan | =
Tibet | =
Xinjiang | =
Scarborough Shoal |
Spratly Islands, Spratlys |
Lampedusa | Sicily, Italy
Lesbos | Greece
Crete | Greece
Rhodes | Greece
Peloponnese | Greece
Evia | Greece
Majorca, Mallorca | Balearic Islands, Spain
Ibiza | Balearic Islands, Spain
Tenerife | Canary Islands, Spain
Gran Canaria | Canary Islands, Spain
La Palma | Canary Islands, Spain
Canaries | Canary Islands, Spain
Corsica | =
French Riviera, Riviera | France
Normandy | =
Bosphorus | Turkey
Anatolia | Turkey
Cappadocia | Turkey
Isle of Wight | England, United Kingdom
Yorkshire, North Yorkshire, South Yorkshire, West Yorkshire | England, United Kingdom
East Riding | England, United Kingdom
Kent | England, United Kingdom
Essex | England, United Kingdom
Surrey | England, United Kingdom
Sussex, East Sussex, West Sussex | England, United Kingdom
Hampshire | England, United Kingdom
Dorset | England, United Kingdom
Devon | England, United Kingdom
Cornwall | England, United Kingdom
Somerset | England, United Kingdom
Wiltshire | England, United Kingdom
Gloucestershire | England, United Kingdom
Oxfordshire | England, United Kingdom
Buckinghamshire | England, United Kingdom
Berkshire | England, United Kingdom
Hertfordshire | England, United Kingdom
Bedfordshire | England, United Kingdom
Cambridgeshire | England, United Kingdom
Norfolk | England, United Kingdom
Suffolk | England, United Kingdom
Lincolnshire | England, United Kingdom
Nottinghamshire | England, United Kingdom
Derbyshire | England, United Kingdom
Leicestershire | England, United Kingdom
Northamptonshire | England, United Kingdom
Warwickshire | England, United Kingdom
Worcestershire | England, United Kingdom
Herefordshire | England, United Kingdom
Shropshire | England, United Kingdom
Staffordshire | England, United Kingdom
Cheshire | England, United Kingdom
Lancashire | England, United Kingdom
Cumbria | England, United Kingdom
Northumberland | England, United Kingdom
County Durham | England, United Kingdom
Merseyside | England, United Kingdom
Greater Manchester | England, United Kingdom
West Midlands, East Midlands, Midlands | England, United Kingdom
Tyneside, Teesside | England, United Kingdom
Lake District | England, United Kingdom
Heathrow | London, England, United Kingdom
Gatwick | England, United Kingdom
Westminster | London, England, United Kingdom
Highlands, Scottish Highlands | Scotland, United Kingdom
Orkney | Scotland, United Kingdom
Shetland | Scotland, United Kingdom
Hebrides, Outer Hebrides | Scotland, United Kingdom
Fife | Scotland, United Kingdom
Anglesey | Wales, United Kingdom
Gwynedd | Wales, United Kingdom
County Antrim | Northern Ireland, United Kingdom
County Tyrone | Northern Ireland, United Kingdom
Ulster | Ireland
Turks and Caicos Islands, Turks and Caicos |
British Virgin Islands |
US Virgin Islands, U.S. Virgin Islands |
American Samoa |
Cook Islands |
Curaçao |
Aruba |
Guernsey |
Isle of Man |
Channel Islands |
Svalbard |
Falkland Islands, Falklands |
New England | United States
Midwest | United States
Long Island | New York State, United States
Staten Island | New York City, New York State, United States
Harlem | New York City, New York State, United States
Upstate New York | New York State, United States
Bay Area | California, United States
Silicon Valley | California, United States
Southern California | California, United States
Northern California | California, United States
Hollywood | Los Angeles, California, United States
Pacific Palisades | Los Angeles, California, United States
Maui | Hawaii, United States
Oahu | Hawaii, United States
Florida Keys | Florida, United States
Cape Canaveral | Florida, United States
Outer Banks | North Carolina, United States
Great Plains | United States
Appalachia | United States
Rocky Mountains, Rockies |
Grand Canyon | Arizona, United States
Yellowstone | United States
Guantanamo Bay, Guantanamo, Guantánamo Bay | Cuba
Vancouver Island | British Columbia, Canada
Cape Breton | Nova Scotia, Canada
Labrador | Newfoundland and Labrador, Canada
Newfoundland | Newfoundland and Labrador, Canada
Amazon, Amazon rainforest, Amazon basin |
Patagonia |
Andes |
Himalayas |
Alps |
Galapagos, Galapagos Islands, Galápagos | Ecuador
Darien Gap, Darién Gap |
Mount Everest, Everest |
Mount Etna | Sicily, Italy
Wayanad | Kerala, India
Bajaur | Khyber Pakhtunkhwa, Pakistan
Kurram, Parachinar | Khyber Pakhtunkhwa, Pakistan
Lakki Marwat | Khyber Pakhtunkhwa, Pakistan
Poonch | Kashmir
Rajouri | Kashmir
Kupwara | Kashmir
Baramulla | Kashmir
Bint Jbeil | Lebanon
Khiam | Lebanon
Majdal Shams | Golan Heights
Metula | Israel
Netzarim, Netzarim corridor, Netzarim Corridor | Gaza Strip, Palestinian Territories
Chibok | Borno State, Nigeria
Gwoza | Borno State, Nigeria
Hargeisa | Somalia
Galkayo | Somalia
Las Anod | Somalia
Tinzaouaten | Mali
Barsalogho | Burkina Faso
Mocimboa da Praia | Mozambique
Lalibela | Ethiopia
Acapulco | Guerrero, Mexico
Iguala | Guerrero, Mexico
Catatumbo | Colombia
Cite Soleil, Cité Soleil | Port-au-Prince, Haiti
Uvalde | Texas, United States
Sandy Hook | Connecticut, United States
Lahaina | Hawaii, United States
Surfside | Florida, United States
Hualien | Taiwan
Itaewon | Seoul, South Korea
Yeonpyeong | South Korea
Wajima | Ishikawa Prefecture, Japan
Shigatse | Tibet, China
Larissa | Greece
Kos | Greece
Pylos | Greece
Hanau | Hesse, Germany
Ahrweiler | Rhineland-Palatinate, Germany
Utoya, Utøya | Norway
Amatrice | Lazio, Italy
Aberfan | Wales, United Kingdom
Grenfell Tower | London, England, United Kingdom
Whakaari, White Island | New Zealand
Bondi, Bondi Junction, Bondi Beach | Sydney, New South Wales, Australia
Lismore | New South Wales, Australia
Hambantota | Sri Lanka
Mullaitivu | Sri Lanka
Semeru, Mount Semeru | Java, Indonesia
Marikana | South Africa
Natanz | Iran
Marawi | Philippines
Lake Victoria |
Lake Malawi |
Lake Tanganyika |
Rio Grande |
Mekong, Mekong River |
Danube, Danube River |
Black Sea |
Sea of Azov, Azov Sea |
Kerch Strait |
Caspian Sea |
Red Sea |
Dead Sea |
Gulf of Aden |
Gulf of Oman |
Persian Gulf, Arabian Gulf |
Strait of Hormuz |
Bab el-Mandeb, Bab al-Mandab, Bab el-Mandeb Strait, Bab al-Mandab Strait |
Suez Canal | Egypt
Panama Canal | Panama
Arabian Sea |
Bay of Bengal |
Andaman Sea |
Indian Ocean |
Mediterranean Sea, Mediterranean |
Aegean Sea, Aegean |
Adriatic Sea, Adriatic |
Ionian Sea |
Sea of Marmara |
Baltic Sea |
North Sea |
Irish Sea |
English Channel, the Channel |
Strait of Gibraltar |
Barents Sea |
Arctic, Arctic Ocean |
Antarctica, Antarctic |
Atlantic, Atlantic Ocean, North Atlantic |
Pacific, Pacific Ocean |
Caribbean, Caribbean Sea |
Gulf of Mexico |
Gulf of Guinea |
South China Sea |
East China Sea |
Yellow Sea |
Sea of Japan, East Sea |
Taiwan Strait |
Malacca Strait, Strait of Malacca |
Coral Sea |
Tasman Sea |
Bering Sea |
Europe, European Union, EU, continental Europe |
Eastern Europe |
Western Europe |
Central Europe |
Scandinavia |
Balkans, Western Balkans |
Caucasus, South Caucasus |
Africa |
North Africa |
West Africa |
East Africa |
Central Africa |
Southern Africa |
Sub-Saharan Africa, sub-Saharan Africa |
Sahara |
Asia |
Asia-Pacific |
Southeast Asia, South-East Asia, South East Asia |
South Asia |
Central Asia |
East Asia |
Middle East, Mideast |
Levant |
Arabian Peninsula |
Latin America |
Central America |
South America |
North America |
Americas |
Oceania |
`
