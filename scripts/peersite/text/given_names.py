"""Given names that many people have, in the five languages, as they stand on lists of first names."""
from __future__ import annotations

GIVEN = frozenset(name for names in (
    '''
    Alexandra Alexandru Alina Ana Andreea Andrei Anca Adriana Adrian Bogdan Camelia Carmen Cătălin Cătălina Claudia Claudiu Constantin
    Corina Cosmin Cristian Cristina Dan Daniel Daniela Dana Denisa Diana Dragoș Dumitru Elena Emil Eugen Felicia Florin Florentina Gabriel
    Gabriela George Georgiana Gheorghe Ileana Ioana Ion Ionel Ionuț Irina Iulia Iulian Laura Liliana Loredana Lucian Lucia Luminița
    Magdalena Maria Marian Mariana Marius Mihaela Mihai Mirela Mircea Monica Nicoleta Nicolae Oana Octavian Ovidiu Paul Paula Petru Radu
    Ramona Raluca Răzvan Roxana Simona Sorin Sorina Stelian Ștefan Ștefania Teodora Tudor Valentin Valentina Vasile Veronica Victor Viorel
    Viorica Vlad
    ''',     # Romanian
    '''
    Adam Agata Agnieszka Aleksander Aleksandra Andrzej Anna Barbara Bartosz Beata Bożena Danuta Dariusz Dorota Elżbieta Ewa Ewelina Grażyna
    Grzegorz Halina Hanna Henryk Iwona Jacek Jadwiga Jakub Jan Janina Janusz Jerzy Joanna Jolanta Józef Justyna Kamil Karolina Katarzyna
    Kazimierz Krystyna Krzysztof Łukasz Maciej Małgorzata Marcin Marek Marta Mariusz Mateusz Michał Mirosław Monika Natalia Paweł Piotr
    Rafał Renata Robert Ryszard Sławomir Stanisław Sylwia Tadeusz Teresa Tomasz Urszula Wanda Wiesława Wojciech Zbigniew Zofia
    ''',     # Polish
    '''
    Александър Александра Ангел Анелия Анна Антоанета Асен Биляна Благовест Борислав Бойко Валентин Валентина Ваня Васил Василка Венцислав
    Веселин Виктор Виолетта Виолета Владимир Галина Ганка Георги Гергана Даниел Даниела Десислава Диана Димитър Димитрина Добромир Дора
    Елена Елица Емил Емилия Живко Ива Иван Иванка Ивайло Ивелина Илиана Илия Йордан Йорданка Калин Калина Камелия Катя Кирил Константин
    Красимир Красимира Лиляна Любомир Людмила Маргарита Марин Марина Мария Мариана Мартин Милена Мирослав Моника Надежда Наталия Нели
    Николай Николина Павел Пенка Петър Петя Пламен Радка Радослав Ралица Росица Румен Румяна Светла Светлана Силвия Симеон Снежана Станислав
    Стефан Стефка Стоян Таня Теодора Тодор Тодорка Христина Христо Цветан Цветанка Юлия Яна
    ''',     # Bulgarian
    '''
    Αθανάσιος Αικατερίνη Αλέξανδρος Αλεξάνδρα Αναστασία Ανδρέας Άννα Αντώνης Αντώνιος Απόστολος Αργυρώ Βασίλης Βασίλειος Βασιλική Γεωργία
    Γεώργιος Γιάννης Γιώργος Δέσποινα Δημήτρης Δημήτριος Δήμητρα Ειρήνη Ελένη Ελευθερία Ευάγγελος Ευαγγελία Ευγενία Θανάσης Θεόδωρος Θωμάς
    Ιωάννα Ιωάννης Κατερίνα Κώστας Κωνσταντίνος Κωνσταντίνα Μαρία Μάριος Μιχάλης Μιχαήλ Νίκη Νικόλαος Νίκος Ξανθή Παναγιώτα Παναγιώτης
    Παρασκευή Παύλος Πέτρος Σοφία Σπύρος Στέλιος Στυλιανή Σταύρος Σωτήρης Σωτηρία Φωτεινή Χρήστος Χριστίνα
    ''',     # Greek
    '''
    Alice Amanda Amy Andrew Angela Anthony Brian Caroline Catherine Charlotte Christopher David Deborah Edward Elizabeth Emily Emma Frances
    Graham Hannah Helen Ian James Jane Janet Jennifer Jessica John Jonathan Karen Kate Kevin Linda Margaret Mark Mary Matthew Michael
    Michelle Nicholas Olivia Patricia Peter Philip Rachel Rebecca Richard Sarah Sharon Simon Stephen Steven Susan Thomas Timothy William
    ''',     # English
) for name in names.split())
