"""Polish words that are none without their diacritics, in alphabetical order; see `diacritics.py`."""

WORDS = '''
    adresów aktywność aktywności alkoholików angażuje anonimowość artykuł asystentkę asystentów bądź będą będziecie będziemy będziesz
    bezpieczeństwa bezpieczeństwie bezpieczeństwo bezpłatna bezpłatne bezpłatnie bezpłatny bezpośrednio bezradność bezsilność biorą błędny
    bliskość bólu brać brakujące budować budują być był była byłby było były całego całej całkiem całkowicie cały całym celów chcą chciał chciała
    chcieć chęci chłodno chłopak chłopcy chłopiec chociaż chodź chodzić ciągłość ciepło cierpią cierpieć ciężko córka córki ćwiczeń ćwiczenia
    ćwiczenie ćwiczeniu ćwiczyć czegoś część części częścią częściej częściowo częste często częstych członek członka członkami członkostwo
    członków członkowie człowiek człowieka człowiekiem człowieku czuć czułam czyichś czyjeś czymś czynności czytać dają dawać dążenia dąży dążyć
    dbać dbają decydują denerwować diagnozę dłoń dłonie długo długość dłużej dobroczynność dobrowolność dochód dodać dokumentów dołącz dołączać
    dołączeniem dołączyć dookoła dopóki doradzać dorastały dorosła dorosłe dorośli dorosłość dorosły dorosłych dostać dostęp dostępna dostępną
    dostępność dostępny dostępu dostrzegają doświadczająca doświadczających doświadczającym doświadczeń doświadczenia doświadczeniach
    doświadczeniami doświadczenie doświadczeniem doświadczeniom doświadczeniu doświadczoną doświadczyć doświadczyła doświadczyło doświadczyły
    dotarły dotrzeć dotyczyć dotyczyła dowiedzieć doznająca drogę duża dużą duże dużej dużo duży dużych dużym dwóch dyktować działa działać
    działają działające działał działała działalność działalności działań działania działanie działaniem działaniu działy dziecię dzięki dziękował
    dzień dziesięć dziewczęta dziewięć dziś dźwiękowych dźwigać dzwonić efektów ekspertów elementów gdzieś gejów głód głodu głodzie głosu głoszą
    głowę główna główne głównej głównie główny głównych godność godności godzinę gościła gotowość grupę hazardziści hazardzistów ilość ilości
    ilością informować informują inspirują instalować istnieć jakaś jakąś jakieś jakiś jakość jakości jednakże jednostkę jeśli jesteś jesteśmy
    jeżeli język języka językach języki językiem języków języku kartę każda każdą każde każdego każdej każdemu każdy każdym kiedyś kłopot kłopoty
    kogoś koleżeńska komórkowych komuś kończą kończy kontaktów kopiować korzyść korzyści korzystać korzystająca korzystające korzystającymi
    korzystała krótkich krótkie krótkimi krótko kryzysów krzywdę krzywdzące książek książka książkę książki kształcenie kształtują
    która którą które którego której który których którym którymi którzy ktoś kulturę łącza łączą łączach łączu łączy łączyć łatwe łatwiej łatwo
    łatwy łatwym leczyć liczyć liście listę łóżka łóżko ludzkość ludźmi mała mały małżeństwa małżeństwo materiałów materiały męża mężczyzn
    mężczyzna mężczyźni miała miało miały mieć międzyludzkich mieści miesiąc miesiąca miesiące miesięcy mieszkają miłość miłości miłych miłymi
    mitów młoda młodość młodości młody młodych młodzi młodzież młodzieży mogę mógł mogłaby mógłby mogłoby mogły mówi mówią mówić mówienia mówienie
    mówił mówiła mówili mówiły mówimy mówisz może możecie możemy możesz możliwe możliwie możliwość możliwości możliwych można myśl myślą myślami
    myślę myśleć myśli myślimy myślisz nabrać naciśnij nagłówkach nagłówki nagłówków nagłych nagrań najczęściej najdokładniej najpóźniej
    najważniejsza najważniejsze najważniejszy najwyżej należeć należy napięcia napisać napisała naprawdę naprawić narkomanów narkotyków narzędzi
    następnym nauczyć naukę nawiązują nawiązuje nawiązywać nazwać nazwę niebezpieczeństwie niebezpieczeństwo niektóre niektórych niektórzy
    nieporozumień nieprzetłumaczone nierówna niezależnie niezależność niezależnych nowość numerów obecność obecności obejmować obiecać obowiązek
    obowiązki obowiązków obowiązują oceniają ochronę oczekiwać odbywał odchodzić oddział oddziału odejść odmówić odnaleźć odnośnik odnośniki
    odnośnikiem odporność odpowiadają odpowiedzialność odpowiedzialności odpowiedzialnością odpowiedzieć odróżnia odróżniać odróżniamy odsunąć
    odwagę odwiedzają odzyskać ogląda ogłoszenia ogłoszenie ogłoszeniu ogóle ogólnie ogólny okazują około określa określić określone omawiają
    opiekę opiekunów opierają opisują opłacić opłat opłaty opowiedzieć opowieści organizują oryginał oryginału osiągalne osiąganie ośmiu osobę
    ośrodek ośrodka ośrodki ostrożność ostrzeżenie oszczędności otwartości otwórz otworzyć oznaczać pamiętają państwa państwo pełni pełnią pewność
    pewności pięciu pielęgniarka pielęgniarką pielęgniarki pielęgnować pieniądze pieniędzy pilnują pilotażowy pisać pisał pisała płacz płakać
    płatna płatny plików pobierają pochodzą początek początkiem początkowo początku poczytać podać podawała podejmują podejścia podejście podjąć
    podpowiadać podtrzymują poglądów pojawiają pojawić pójdź pójdziesz pojęć pojęcia pojedynkę pójść pokazać pokazują pokonać połączeń polegać
    pomagać pomagają pomocą pomogą pomógł pomogła pomogło pomoże pomyśl pomyśleć ponieważ poniżej poprawić poproś poprosić poradzić poradził
    poradziła poradziły porównać porównanie porozmawiać porządku posiedział posłuchać posłuchaj postanawiają poszukać potrzebują potwierdzać
    poufność poufności poufnością poważna poważnych powiedział powiedziała powiedzieć powinieneś powiodło powstają powstał powstała powstało
    powstały powtarzać powyżej powyższe pożarna pozarządowa poznać poznają później późniejszego pozostałej pozostałych pracować pracowników
    pracują prawdę prawosławny problemów próbować próbował próbują programować prośba prośbę prośby prosić proszę prowadząca prowadzące prowadzący
    prowadzić prowadził prowadziła prywatność przecież przeciwieństwem przeczytać przeczytała przegląd przeglądarce przeglądarek przeglądarka
    przeglądarkach przeglądarkę przeglądarki przeglądzie przejdź przejść przejście przekazać przekazują przekazywać przekonań przekonywać przemocą
    przemyśleć przerwę przestać przestrzegać przestrzegają przeszedł przeszkód przeszła przeszłość przeszłości przetłumaczona przetłumaczone
    przewidywało przeżyć przeżycia przeżyciach przeżyciami przeżywać przeżywają przychodzą przychodzić przydać przyglądają przyjąć przyjaciół
    przyjaciółka przyjaźń przyjaźni przyjaźnią przyjdź przyjęcia przyjęły przyjmować przyjmują przyjrzeć przyjść przykład przykładem przykładów
    przykłady przyszłość przyszłości przyznać pytać pytań radość radości radzą radził reagują reguł reguły rękę resztę rezygnować robią robić
    rodzajów rodzeństwo rodziców rodzinę rówieśnicze równa równe równego równej równi równie również równo równocześnie równość równości równy
    równych równym rozdawać rozłączaj rozmawiać rozmawiają rozmów rozmowę różne różni różnią różnica różnice różnicę różnicy różny różnych
    rozpoczęciem rozumieją rozwiązań rozwiązaniach rozwiązaniem rozwijać rozwijają rozwijały rozwinąć rozwój rzadkością sądzić samobójcze
    samobójczy samobójstwa samobójstwo samobójstwom samodzielność samotność samotności sąsiad sąsiedzi sąsiedztwa ścielenie ścieżka ścieżką
    ścieżkę ścieżki ściśle serwerów sięgnięcia siły siostrę skąd skarżyli skończyć skontaktować skorzystać skrócie skryptów skupiać skupiają
    skupić skuteczność skuteczności słabo ślad ślady śledzące śledzącym śledzi śledzone słowa słowami słowem słowie słownik słownika słownikiem
    słowniku słowo słucha słuchać słuchaj słuchają służyć słyszało śmiać śmiech śmierć śmierci śniadanie śnieg spać specjaliści specjalistów
    spełnia śpi spodziewać społeczeństwa społeczeństwo społeczna społeczne społecznej społeczność społeczności społecznościowej społeczny
    społecznych sporów sposób sposobów spośród spotkać spotkała spotkań spotykać spotykają sprawdź sprawdzić sprawdził sprawdziliśmy sprawę
    spróbować sprzeciwiać środa środę środek środki środków środowiska środowisko środowiskowa środowiskowe środowisku stać starać starość
    statusów stawiają stosował straż stronę stworzyć styczeń stykają superwizję świadczy świadoma świadomość świadomości świadomy świat świąt
    świata światem światło świecie święta święto święty swobodę swój szanują szczególnie szczególny szczególnych szczegóły szczerość sześć sześciu
    szkolą szkoła szkolić szkoły sztukę szukać także tekście tekstów telefonów tematów teście tęsknić tęsknota tłumacz tłumaczącej tłumaczeń
    tłumaczenia tłumaczenie tobą towarzyszyć tożsamość tożsamości trafić traktować traumę treści trochę troskę trudność trudności trudnościami
    trwał trwały trzydzieści trzymać trzymają twierdzeń twój tworzyć tydzień uchodzą uczą uczciwość uczestników uczyć uczył uczyła udać udało
    udostępniać udostępniamy udostępnij udział udzielają ufają układ ułatwia ułatwiają ulepszyć ułożyliśmy umieć umiejętność umiejętności
    umiejętnościach umiejętnościami umów umówić unikają uniknąć uprawiać urządzenia urządzenie urządzeniu usłudze usług usługa usługi usłyszeć
    usłyszysz ustalają ustalić usunąć utrudniać utrzymać utwierdzać uwagę uważają uwierzyć uwzględniający uzależnień uzależnienia uzależnieniami
    uzależnienie uzależnieniem uzależniona uzależniony uzależnionych uzależnionym uzgadniają uzgodnić uznać uznają uzupełniają uzupełniających
    uzupełniliśmy użyć użycia użycie użyciu użytkowniczka użytkownik użytkownikami używa używać używają używamy wartość wartości wątpliwość
    wątpliwości ważna ważne ważnego ważni ważniejsze ważny ważnych wchodzą wciąż wcześniej wczytać według wiadomość wiadomości wiarę wiążą wiąże
    widać widzieć więcej wiedzieć większa większe większej większość większości większy wielkość więź władza właściciel właściwe właściwie
    właściwy własna własną własne własnego własnej właśnie własny własnych własnym własnymi wniósł wnoszą wokół wolność wolności wpisać wpisów
    wpływ wpływają wpływu wprowadzić wracać wrażliwość wrażliwości wróć wrócić wskaźniki wspierać wspierają wspierająca wspierającego wspierający
    wspierających współczucie wspólna wspólną wspólne wspólnego wspólnej wspólnie wspólnota wspólnoty wspólny wspólnych wspólnym współorganizowała
    współpraca współpracę współpracy współprowadzą wspomagają wspomagających wśród wybór wyborów wybrać wychodzić wyciąganie wydruków wydrukować
    wygląd wygląda wyglądać wyglądają wygrać wyjaśnia wyjaśniało wyjaśniamy wyjaśnić wyjaśnienie wyjaśnieniem wyjątek wyjątkiem wyjątkowe wyjść
    wyjścia wykładami wykłady wykluczają wykonać wykonywać wykorzystać wykorzystywać wyłącznie wymagają wymieniać wymieniają wynikają wyników
    wypełnić wypowiedzieć wyrazić wyraźniej wyręczają wyróżnia wysłucha wysokość wystarczają wystarczająco występowanie wysyła wysyłane wysyłania
    wysyłasz wywołuje wzajemność wzajemności względami względem względu wziąć wziął wzmacniać wzmacniają zaangażowania zabierają zabrać zachęca
    zachęcają zachętę zachodzić zachować zacząć zaczął zaczęła zaczną zadań zadawać zadbać żaden żadna żadną żadne żadnego żadnej żadnych żadnym
    zadzwoń zadzwońcie zadzwonić zadzwonił zagląda zagrozić zagrożone zainteresowań zająć zajęć zajęcia zajęciu zajmują żal zależnie zależy żałoba
    żałobie żałoby założenia założeniem założyć żałuje zamknąć zamknięciu zamknięta zamknięte zamknięty zamkniętych zapamiętać zapewniają zapisać
    zapisywać zaplanowało zapowiadało zapowiedzią zapowiedział zaprosić zapytać zapytań zarówno zarządzają zasobów zastanowić zastąpi zastąpią
    zastępuje zaszkodzić zaufać zauważyli zawód zaznaczyć zbadała zbierają zbudować zdarzyć zdjęcia zdjęcie zdobywać zdobywają zdolność zdolności
    zdrowieć zdrowieją żeby żebyś zechcą zespołach zespołem zespołowi zespołu zewnętrzna zgłaszali zgłaszania zgłoszeń zgodę zgodzić złe źle złość
    złości zły zmagają zmianę zmieniać zmienić zmienił zmieniła zmierzyć znaczą znajdują znajdź znajomość znaleźć znaleźli znaleźliśmy zniszczyć
    zobaczyć zorganizowała zostać został została zostało zostały zostań zostawiają zostawić zrobić zrobił zrobiła źródeł źródła źródle źródło
    zrozumieć zupełnie związane związanych zwiększyć zwłaszcza zwrócić zwrócili zwykły zwykłych zwykłym żyć życia życiem życiowa życiowe życiowy
    życiowych życiowym życiu życzę życzenie życzliwa życzliwość życzliwy żyją żyjących żyje żyjemy żyły żywym
'''
