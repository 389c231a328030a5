"""Romanian words that are none without their diacritics, in alphabetical order; see `diacritics.py`."""

WORDS = '''
    abilități abilitățile abordări acasă aceeași același aceleași acțiune acțiuni activități activitățile adaugă adăuga adăugăm adevăr adevărat
    adevărată adevărul adică adicție adicții administrează adresează adulți afirmația afirmații afișarea aflați agenției aibă ajungă ajutați
    ajutător alătură alături aleagă alegeți alți alții amândoi amândouă amintește angajați angajații angajaților anunț anunța anunță anunțat
    anunțul anunțului apăra apără apărare apărarea apărea apărut apăsați apelează aplicația aplicație aplicații apropiați apropiații arătăm
    arătându arătat așa așadar așază ascultați asemănătoare asemănător așezat asociația asociație asociației asociații aspirații aspirațiile
    astăzi așteaptă aștepta așteptare așteptări așteptați așternut atât atenți atenția atenție ați autodezvăluire având aveți băiat băieți bănuiți
    bănuț bărbat bărbați bărbatul bătăi bătaie bătrân bătrână bătrânețe bătrâni bătut bazați bazează beți biruință blândețe broșura broșură
    broșurii bunăvoie câine căință călăuzesc călăuzește căldură calități câmpului când cândva cântărește cântăriți capacități capacitățile
    capacităților capătă căpăta căreia cărora cărți căruia căsătorie căsătorit căsătorită câștig câștiga câștigă câștigat câștige căsuțe câteva
    câți câțiva către caută căutare căutarea căutări căutării căutați căzut ceilalți celorlalți cenușă cereți cerință cerințe citește citiți
    clădesc clădește clădim clădirea clădită clădiți clienți completează comunicații comunități comunității comunitățile condiție condiții
    condițiile conduceți confidențială confidențialitate confidențialitatea consimțământ conștient conștientă conștientizare conștiință
    constrângerea contează conținut convingă copiați copilăria copilărie copilăriei creadă credința credință credințe crescuți cumpăra cumpărat
    cumpărături cunoască cunoaște cunoaștere cunoașteți cunoștință cunoștințe cunoștințele cuprindă cuvânt cuvântul cuvântului dacă dărui dăruit
    dați datorită dăunător decât declarație declarații degrabă deosebește depășească depăși depășiseră depășit depășite descarcă deschidă
    deschideți deschiși desfășoară desfășurat deși destrăma deveniți devină dictează diferă diferența diferență diferențe diferențele dificultăți
    dificultățile dificultăților direcția direcție discernământ discernământul discriminări discriminării discuția discuție discuții discuțiile
    disfuncțională disfuncționale dispuși dobândesc dobândit dobândite documentația dorească dorește dorința dorință dorințe doriți duceți
    dumneavoastră după ediție educația educație emoție emoții emoțiile emoțională esență esențială etichetării evaluează exersați experiența
    experiență experiențe experienței experiențele experți experții explicație facă făcând faceți facilitează facultăți făcut făcută făcute fără
    fărădelege fiecărei fiecăreia fiecărui fiecăruia fiindcă ființă ființe finanțare finanțări fișier fișiere fișierele fișierul folosească
    folosește folosință folosiți formează forței frățesc frumusețe funcția funcție funcții funcționează fundația fundație fundații furnizează gând
    gândească gândesc gândește gândim gândire gândit gândiți gândul gânduri găsească găsesc găsește găsi găsim găsit găsită găsite găsiți gătește
    găzduiește găzduit generație generații gestionează grădină grădiniță greșeală greșeli greșește greși greșit greșită greșite greutăți
    greutăților hârtie hotărâre hotărârea hotărâri hotărârile hotărăsc hotărască hotărăște hotărât hotărâți hotărî iată identități ieșim ieșire
    ieșit ieșiți îmbină îmbunătățește îmbunătăți îmbunătățire îmbunătățiți îmi împărtășesc împărtășește împărtăși împărtășire împărtășirea
    împărtășită împărtășite împărtășiți împărți împiedică implicării implicați împotriva împrejurările împreună împuternicire împuternicirea
    înainte înalt înaltă înapoi înăuntru încă încalcă încărcată încât încearcă încep începe începem începeți început încerca încercăm încercare
    încercări încercările încercați încet încheiat închide închideți închis închisă închise încredere încrederea încurajat încurajate încurajați
    încurajează îndepărta îndepărtat îndeplini îndeplinit îndeplinite îndoială îndoieli îndoielile îndrăznește îndrăzni îndreptat îndrumă
    îndrumare îndrumarea îndrumați înfățișare înființat înființează influențează informația informație informații informațiile îngrijește
    îngrijire îngrijirea îngrijitor îngrijitori îngrijitorii îngrijorare îngrijorat îngrijorează îngust inițiativa înregistrat însă însăși înscrie
    înscriere înseamnă însemna înșiși însoțește însoțit însoțitor instalați instituția instituție instituții însuși întâi întâietate întâlnească
    întâlnesc întâlnește întâlni întâlnim întâlnire întâlnirea întâlniri întâlnirii întâlnirile întâlnirilor întâlnit întâlnite întâlniți
    întâmpină întâmpinare întâmplă întâmplare întâmplat întâmple întărește întări întărim înțeleagă înțeleg înțelege înțelegem înțelegere
    înțelegeri înțelegeți înțeles înțelesul întemeiat internațională intervenția intervenție intervenții întoarce întors întotdeauna într
    întrajutorare întreabă întreaga întreba întrebare întrebarea întrebări întrebările întrebați întreg întregi întrerupe întunecat învață învăța
    învățăm învățare învățat învățate investigație învinge învingem învins invitați invitație își îți iubește jucătorii jucătorilor judecățile
    lângă laolaltă lasă lăsăm lăsate lățime legătura legătură legături licența licență liniște liniștit liniștită lipsește locuință locuințe luați
    lucrați lucrătoare lucrător lucrători lucrătorii lucrătorilor lucrătorul lucrătorului lucrează lumânare măcar mâini mănâncă mărime mărimea
    marți mărturie mărturisește măsura măsură măsuri mătușă meargă medicația medicație meditație menținerea mențiuni mergeți mișcare motivație
    mulțumesc mulțumim mulțumire muncește nădăjdui nădejde năpastă născut născută naștere națională naționale națiune neajutorați neîncetat
    neîncredere neînțelegere neîntrerupt neliniște neliniștit neplăcute neprețuit neputința neputință nevoință niciodată nimănui noastră notați
    notează noțiune noțiuni noțiunile număr numără numărul numește numiți obișnuiesc obișnuință obișnuit obișnuită obișnuite obligație obligații
    obosește observație odată oferă oferiți opună organizația organizație organizației organizații organizațiile organizează oricând pacienți
    pădure pâine pământ părăsi părăsit părăsiți părere părerea păreri părerile părinte părinți părinții participanți participanții participanților
    pași pașii păstra păstrăm păstrând păstrare păstrat păstrați păstrează păstreze plăcere plăcut plăcută plăcute plâng plânge plângeți plătesc
    plătește plătit plătită poată poftește poliția poliție populația populație populații pornește porniți porție posibilități posibilitățile
    povestească povestește poziție preferințe preferințele pregătește pregătit pregătiți preț prețios prețuiesc prețuiește prețuri prevăzută
    prevenție prezentați primească primește primiți privința priviți profesioniști protecția protecție protejează puneți puteți puțin puține
    putință răbdare răceală răgaz rămân rămână rămâne rămâneți rămas rândul rânduri rănește rănim rănit rănită răspândit răspândită răspândite
    răspund răspunde răspundem răspunderea răspuns răspunsul răspunsuri răspunsurile rație rău răul răzbate războiul reacția reacție reacții
    reacționează recapătă recăpăta recreație recunoaște recunoaștem recunoaștere recunoașterea recunoașteți recuperării redați reflectați
    reflectează reflecție refolosiți reîncepe reînvia relația relație relației relații relațiile renunțăm respirați responsabilități
    responsabilității responsabilitățile rețea rețeaua rețele reunește reușească reușesc reușește reușiseră reușit revizuiește româncă românește
    românești rugați rușine rușinea sâmbătă sănătate sănătatea sănătății sănătoasă sănătos sănătoși sângele șansa șansă șanse săptămână săptămâni
    săptămânii șapte sărac săracă săraci sărbătoare sărbători sărut șase schimbări schimbați școala școală scoateți școlii scrieți secția secție
    secțiune secțiuni ședință ședințe ședințele șef șefi semnează sesizări setările sfânt sfârșit sfârșitul siguranța siguranță siguranței simtă
    simțim simțiți situația situație situații situațiile situațiilor societăți societății socotește soluția soluție soluții soluțiile soți soții
    specialiști specialiștii specialiștilor speranță speranțe speranțele sprijină sprijiniți spună spuneți stabiliți stângul stări stătător stați
    stația stație șterge ștergeți șters știa știe stigmatizării știință științe știți știu știut știută strâng strâns strictețe substanțe
    suferința suferință suferințe suferinței sunați sunteți supraveghează supraviețuiește supraviețuitoare supraviețuitor susțin susținător
    susținători susținătorii susținătorilor susținătorului susține susținem susținere susținerea tăcea tăcere tăcut tăiat tânăr tânără târziu
    tastează țelurile ținând ținem tinerețe ținta ținut tipări tipărire tipărirea tipărit tipărită tipăriți toată toți totodată totuși tradiție
    tradiții tradițională tradiționale tradiționali traduceți trăiască trăiau trăiesc trăiește trăim trăirea trăită trăite transmită tratați
    tratează treceți trimiteți tristețe tristețea unități unității universități urmăresc urmați următoarele următorul urmează ușile ușoară ușor
    ușurință vaccinație variație vătămare vătămat văzut vedeți veniți verificați veți viața viață vieți vieții voastră voința voință vorbească
    vorbește vorbiți vreodată vreți zăpadă
'''
