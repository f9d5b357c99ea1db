<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AccountForm</name>
    <message>
        <source>New account</source>
        <translation>Жаңа есептік жазба</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Сақтау  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Есептік жазбалар</translation>
    </message>
    <message>
        <source>New account  Ctrl+Shift+N</source>
        <translation>Жаңа есептік жазба  Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Accounts, by sign-in name</source>
        <translation>Есептік жазбалар, логин бойынша</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабық</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Лауазымдары</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сақталды.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Worked instead of another day</source>
        <translation>Басқа күннің орнына жұмыс күні</translation>
    </message>
    <message>
        <source>The centre&apos;s own day</source>
        <translation>Орталық белгілеген күн</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн түрі</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Алдыңғы жыл</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Келесі жыл</translation>
    </message>
    <message>
        <source>Remove the own day  Del</source>
        <translation>Өз күнін алып тастау  Del</translation>
    </message>
    <message>
        <source>Days that are not as their weekday</source>
        <translation>Әдеттегіден өзгеше күндер</translation>
    </message>
    <message>
        <source>No transferred days are known for {year} yet. Declare them here as soon as the Government has moved them; terms are reckoned without them until then.</source>
        <translation>{year} жылғы ауыстырылған жұмыс күндері әлі белгісіз. Үкімет ауыстырған соң осында енгізіңіз; оған дейін мерзімдер оларсыз есептеледі.</translation>
    </message>
    <message>
        <source>{day} is declared: {kind}.</source>
        <translation>{day} енгізілді: {kind}.</translation>
    </message>
    <message>
        <source>{day} is no own day any more.</source>
        <translation>{day} енді орталық белгілеген күн емес.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Terms</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Іс барысы</translation>
    </message>
    <message>
        <source>Take an application</source>
        <translation>Өтініш қабылдау</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Help with work was given</source>
        <translation>Жәрдем көрсетілді</translation>
    </message>
    <message>
        <source>Really end the registration?</source>
        <translation>Тіркеуді шынымен тоқтату керек пе?</translation>
    </message>
    <message>
        <source>End at the person&apos;s wish</source>
        <translation>Өз өтініші бойынша тоқтату</translation>
    </message>
    <message>
        <source>No case yet.</source>
        <translation>Іс әлі ашылмаған.</translation>
    </message>
    <message>
        <source>Received {moment}</source>
        <translation>Келіп түсті: {moment}</translation>
    </message>
    <message>
        <source>registered since {day}</source>
        <translation>{day} бастап тіркелген</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>running</source>
        <translation>жүріп жатыр</translation>
    </message>
    <message>
        <source>met late</source>
        <translation>кеш орындалды</translation>
    </message>
    <message>
        <source>met</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>fell away</source>
        <translation>қолданылмайды</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Қалай есептелді</translation>
    </message>
</context>
<context>
    <name>CentreForm</name>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Сақтау  Ctrl+S</translation>
    </message>
    <message>
        <source>Saved. Papers issued from now on print this.</source>
        <translation>Сақталды. Бұдан былай берілетін құжаттарда осы деректер болады.</translation>
    </message>
</context>
<context>
    <name>CentreFounding</name>
    <message>
        <source>An empty centre</source>
        <translation>Бос орталық</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Артқа  Esc</translation>
    </message>
    <message>
        <source>Found the centre</source>
        <translation>Орталықты ашу</translation>
    </message>
</context>
<context>
    <name>CentrePage</name>
    <message>
        <source>Centre</source>
        <translation>Орталық</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose</source>
        <translation>Таңдаңыз</translation>
    </message>
