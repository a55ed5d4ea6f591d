/** Armed groups, militias and peoples without a country of their own: the canonical name, then its other names. */
export const GROUPS = `
Hamas, al-Qassam Brigades, Qassam Brigades, Izz al-Din al-Qassam Brigades
Islamic Jihad, Palestinian Islamic Jihad, PIJ, al-Quds Brigades
Hezbollah, Hizbollah, Hizbullah, Hezbullah
Houthis, Houthi, Ansar Allah, Ansarallah
Taliban, Taleban
Pakistani Taliban, Tehreek-e-Taliban Pakistan, Tehrik-i-Taliban Pakistan, TTP
Islamic State, ISIS, ISIL, IS, Isis, Islamic State group, Daesh, Islamic State of Iraq and Syria
Islamic State Khorasan, ISIS-K, IS-K, ISKP, ISIS-Khorasan
Islamic State West Africa Province, ISWAP
al-Qaeda, Al Qaeda, al Qaeda, Al-Qaida, al-Qaida, Al-Qaeda
al-Shabaab, Al Shabaab, al-Shabab, Al Shabab, Al-Shabaab, Al-Shabab, Shabaab
Boko Haram
JNIM, Jama'at Nusrat al-Islam wal-Muslimin
Nusra Front, al-Nusra Front, Jabhat al-Nusra
Hayat Tahrir al-Sham, HTS
Syrian Democratic Forces, SDF
YPG, People's Protection Units
PKK, Kurdistan Workers' Party, Kurdistan Workers Party
Free Syrian Army, FSA
Syrian National Army, SNA
Rapid Support Forces, RSF
Janjaweed
M23, March 23 Movement
ADF, Allied Democratic Forces
FDLR
CODECO
Lord's Resistance Army, LRA
Seleka
anti-Balaka, anti-balaka
Wagner, Wagner Group, Wagner group
Azov, Azov Brigade, Azov Battalion, Azov Regiment
Tigray People's Liberation Front, TPLF
Fano
Oromo Liberation Army, OLA
FARC, Farc
ELN, National Liberation Army
Shining Path
Tren de Aragua
Sinaloa cartel, Sinaloa Cartel
Jalisco New Generation Cartel, CJNG
IRA, Provisional IRA
ETA
Tamil Tigers, LTTE
Abu Sayyaf
Moro Islamic Liberation Front, MILF
New People's Army, NPA
Maoists, Naxalites, Naxals
Lashkar-e-Taiba, Lashkar-e-Tayyiba, LeT
Jaish-e-Mohammed, Jaish-e-Mohammad
Balochistan Liberation Army, Baloch Liberation Army, BLA
Arakan Army
Karen National Union, KNU, Karen National Liberation Army
Kachin Independence Army, KIA
People's Defence Force, People's Defence Forces, People's Defense Force, PDF
Kataib Hezbollah, Kata'ib Hezbollah
Popular Mobilization Forces, Popular Mobilisation Forces, PMF, Hashd al-Shaabi
Polisario Front, Polisario
Rohingya
Kurds, Kurdish, Kurd
Yazidis, Yazidi, Yezidi, Yezidis
Druze
Alawites, Alawite
Uyghurs, Uyghur, Uighur, Uighurs
Tamils, Tamil
Tibetans, Tibetan
Chechens, Chechen
Roma
NATO, Nato
`