</context>
<context>
    <name>ClassifiersPage</name>
    <message>
        <source>Classifiers</source>
        <translation>Жіктеуіштер</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Кәсіптер</translation>
    </message>
    <message>
        <source>A CSV file in UTF-8 or Windows-1251. Its first row names the columns code, kk, ru and, if there is one, en; codes look like 1210-0 or 1210-0-057.</source>
        <translation>CSV файлы, UTF-8 немесе Windows-1251. Бірінші жолда code, kk, ru және бар болса en бағандары аталады; кодтар: 1210-0 немесе 1210-0-057.</translation>
    </message>
    <message>
        <source>Back to our own table</source>
        <translation>Өз тізімімізге оралу</translation>
    </message>
    <message>
        <source>Import the official table  Ctrl+O</source>
        <translation>Ресми жіктеуішті енгізу  Ctrl+O</translation>
    </message>
    <message>
        <source>Rows to be put right</source>
        <translation>Түзетілетін жолдар</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Кестелер (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>In force: our own table after ISCO-08, unofficial. Its Kazakh and Russian titles are our translation.</source>
        <translation>Қолданыста: ISCO-08 бойынша өз тізіміміз, бейресми. Қазақша және орысша атаулары – біздің аудармамыз.</translation>
    </message>
    <message>
        <source>In force: the official table; rows: {rows}; {login}, {at}</source>
        <translation>Қолданыста: ресми жіктеуіш. Жолдар: {rows}. Енгізген: {login}, {at}</translation>
    </message>
    <message>
        <source>The official table is in force.</source>
        <translation>Ресми жіктеуіш қолданысқа енді.</translation>
    </message>
    <message>
        <source>The official table will be taken away. Cards keep their codes.</source>
        <translation>Ресми жіктеуіш алынып тасталады. Карточкалардағы кодтар қалады.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Our own table is in force again.</source>
        <translation>Өз тізіміміз қайтадан қолданыста.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>People entered: {count}. Names to sign in: clerk, director, localbody, supervisor, admin; password: {password}</source>
        <translation>Енгізілген адамдар: {count}. Логиндер: clerk, director, localbody, supervisor, admin; құпиясөз: {password}</translation>
    </message>
    <message>
        <source>The official table is in force; rows: {count}</source>
        <translation>Ресми жіктеуіш қолданысқа енді; жолдар: {count}</translation>
    </message>
    <message>
        <source>Events in the audit trail: {events}; checksum {head}</source>
        <translation>Аудит журналындағы оқиғалар: {events}; бақылау сомасы {head}</translation>
    </message>
    <message>
        <source>event {number} is missing</source>
        <translation>{number}-оқиға жоқ</translation>
    </message>
    <message>
        <source>event {number} was added</source>
        <translation>{number}-оқиға қосылған</translation>
    </message>
    <message>
        <source>event {number} was changed</source>
        <translation>{number}-оқиға өзгертілген</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Lock  Ctrl+L</source>
        <translation>Құлыптау  Ctrl+L</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптау</translation>
    </message>
    <message>
        <source>New applicant</source>
        <translation>Жаңа ізденуші</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Show it anew  F5</source>
        <translation>Қайта көрсету  F5</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The database&apos;s address cannot be read. Example: sqlite:///FILE.</source>
        <translation>Дерекқордың мекенжайы түсініксіз. Мысалы: sqlite:///FILE.</translation>
    </message>
    <message>
        <source>Another program holds the database. Nothing was lost; try again.</source>
        <translation>Дерекқорды басқа бағдарлама пайдаланып тұр. Ештеңе жоғалған жоқ; қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written; make room, then try again.</source>
        <translation>Дискіде орын жоқ. Ештеңе жазылмады; орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The database may not be written to. Ask the administrator for the right.</source>
        <translation>Дерекқорға жазуға рұқсат жоқ. Әкімшіден рұқсат сұраңыз.</translation>
    </message>
    <message>
        <source>This file is no database, or is damaged. Bring back the last backup.</source>
        <translation>Бұл файл дерекқор емес немесе бүлінген. Соңғы сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The database cannot be reached. Check the address and the network.</source>
        <translation>Дерекқорға қосылу мүмкін емес. Мекенжайы мен желіні тексеріңіз.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Give the address of an empty one.</source>
        <translation>Бұл дерекқор басқа бағдарламаға тиесілі. Бос дерекқордың мекенжайын көрсетіңіз.</translation>
    </message>
    <message>
        <source>A later version of the program made this database. Update the program.</source>
        <translation>Бұл дерекқорды бағдарламаның кейінгі нұсқасы жасаған. Бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>Мына қалтаны жасау мүмкін емес: {folder}.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another place.</source>
        <translation>Мына файлды жазу мүмкін емес: {file}. Басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>The form&apos;s words are missing. Install the program anew.</source>
        <translation>Нысанның мәтіні жоқ. Бағдарламаны қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>No printer answers. Switch it on, or save the paper as a file.</source>
        <translation>Принтер жауап бермейді. Оны қосыңыз немесе құжатты файлға сақтаңыз.</translation>
    </message>
    <message>
        <source>The printer stopped. The paper is kept; print it again.</source>
        <translation>Принтер тоқтап қалды. Құжат сақтаулы; қайта басып шығарыңыз.</translation>
    </message>
    <message>
        <source>There is no screen here. Commands without windows: ./run --help.</source>
        <translation>Бұл жерде экран жоқ. Терезесіз пәрмендер: ./run --help.</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing confirmed was lost; details are in the log.</source>
        <translation>Бағдарламада қате болды. Расталған деректер жоғалған жоқ; толығырақ журналда.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>An IIN has 12 digits. Type all twelve.</source>
        <translation>ЖСН 12 цифрдан тұрады. Он екісін де енгізіңіз.</translation>
    </message>
    <message>
        <source>An IIN has digits only. Remove the other signs.</source>
        <translation>ЖСН тек цифрлардан тұрады. Басқа таңбаларды алып тастаңыз.</translation>
    </message>
    <message>
        <source>The IIN&apos;s last digit does not fit the others. Compare it with the document.</source>
        <translation>ЖСН-нің соңғы цифры қалғандарына сай келмейді. Құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The IIN&apos;s first six digits are no date. Compare them with the document.</source>
        <translation>ЖСН-нің алғашқы алты цифры күнді білдірмейді. Құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>By this IIN the person is not born yet. Compare it with the document.</source>
        <translation>Бұл ЖСН бойынша адам әлі туған жоқ. Құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>A BIN has 12 digits. Type all twelve.</source>
        <translation>БСН 12 цифрдан тұрады. Он екісін де енгізіңіз.</translation>
    </message>
    <message>
        <source>A BIN has digits only. Remove the other signs.</source>
        <translation>БСН тек цифрлардан тұрады. Басқа таңбаларды алып тастаңыз.</translation>
    </message>
    <message>
        <source>The BIN&apos;s last digit does not fit the others. Compare it with the document.</source>
        <translation>БСН-нің соңғы цифры қалғандарына сай келмейді. Құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>Атын енгізіңіз.</translation>
    </message>
    <message>
        <source>A word mixes Latin and Cyrillic letters. Type it anew in one of them.</source>
        <translation>Сөзде латын және кирилл әріптері аралас. Біреуімен ғана қайта теріңіз.</translation>
    </message>
    <message>
        <source>There is an invisible sign in the text. Type it anew.</source>
        <translation>Мәтінде көрінбейтін таңба бар. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>“{letter}” cannot be printed on a form. Use another letter.</source>
        <translation>«{letter}» таңбасы нысанда басылмайды. Басқа әріп қолданыңыз.</translation>
    </message>
    <message>
        <source>Too long: at most {length} letters fit the form.</source>
        <translation>Тым ұзын: нысанға сыятын әріп саны – {length}. Қысқартыңыз.</translation>
    </message>
    <message>
        <source>No such telephone number can exist. Example: 8 701 123 45 67.</source>
        <translation>Мұндай телефон нөмірі болмайды. Мысалы: 8 701 123 45 67.</translation>
    </message>
    <message>
        <source>No such e-mail address can exist. Example: aigul@mail.kz.</source>
        <translation>Мұндай электрондық пошта болмайды. Мысалы: aigul@mail.kz.</translation>
    </message>
    <message>
        <source>This is no date. Type it as 21.11.2026, 211126, +3, or = for today.</source>
        <translation>Бұл күн емес. Былай теріңіз: 21.11.2026, 211126, +3, ал бүгін үшін =.</translation>
    </message>
    <message>
        <source>The birth date lies ahead. Correct it.</source>
        <translation>Туған күні болашақта тұр. Түзетіңіз.</translation>
    </message>
    <message>
        <source>The birth date lies before {earliest}. Correct it.</source>
        <translation>Туған күні тым ерте ({earliest} күнінен бұрын). Түзетіңіз.</translation>
    </message>
    <message>
        <source>The person is {age}. Check the birth date.</source>
        <translation>Адамның жасы: {age}. Туған күнін тексеріңіз.</translation>
    </message>
    <message>
        <source>By the IIN the birth date is {iin_birth_date}. Compare both with the document.</source>
        <translation>ЖСН бойынша туған күні: {iin_birth_date}. Екеуін де құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The IIN says the other sex. Compare both with the document.</source>
        <translation>ЖСН басқа жынысты көрсетеді. Екеуін де құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The date of issue lies ahead. Correct it.</source>
        <translation>Берілген күні болашақта тұр. Түзетіңіз.</translation>
    </message>
    <message>
        <source>The document was issued before the birth date. Correct one of them.</source>
        <translation>Құжат туған күннен бұрын берілген. Біреуін түзетіңіз.</translation>
    </message>
    <message>
        <source>The document ends before it was issued. Correct one of the dates.</source>
        <translation>Құжаттың мерзімі берілген күнінен бұрын бітеді. Күндердің бірін түзетіңіз.</translation>
    </message>
    <message>
        <source>The document expired on {valid_until}. Ask for a valid one.</source>
        <translation>Құжаттың қолданылу мерзімі өткен: {valid_until}. Жарамды құжат сұраңыз.</translation>
    </message>
    <message>
        <source>The first day without work lies ahead. Correct it.</source>
        <translation>Жұмыссыздығы басталған күні болашақта тұр. Түзетіңіз.</translation>
    </message>
    <message>
        <source>The first day without work lies before the birth date. Correct it.</source>
        <translation>Жұмыссыздығы басталған күні туған күнінен бұрын. Түзетіңіз.</translation>
    </message>
    <message>
        <source>On the first day without work the person was {age}. Check the date.</source>
        <translation>Жұмыссыздығы басталған күнгі жасы: {age}. Күнді тексеріңіз.</translation>
    </message>
    <message>
        <source>Pay cannot be below zero. Correct it.</source>
        <translation>Еңбекақы нөлден төмен болмайды. Түзетіңіз.</translation>
    </message>
    <message>
        <source>The highest pay is below the lowest. Correct one of them.</source>
        <translation>Ең жоғары еңбекақы ең төменінен аз. Біреуін түзетіңіз.</translation>
    </message>
    <message>
        <source>This is no number. Type digits only.</source>
        <translation>Бұл сан емес. Тек цифр теріңіз.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Тізімнен біреуін таңдаңыз.</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>Бұл өрісті толтырыңыз.</translation>
    </message>
    <message>
        <source>The package is not whole: {document} is missing. Ask for it.</source>
        <translation>Құжаттар топтамасы толық емес, жетіспейтіні: {document}. Сұратып алыңыз.</translation>
    </message>
    <message>
        <source>{document} expired on {valid_until}. Ask for a valid one.</source>
        <translation>Қолданылу мерзімі өткен ({valid_until}): {document}. Жарамдысын сұраңыз.</translation>
    </message>
    <message>
        <source>A person with this IIN is here already. Open the card instead of entering it anew.</source>
        <translation>Осындай ЖСН-і бар адам базада бар. Жаңадан енгізбей, оның картасын ашыңыз.</translation>
    </message>
    <message>
        <source>This IIN tells neither birth date nor sex. Type both from the document.</source>
        <translation>Бұл ЖСН-нен туған күні де, жынысы да көрінбейді. Екеуін де құжаттан енгізіңіз.</translation>
    </message>
    <message>
        <source>The BIN&apos;s first four digits are no month. Compare them with the document.</source>
        <translation>БСН-нің алғашқы төрт цифры жыл мен ай емес. Құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The BIN&apos;s fifth or sixth digit is no firm&apos;s. Compare it with the document.</source>
        <translation>БСН-нің бесінші немесе алтыншы цифры ұйымдікі емес. Құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>A name has letters only. Remove the other signs.</source>
        <translation>Аты-жөні тек әріптерден тұрады. Басқа белгілерді алып тастаңыз.</translation>
    </message>
    <message>
        <source>A name has no digits. Remove them.</source>
        <translation>Аты-жөнінде цифр болмайды. Цифрларды алып тастаңыз.</translation>
    </message>
    <message>
        <source>A name has at most 60 letters. Shorten it.</source>
        <translation>Аты-жөні 60 әріптен аспайды. Қысқартыңыз.</translation>
    </message>
    <message>
        <source>The person has both work and earnings and cannot be registered.</source>
        <translation>Адамның жұмысы да, жалақысы (кірісі) да бар; тіркеуге болмайды.</translation>
    </message>
    <message>
        <source>The person looks for no suitable work.</source>
        <translation>Адам лайықты жұмыс іздеп жүрген жоқ.</translation>
    </message>
    <message>
        <source>The documents are not checked yet. Check them, then tick it.</source>
        <translation>Құжаттар әлі тексерілмеген. Тексеріп, белгі қойыңыз.</translation>
    </message>
    <message>
        <source>The documents were found unreliable.</source>
        <translation>Құжаттардың дәйексіздігі анықталды.</translation>
    </message>
    <message>
        <source>Tell the person of the state&apos;s measures and the centre&apos;s services, then tick it.</source>
        <translation>Мемлекеттік шаралар мен орталықтың қызметтері туралы айтып, белгі қойыңыз.</translation>
    </message>
    <message>
        <source>Tell the person of the Labour Exchange portal, then tick it.</source>
        <translation>«Электрондық еңбек биржасы» порталы туралы айтып, белгі қойыңыз.</translation>
    </message>
    <message>
        <source>This is a whole region or district. Choose the town or village in it.</source>
        <translation>Бұл – тұтас облыс немесе аудан. Ондағы қаланы немесе ауылды таңдаңыз.</translation>
    </message>
    <message>
        <source>The address lies in another region than the centre. This is written down.</source>
        <translation>Мекенжай орталық орналасқан өңірден басқа өңірде. Бұл туралы белгі қойылады.</translation>
    </message>
    <message>
        <source>The address has no region. This is written down.</source>
        <translation>Мекенжайдың өңірі көрсетілмеген. Бұл туралы белгі қойылады.</translation>
    </message>
    <message>
        <source>A new registration is possible from {allowed_from} on.</source>
        <translation>Қайта тіркелуге болатын күн: {allowed_from}.</translation>
    </message>
    <message>
        <source>The person&apos;s case {number} is still open. Go on in that case.</source>
        <translation>Адамның № {number} ісі әлі ашық. Сол істе жалғастырыңыз.</translation>
    </message>
    <message>
        <source>The case no longer stands where this step begins. Open it anew.</source>
        <translation>Істің жай-күйі өзгерген, бұл қадам енді жасалмайды. Істі қайта ашыңыз.</translation>
    </message>
    <message>
        <source>This step belongs to another post.</source>
        <translation>Бұл қадам басқа лауазымға тиесілі.</translation>
    </message>
    <message>
        <source>{login} changed this at {at} ({what}). Open it anew; your draft is kept.</source>
        <translation>Мұны {login} өзгертті, {at} ({what}). Қайта ашыңыз; жоба сақтаулы.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Мұндай адам жоқ.</translation>
    </message>
    <message>
        <source>There is no paper with this number.</source>
        <translation>Мұндай нөмірлі құжат жоқ.</translation>
    </message>
    <message>
        <source>This draft is finished or was thrown away.</source>
        <translation>Бұл жоба аяқталған немесе жойылған.</translation>
    </message>
    <message>
        <source>Name or password is wrong. Check the keyboard&apos;s language and type them again.</source>
        <translation>Логин немесе құпиясөз қате. Пернетақта тілін тексеріп, қайта теріңіз.</translation>
    </message>
    <message>
        <source>Five wrong passwords. Wait until {until}, or ask the administrator.</source>
        <translation>Құпиясөз бес рет қате терілді. Күте тұрыңыз: {until} дейін, немесе әкімшіге жүгініңіз.</translation>
    </message>
    <message>
        <source>A sign-in name has 2 to 40 small Latin letters, digits, dots or dashes.</source>
        <translation>Логин: 2–40 таңба, кіші латын әріптері, цифрлар, нүкте немесе сызықша.</translation>
    </message>
    <message>
        <source>This sign-in name is taken. Choose another.</source>
        <translation>Бұл логин бос емес. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The password needs at least {length} signs.</source>
        <translation>Құпиясөздегі таңба саны кемінде {length} болуы керек.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type them again.</source>
        <translation>Екі құпиясөз бірдей емес. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>Give a number of minutes from 1 to {most}.</source>
        <translation>Минут санын енгізіңіз: 1–{most}.</translation>
    </message>
    <message>
        <source>Choose at least one post.</source>
        <translation>Кемінде бір лауазым таңдаңыз.</translation>
    </message>
    <message>
        <source>Somebody must stay administrator. Give the post to another account first.</source>
        <translation>Кемінде бір әкімші қалуы керек. Алдымен бұл лауазымды басқа есептік жазбаға беріңіз.</translation>
    </message>
    <message>
        <source>Your post does not allow this.</source>
        <translation>Лауазымыңыз бұған рұқсат бермейді.</translation>
    </message>
    <message>
        <source>There is no centre here yet. Start the program with its windows, or use --demo.</source>
        <translation>Мұнда орталық әлі ашылмаған. Бағдарламаны терезелерімен іске қосыңыз немесе --demo қолданыңыз.</translation>
    </message>
    <message>
        <source>This database has its centre already.</source>
        <translation>Бұл дерекқорда орталық бар.</translation>
    </message>
    <message>
        <source>This is a real centre&apos;s database; invented people are not entered here.</source>
        <translation>Бұл – нақты орталықтың дерекқоры; мұнда ойдан шығарылған адамдар енгізілмейді.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Choose a CSV file in UTF-8 or Windows-1251.</source>
        <translation>{file} оқылмайды. UTF-8 немесе Windows-1251 кодтауындағы CSV файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>The first row must name the columns: code, kk, ru. Name them, then import anew.</source>
        <translation>Бірінші жолда бағандар аталуы керек: code, kk, ru. Атап, қайта енгізіңіз.</translation>
    </message>
    <message>
        <source>The file has no rows. Choose another.</source>
        <translation>Файлда жол жоқ. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Rows to be put right: {count}. Nothing was imported.</source>
        <translation>Түзетілетін жолдар: {count}. Ештеңе енгізілген жоқ.</translation>
    </message>
    <message>
        <source>Row {number}: there is no code.</source>
        <translation>{number}-жол: код жоқ.</translation>
    </message>
    <message>
        <source>Row {number}: “{text}” is no code like 1210-0 or 1210-0-057.</source>
        <translation>{number}-жол: «{text}» 1210-0 немесе 1210-0-057 түріндегі код емес.</translation>
    </message>
    <message>
        <source>Row {number}: the code {text} stands in row {first} already.</source>
        <translation>{number}-жол: {text} коды {first}-жолда бар.</translation>
    </message>
    <message>
        <source>Row {number}: the Kazakh or the Russian title is missing.</source>
        <translation>{number}-жол: қазақша немесе орысша атауы жоқ.</translation>
    </message>
    <message>
        <source>Row {number}: a title is longer than {length} letters.</source>
        <translation>{number}-жол: атауы {length} әріптен ұзын.</translation>
    </message>
    <message>
        <source>Row {number}: letters are lost in “{text}”. Save the table anew in UTF-8.</source>
        <translation>{number}-жол: «{text}» ішінде әріптер жоғалған. Кестені UTF-8 кодтауында қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>Row {number}: a quotation mark is open or stands in the wrong place.</source>
        <translation>{number}-жол: тырнақша жабылмаған немесе орнында емес.</translation>
    </message>
    <message>
        <source>Give a number of people from 1 to {most}.</source>
        <translation>Адам санын енгізіңіз: 1–{most}.</translation>
    </message>
    <message>
        <source>“{text}” is no moment. Type it as 2021-07-02T17:40.</source>
        <translation>«{text}» уақытты білдірмейді. Былай теріңіз: 2021-07-02T17:40.</translation>
    </message>
    <message>
        <source>Paragraph {paragraph} sets no term.</source>
        <translation>{paragraph}-тармақ мерзім белгілемейді.</translation>
    </message>
    <message>
        <source>Paragraph {paragraph} sets several terms. Choose one: {codes}.</source>
        <translation>{paragraph}-тармақ бірнеше мерзім белгілейді. Біреуін таңдаңыз: {codes}.</translation>
    </message>
    <message>
        <source>The term of paragraph {paragraph} is not counted forward in days.</source>
        <translation>{paragraph}-тармақтың мерзімі күнмен алға қарай есептелмейді.</translation>
    </message>
    <message>
        <source>There is no such edition of the Rules here.</source>
        <translation>Қағидалардың мұндай редакциясы мұнда жоқ.</translation>
    </message>
    <message>
        <source>The amount for {day} is not known here.</source>
        <translation>{day} күнгі мөлшері мұнда белгісіз.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Ешкім табылмады.</translation>
    </message>
    <message>
        <source>The audit trail is broken at {count} places.</source>
        <translation>Аудит журналының бүлінген жерлерінің саны: {count}.</translation>
    </message>
</context>
<context>
    <name>FaultSummary</name>
    <message>
        <source>Put this right to go on</source>
        <translation>Жалғастыру үшін мынаны түзетіңіз</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Fills in birth date and sex</source>
        <translation>Туған күні мен жынысы өзі толады</translation>
    </message>
    <message>
        <source>Why there is no IIN</source>
        <translation>ЖСН-нің болмау себебі</translation>
    </message>
    <message>
        <source>The person has no IIN</source>
        <translation>Адамның ЖСН-і жоқ</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>If there is one</source>
        <translation>Бар болса</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Азаматтығы</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Ұлты</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Отбасылық жағдайы</translation>
    </message>
    <message>
        <source>Place of the registered address</source>
        <translation>Тіркелген мекенжайы: елді мекен</translation>
    </message>
    <message>
        <source>Any part of the name, in Kazakh or Russian</source>
        <translation>Атауының кез келген бөлігі, қазақша немесе орысша</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Көшенің атауы</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Үйдің нөмірі</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Пәтердің нөмірі</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Мобильді телефон</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Байланыс телефоны</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The signed application is here</source>
        <translation>Қол қойылған өтініш ұсынылды</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Жеке басты куәландыратын құжаттың түрі</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кім берген</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Құжаттың сериясы</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Құжаттың нөмірі</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Берілген күні</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды (қай күнге дейін)</translation>
    </message>
    <message>
        <source>Empty if it does not expire</source>
        <translation>Мерзімсіз болса, бос қалдырыңыз</translation>
    </message>
    <message>
        <source>There is a document confirming work</source>
        <translation>Еңбек қызметін растайтын құжат бар</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Осы құжаттың нөмірі</translation>
    </message>
    <message>
        <source>There is a document on education or qualification</source>
        <translation>Білімі, біліктілігі туралы құжат бар</translation>
    </message>
    <message>
        <source>The person has work</source>
        <translation>Жұмысы бар</translation>
    </message>
    <message>
        <source>The person has earnings</source>
        <translation>Жалақысы (кірісі) бар</translation>
    </message>
    <message>
        <source>Cause of unemployment</source>
        <translation>Жұмыссыздық себебі</translation>
    </message>
    <message>
        <source>First day without work</source>
        <translation>Жұмыссыздығы басталған күні</translation>
    </message>
    <message>
        <source>Status category</source>
        <translation>Жай-күй санаты</translation>
    </message>
    <message>
        <source>Purpose of registration</source>
        <translation>Есепке тұру мақсаты</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Нысаналы топ</translation>
    </message>
    <message>
        <source>Education level</source>
        <translation>Білім деңгейі</translation>
    </message>
    <message>
        <source>Wanted occupation</source>
        <translation>Қалаған кәсіп</translation>
    </message>
    <message>
        <source>Any word of the title, or the code</source>
        <translation>Атауындағы кез келген сөз немесе коды</translation>
    </message>
    <message>
        <source>Specialisation</source>
        <translation>Қызмет бойынша нақтылау</translation>
    </message>
    <message>
        <source>Lowest pay</source>
        <translation>Қалаған ең төмен еңбекақы</translation>
    </message>
    <message>
        <source>Highest pay</source>
        <translation>Қалаған ең жоғары еңбекақы</translation>
    </message>
    <message>
        <source>Work schedule</source>
        <translation>Жұмыс режимі</translation>
    </message>
    <message>
        <source>Agrees to move house</source>
        <translation>Тұрғылықты мекенжайын ауыстыруға келісім</translation>
    </message>
    <message>
        <source>Told of the state&apos;s measures and the centre&apos;s services</source>
        <translation>Мемлекеттік шаралар мен орталықтың қызметтері туралы ақпарат берілді</translation>
    </message>
    <message>
        <source>The documents are checked and reliable</source>
        <translation>Құжаттар тексерілді, олар дәйекті</translation>
    </message>
    <message>
        <source>Told how to use the Labour Exchange portal</source>
        <translation>«Электрондық еңбек биржасы» порталының мүмкіндіктері айтылды</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>Address and contacts</source>
        <translation>Мекенжай, байланыс</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Тіркеу деректері</translation>
    </message>
    <message>
        <source>Wanted work</source>
        <translation>Лайықты жұмыс</translation>
    </message>
    <message>
        <source>Check and decide</source>
        <translation>Тексеру және шешім</translation>
    </message>
    <message>
        <source>Name of the centre in Kazakh</source>
        <translation>Орталықтың қазақша атауы</translation>
    </message>
    <message>
        <source>Name of the centre in Russian</source>
        <translation>Орталықтың орысша атауы</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңір</translation>
    </message>
    <message>
        <source>Any place in it will do: its oblast or city is taken.</source>
        <translation>Өңірдің кез келген елді мекенін таңдаңыз: облысы немесе қаласы алынады.</translation>
    </message>
    <message>
        <source>Director, in Kazakh</source>
        <translation>Директор, қазақша</translation>
    </message>
    <message>
        <source>Director, in Russian</source>
        <translation>Директор, орысша</translation>
    </message>
    <message>
        <source>Local body for employment, in Kazakh</source>
        <translation>Жұмыспен қамту жөніндегі жергілікті орган, қазақша</translation>
    </message>
    <message>
        <source>Local body for employment, in Russian</source>
        <translation>Жұмыспен қамту жөніндегі жергілікті орган, орысша</translation>
    </message>
    <message>
        <source>Minutes until a left place locks itself</source>
        <translation>Орын бос қалса, неше минутта құлыпталады</translation>
    </message>
    <message>
        <source>From 1 to 240.</source>
        <translation>1-ден 240-қа дейін.</translation>
    </message>
    <message>
        <source>Administrator&apos;s sign-in name</source>
        <translation>Әкімшінің логині</translation>
    </message>
    <message>
        <source>Administrator&apos;s name in Kazakh</source>
        <translation>Әкімшінің аты-жөні, қазақша</translation>
    </message>
    <message>
        <source>Administrator&apos;s name in Russian</source>
        <translation>Әкімшінің аты-жөні, орысша</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Small Latin letters and digits; stays for ever.</source>
        <translation>Кіші латын әріптері мен цифрлар; кейін өзгермейді.</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Аты-жөні, қазақша</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Аты-жөні, орысша</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>At least 8 signs. Ctrl+E shows what is typed.</source>
        <translation>Кемінде 8 таңба. Ctrl+E терілгенді көрсетеді.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>Left empty, the password stays as it is.</source>
        <translation>Бос қалса, құпиясөз өзгермейді.</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Кіре алады</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Құпиясөз қайтадан</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>The centre works on it</source>
        <translation>Орталық бұл күні жұмыс істейді</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Why, and by which order.</source>
        <translation>Себебі және қай бұйрық бойынша.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation>Алғашқы іске қосу</translation>
    </message>
    <message>
        <source>This database is empty. What shall it hold?</source>
        <translation>Дерекқор бос. Онда не болсын?</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Демонстрациялық деректер</translation>
    </message>
    <message>
        <source>An invented centre with invented people and cases, to try everything.</source>
        <translation>Ойдан шығарылған орталық, адамдар мен істер: барлығын сынап көру үшін.</translation>
    </message>
    <message>
        <source>An empty centre</source>
        <translation>Бос орталық</translation>
    </message>
    <message>
        <source>Your own centre: its details, its administrator, then real work.</source>
        <translation>Өз орталығыңыз: деректері, әкімшісі, содан соң нақты жұмыс.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Making the centre ready…</source>
        <translation>Орталық дайындалып жатыр…</translation>
    </message>
</context>
<context>
    <name>GoAnywhere</name>
    <message>
        <source>Search or go to: IIN, name, phone, number    Ctrl+K</source>
        <translation>Іздеу немесе өту: ЖСН, аты-жөні, телефон, нөмір    Ctrl+K</translation>
    </message>
    <message>
        <source>Search people, or go to any place</source>
        <translation>Адамдарды іздеу немесе кез келген жерге өту</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Search, go anywhere</source>
        <translation>Іздеу, кез келген жерге өту</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Пернелерді көрсету</translation>
    </message>
    <message>
        <source>Take the next</source>
        <translation>Келесісін алу</translation>
    </message>
    <message>
        <source>Do the case&apos;s next step</source>
        <translation>Істің келесі қадамын жасау</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Принтер таңдау</translation>
    </message>
    <message>
        <source>Show the other paper</source>
        <translation>Басқа құжатты көрсету</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>Қадамға өту</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Go back, losing nothing</source>
        <translation>Артқа, ештеңе жоғалмайды</translation>
    </message>
    <message>
        <source>Go to what is to be put right</source>
        <translation>Түзетілетін жерге өту</translation>
    </message>
    <message>
        <source>Receive a new person</source>
        <translation>Жаңа адамды қабылдау</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Show anew</source>
        <translation>Қайта көрсету</translation>
    </message>
    <message>
        <source>Go to a part of the program</source>
        <translation>Бағдарлама бөліміне өту</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Тілді ауыстыру</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Экранды құлыптау</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys of this window</source>
        <translation>Осы терезенің пернелері</translation>
    </message>
</context>
<context>
    <name>OwnDayForm</name>
    <message>
        <source>Declare a day of the centre&apos;s own</source>
        <translation>Орталықтың өз күнін енгізу</translation>
    </message>
    <message>
        <source>Declare  Ctrl+S</source>
        <translation>Енгізу  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>PaperWindow</name>
    <message>
        <source>Print  F8</source>
        <translation>Басып шығару  F8</translation>
    </message>
    <message>
        <source>Choose a printer  Ctrl+P</source>
        <translation>Принтер таңдау  Ctrl+P</translation>
    </message>
    <message>
        <source>Save as a file  Ctrl+S</source>
        <translation>Файлға сақтау  Ctrl+S</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Данасы</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Артқа  Esc</translation>
    </message>
    <message>
        <source>Next paper  Ctrl+Tab</source>
        <translation>Келесі құжат  Ctrl+Tab</translation>
    </message>
    <message>
        <source>Hand over, receipt  F9</source>
        <translation>Қолхатпен тапсыру  F9</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Парақты алдын ала қарау</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Парақтың тілі</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Парақты сақтау</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Қайта басылған</translation>
    </message>
    <message>
        <source>Done: {where}</source>
        <translation>Орындалды: {where}</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Құпиясөзді көрсету</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Құпиясөзді жасыру</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>New applicant  Ctrl+N</source>
        <translation>Жаңа ізденуші  Ctrl+N</translation>
    </message>
    <message>
        <source>IIN, name, phone, number</source>
        <translation>ЖСН, аты-жөні, телефон, нөмір</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Адамдарды іздеу</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Табылған адамдар</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Type how a name, an IIN, a phone or a number begins.</source>
        <translation>Аты-жөнінің, ЖСН-нің, телефонның немесе нөмірдің басын теріңіз.</translation>
    </message>
    <message>
        <source>Nobody found. Ctrl+N enters a new applicant.</source>
        <translation>Ешкім табылмады. Ctrl+N – жаңа ізденушіні енгізу.</translation>
    </message>
    <message>
        <source>The first {count} are shown. Type more.</source>
        <translation>Алғашқылары ғана көрсетілді: {count}. Толығырақ теріңіз.</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Табылды: {count}</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>Posts</source>
        <translation>Лауазымдары</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>My preferences</source>
        <translation>Менің баптауларым</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Көрінісі</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Мәтін өлшемі</translation>
    </message>
    <message>
        <source>Language and look go with your account, the size of the text with this place.</source>
        <translation>Тіл мен көрініс есептік жазбаңызға, мәтін өлшемі осы орынға тиесілі.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Атауының бір бөлігін теріңіз</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>My preferences</source>
        <translation>Баптауларым</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Есептік жазба</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Орталық</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>Жіктеуіштер</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Tereze</source>
        <translation>Tereze</translation>
    </message>
    <message>
        <source>Locked. Type the password of {login} to go on.</source>
        <translation>Құлыпталған: {login}. Құпиясөзді енгізіңіз.</translation>
    </message>
    <message>
        <source>The employment centre&apos;s counter</source>
        <translation>Халықты жұмыспен қамту орталығы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Demonstration data. Names: clerk, director, localbody, supervisor, admin. Password: {password}</source>
        <translation>Демонстрациялық деректер. Логиндер: clerk, director, localbody, supervisor, admin. Құпиясөз: {password}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>to do</source>
        <translation>орындалмаған</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>бірдеңе жетіспейді</translation>
    </message>
    <message>
        <source>done</source>
        <translation>орындалды</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Change: {step}</source>
        <translation>Өзгерту: {step}</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Monday</source>
        <translation>Дүйсенбі</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Сейсенбі</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Сәрсенбі</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Бейсенбі</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Жұма</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Сенбі</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Жексенбі</translation>
    </message>
    <message>
        <source>{day}: received, not counted</source>
        <translation>{day}: келіп түсті, есептелмейді</translation>
    </message>
    <message>
        <source>{day}: counts as received on this day</source>
        <translation>{day}: осы күні келіп түскен болып саналады</translation>
    </message>
    <message>
        <source>{day}: day off, not counted</source>
        <translation>{day}: демалыс күні, есептелмейді</translation>
    </message>
    <message>
        <source>{day}: day {number}</source>
        <translation>{day}: {number}-күн</translation>
    </message>
    <message>
        <source>{day}: the end moves here from a day off</source>
        <translation>{day}: мерзімнің соңы демалыс күнінен осы күнге ауысады</translation>
    </message>
    <message>
        <source>{paragraph}: {amount} {unit}, edition {edition}</source>
        <translation>{paragraph}: {amount} {unit}, редакция {edition}</translation>
    </message>
    <message>
        <source>§{number}</source>
        <translation>{number}-тармақ</translation>
    </message>
    <message>
        <source>§{number}, sub-item {part}</source>
        <translation>{number}-тармақтың {part}) тармақшасы</translation>
    </message>
    <message>
        <source>Law, article {number}</source>
        <translation>Заңның {number}-бабы</translation>
    </message>
    <message>
        <source>Law, article {number}.{part}</source>
        <translation>Заңның {number}-бабының {part}-тармағы</translation>
    </message>
    <message>
        <source>standard, row {number}</source>
        <translation>стандарт, {number}-жол</translation>
    </message>
    <message>
        <source>Came: {day} {time}</source>
        <translation>Келіп түсті: {day} {time}</translation>
    </message>
    <message>
        <source>Due: {day} {time}</source>
        <translation>Мерзім бітеді: {day} {time}</translation>
    </message>
    <message>
        <source>No transferred days are known for {years} yet.</source>
        <translation>Ауыстырылған жұмыс күндері әлі белгісіз: {years}.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>Тоқтаған жерден жалғастыру</translation>
    </message>
    <message>
        <source>Take next  F2</source>
        <translation>Келесісін алу  F2</translation>
    </message>
    <message>
        <source>New applicant  Ctrl+N</source>
        <translation>Жаңа ізденуші  Ctrl+N</translation>
    </message>
    <message>
        <source>No term is running.</source>
        <translation>Жүріп жатқан мерзім жоқ.</translation>
    </message>
    <message>
        <source>Open terms, the oldest first</source>
        <translation>Ашық мерзімдер, ең ертесі бірінші</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзім</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Бітетін уақыты</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Аты жоқ</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Register  Enter</source>
        <translation>Тіркеу  Enter</translation>
    </message>
    <message>
        <source>Take in, decide later</source>
        <translation>Қабылдап, кейін шешу</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>Back  Esc</source>
        <translation>Артқа  Esc</translation>
    </message>
    <message>
        <source>Go on  Enter</source>
        <translation>Жалғастыру  Enter</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Жоба сақталды</translation>
    </message>
    <message>
        <source>Open the card  Ctrl+O</source>
        <translation>Картаны ашу  Ctrl+O</translation>
    </message>
    <message>
        <source>The draft cannot be saved. Leave once more, and what you typed is lost.</source>
        <translation>Жоба сақталмады. Тағы бір рет шықсаңыз, енгізілгені жоғалады.</translation>
    </message>
    <message>
        <source>{name} is here already. Open that card instead of typing it anew.</source>
        <translation>{name} бұрыннан енгізілген. Қайта термей, сол картаны ашыңыз.</translation>
    </message>
    <message>
        <source>Really throw this away?</source>
        <translation>Шынымен жойылсын ба?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Жою</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Clerk</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Ассистент</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Local body</source>
        <translation>Жергілікті орган</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Бақылаушы</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Әкімші</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Келуші</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Ізденуші</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Тіркеуден бас тартылды</translation>
    </message>
    <message>
        <source>Job seeker</source>
        <translation>Жұмыс іздеп жүрген</translation>
    </message>
    <message>
        <source>At the local body</source>
        <translation>Жергілікті органда</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Жұмыссыз</translation>
    </message>
    <message>
        <source>Refused as unemployed</source>
        <translation>Жұмыссыз ретінде тіркелмеді</translation>
    </message>
    <message>
        <source>Placed in work</source>
        <translation>Жұмысқа орналасты</translation>
    </message>
    <message>
        <source>Deregistered</source>
        <translation>Есептен шығарылды</translation>
    </message>
    <message>
        <source>Moved to another centre</source>
        <translation>Басқа орталыққа ауысты</translation>
    </message>
    <message>
        <source>Application received</source>
        <translation>Өтініш қабылданды</translation>
    </message>
    <message>
        <source>Registered as a job seeker</source>
        <translation>Жұмыс іздеп жүрген адам ретінде тіркелді</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Тіркеуден бас тартылды</translation>
    </message>
    <message>
        <source>Ended at the person&apos;s wish</source>
        <translation>Адамның өз өтініші бойынша тоқтатылды</translation>
    </message>
    <message>
        <source>Help with work given</source>
        <translation>Жұмыс таңдауда жәрдем көрсетілді</translation>
    </message>
    <message>
        <source>Notice of registration as a job seeker (Appendix 3)</source>
        <translation>Жұмыс іздеп жүрген адам ретінде тіркеу туралы хабарлама (3-қосымша)</translation>
    </message>
    <message>
        <source>Receipt for the notice (§12)</source>
        <translation>Хабарламаны алғаны туралы қолхат (12-т.)</translation>
    </message>
    <message>
        <source>application</source>
        <translation>өтініш</translation>
    </message>
    <message>
        <source>identity document</source>
        <translation>жеке басты куәландыратын құжат</translation>
    </message>
    <message>
        <source>document confirming work</source>
        <translation>еңбек қызметін растайтын құжат</translation>
    </message>
    <message>
        <source>document on education</source>
        <translation>білімі туралы құжат</translation>
    </message>
    <message>
        <source>the legal representative&apos;s application</source>
        <translation>заңды өкілдің өтініші</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Өтіп кетті</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жоғары контраст</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Жұмыс күні</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Демалыс күні</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>жұмыс күні</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>күнтізбелік күн</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
</context>
</TS>
