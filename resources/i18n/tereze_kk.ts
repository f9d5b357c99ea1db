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
    <name>ApplicationSections</name>
    <message>
        <source>Legal representative  §6</source>
        <translation>Заңды өкіл  6-т.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Answers of state registers  §10</source>
        <translation>Мемлекеттік тізілімдердің жауаптары  10-т.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>берілген күні: {day}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>{day} дейін жарамды</translation>
    </message>
    <message>
        <source>returned to the person {moment}</source>
        <translation>ізденушіге қайтарылды: {moment}</translation>
    </message>
    <message>
        <source>Open the scan {name}</source>
        <translation>{name} скан-көшірмесін ашу</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>қолмен енгізілді</translation>
    </message>
    <message>
        <source>from the register</source>
        <translation>тізілімнен</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Being stored: {file}</source>
        <translation>Сақталып жатыр: {file}</translation>
    </message>
</context>
<context>
    <name>AttachmentWindow</name>
    <message>
        <source>Back  Esc</source>
        <translation>Артқа  Esc</translation>
    </message>
    <message>
        <source>Previous page  PgUp</source>
        <translation>Алдыңғы бет  PgUp</translation>
    </message>
    <message>
        <source>Next page  PgDown</source>
        <translation>Келесі бет  PgDown</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{number}-бет, барлығы {count}</translation>
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
    <name>CardHistory</name>
    <message>
        <source>History of the card</source>
        <translation>Карта тарихы</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Артқа  Esc</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Өзгеріс жоқ</translation>
    </message>
    <message>
        <source>First entered; answers: {count}</source>
        <translation>Алғаш енгізілді; жауаптар: {count}</translation>
    </message>
    <message>
        <source>Show what was entered</source>
        <translation>Енгізілгенді көрсету</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Stages of the service  §23</source>
        <translation>Қызмет көрсету сатылары  23-т.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Іс барысы</translation>
    </message>
    <message>
        <source>Earlier cases</source>
        <translation>Бұрынғы істер</translation>
    </message>
    <message>
        <source>Put the registration right</source>
        <translation>Тіркеуді түзету</translation>
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
        <source>Was help really given?</source>
        <translation>Жәрдем шынымен көрсетілді ме?</translation>
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
        <translation>тіркелген күні: {day}</translation>
    </message>
    <message>
        <source>lives in another region  §4</source>
        <translation>басқа өңірде тұрады (4-т.)</translation>
    </message>
</context>
<context>
    <name>CasePieces</name>
    <message>
        <source>reached</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>әлі алда</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Қалай есептелді</translation>
    </message>
    <message>
        <source>registered since {day}</source>
        <translation>тіркелген күні: {day}</translation>
    </message>
    <message>
        <source>Its course</source>
        <translation>Іс барысы</translation>
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
        <source>broken, then fell away</source>
        <translation>мерзімі өтті, кейін қолданылмайды</translation>
    </message>
    <message>
        <source>fell away</source>
        <translation>қолданылмайды</translation>
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
    <name>Changes</name>
    <message>
        <source>In another order</source>
        <translation>Реті өзгерді</translation>
    </message>
    <message>
        <source>Added: {entry}</source>
        <translation>Қосылды: {entry}</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>Алынып тасталды: {entry}</translation>
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
    <name>ChoicesField</name>
    <message>
        <source>Type a part of the name, or press Down</source>
        <translation>Атауының бір бөлігін теріңіз немесе ↓ басыңыз</translation>
    </message>
    <message>
        <source>Chosen: {titles}</source>
        <translation>Таңдалды: {titles}</translation>
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
        <translation>Ресми жіктеуіш алынып тасталады. Карталардағы кодтар қалады.</translation>
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
    <name>ColumnsTable</name>
    <message>
        <source>No column tells the citizenship: all are citizens of Kazakhstan</source>
        <translation>Азаматтық бағаны жоқ: барлығы – Қазақстан азаматтары</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>алынбайды</translation>
    </message>
    <message>
        <source>Still needed: {titles}</source>
        <translation>Әлі керегі: {titles}</translation>
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
        <source>Rows: {total}; good: {good}; to be put right: {bad}</source>
        <translation>Жолдар: {total}; жарамды: {good}; түзетілетін: {bad}</translation>
    </message>
    <message>
        <source>People entered: {count}; import {run}</source>
        <translation>Енгізілген адамдар: {count}; импорт {run}</translation>
    </message>
    <message>
        <source>People written to {file}: {count}</source>
        <translation>{file} файлына жазылған адамдар: {count}</translation>
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
    <name>CompareWindow</name>
    <message>
        <source>Is this the same person?</source>
        <translation>Бұл сол адам ба?</translation>
    </message>
    <message>
        <source>The same person: open that card  Ctrl+O</source>
        <translation>Сол адам: картасын ашу  Ctrl+O</translation>
    </message>
    <message>
        <source>Another person  Ctrl+S</source>
        <translation>Басқа адам  Ctrl+S</translation>
    </message>
    <message>
        <source>Next one  Ctrl+Tab</source>
        <translation>Келесісі  Ctrl+Tab</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Артқа  Esc</translation>
    </message>
    <message>
        <source>Why it is another person</source>
        <translation>Неліктен басқа адам</translation>
    </message>
    <message>
        <source>Typed now</source>
        <translation>Қазір енгізілді</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Базада бар</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>name</source>
        <translation>аты-жөні</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>туған күні</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефоны</translation>
    </message>
    <message>
        <source>What agrees: {what}</source>
        <translation>Сәйкес келетіні: {what}</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} / {count}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The two records, field by field</source>
        <translation>Екі жазба, өріс бойынша</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>same</source>
        <translation>бірдей</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>өзгеше</translation>
    </message>
</context>
<context>
    <name>CorrectionWindow</name>
    <message>
        <source>Put the registration right</source>
        <translation>Тіркеуді түзету</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Артқа  Esc</translation>
    </message>
    <message>
        <source>Replace the notice</source>
        <translation>Хабарламаны ауыстыру</translation>
    </message>
    <message>
        <source>Annul the registration</source>
        <translation>Тіркеудің күшін жою</translation>
    </message>
    <message>
        <source>The person stays registered. An act is issued, and a new notice from the card as it stands now; the wrong notice is kept and no longer holds. Change the card first if the error is in it.</source>
        <translation>Адам тіркеуде қалады. Акт және картаның қазіргі деректері бойынша жаңа хабарлама беріледі; қате хабарлама сақталады, бірақ жарамсыз болады. Қате картада болса, алдымен картаны өзгертіңіз.</translation>
    </message>
    <message>
        <source>The person was never to be registered: the case is closed, its running terms fall away, and an act is issued. Nothing is deleted.</source>
        <translation>Адам тіркелмеуге тиіс еді: іс жабылады, жүріп жатқан мерзімдері тоқтайды, акт беріледі. Ештеңе жойылмайды.</translation>
    </message>
    <message>
        <source>Annul  Ctrl+S</source>
        <translation>Күшін жою  Ctrl+S</translation>
    </message>
    <message>
        <source>Issue a new notice  Ctrl+S</source>
        <translation>Жаңа хабарлама беру  Ctrl+S</translation>
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
        <source>Import and export of people</source>
        <translation>Адамдар деректерін импорттау және экспорттау</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Empty application and data form</source>
        <translation>Бос өтініш пен мәліметтер нысаны</translation>
    </message>
    <message>
        <source>Leaflet: the standard of registration</source>
        <translation>Жадынама: тіркеу стандарты</translation>
    </message>
    <message>
        <source>Leaflet: the standard of the certificate</source>
        <translation>Жадынама: анықтама беру стандарты</translation>
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
    <name>EntryBox</name>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Жаңа жазба</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабық</translation>
    </message>
    <message>
        <source>Something is to be put right here</source>
        <translation>Мұнда түзетілетін жер бар</translation>
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
        <source>The IIN&apos;s seventh digit tells no century: it is 0 to 6. Compare it with the document.</source>
        <translation>ЖСН-нің жетінші цифры ғасырды білдірмейді, ол 0-ден 6-ға дейін болады. Құжатпен салыстырыңыз.</translation>
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
        <source>There is a sign in the text that is no letter. Type it anew.</source>
        <translation>Мәтінде әріпке жатпайтын қызметтік таңба бар. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>There is a sign in the text that nobody sees. Type it anew.</source>
        <translation>Мәтінде көзге көрінбейтін таңба бар. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>This document has a term. Type until which day it is good.</source>
        <translation>Бұл құжаттың қолданылу мерзімі бар. Қай күнге дейін жарамды екенін енгізіңіз.</translation>
    </message>
    <message>
        <source>The number cannot be below zero. Correct it.</source>
        <translation>Сан нөлден төмен болмайды. Түзетіңіз.</translation>
    </message>
    <message>
        <source>The number is above {most}. Correct it.</source>
        <translation>Сан тым үлкен, ең көбі – {most}. Түзетіңіз.</translation>
    </message>
    <message>
        <source>This is longer than the person has lived. Correct it, or the birth date.</source>
        <translation>Бұл адамның жасынан ұзақ. Осыны немесе туған күнін түзетіңіз.</translation>
    </message>
    <message>
        <source>One part of the experience is {longest} years, the whole is less. Correct one.</source>
        <translation>Өтілдің бір бөлігі {longest} жыл, ал жалпы өтіл одан аз. Біреуін түзетіңіз.</translation>
    </message>
    <message>
        <source>{count} children. Check the number.</source>
        <translation>Балалар саны: {count}. Санды тексеріңіз.</translation>
    </message>
    <message>
        <source>This document is not given to people of that citizenship. Check both.</source>
        <translation>Мұндай құжат бұл азаматтықтағы адамдарға берілмейді. Екеуін де тексеріңіз.</translation>
    </message>
    <message>
        <source>The day of entering lies ahead. Correct it.</source>
        <translation>Оқуға түскен күні болашақта тұр. Түзетіңіз.</translation>
    </message>
    <message>
        <source>The studies ended before they began. Correct one of the dates.</source>
        <translation>Оқуды бітірген күні түскен күнінен бұрын. Күндердің бірін түзетіңіз.</translation>
    </message>
    <message>
        <source>On the first day of studies the person was {age}. Check the date.</source>
        <translation>Оқуға түскен күнгі жасы: {age}. Күнді тексеріңіз.</translation>
    </message>
    <message>
        <source>The first day of work lies ahead. Correct it.</source>
        <translation>Жұмысқа орналасқан күні болашақта тұр. Түзетіңіз.</translation>
    </message>
    <message>
        <source>On the first day of work the person was {age}. Check the date.</source>
        <translation>Жұмысқа орналасқан күнгі жасы: {age}. Күнді тексеріңіз.</translation>
    </message>
    <message>
        <source>The work ended before it began. Correct one of the dates.</source>
        <translation>Жұмыстан босатылған күні жұмысқа орналасқан күнінен бұрын. Күндердің бірін түзетіңіз.</translation>
    </message>
    <message>
        <source>The last day of work lies ahead. Check the date.</source>
        <translation>Жұмыстан босатылған күні болашақта тұр. Күнді тексеріңіз.</translation>
    </message>
    <message>
        <source>The date lies before the birth date. Correct one of them.</source>
        <translation>Бұл күн туған күнінен бұрын. Біреуін түзетіңіз.</translation>
    </message>
    <message>
        <source>At that time the person held job {other} of this list too. Check the dates.</source>
        <translation>Бұл кезде адам осы тізімдегі {other}-жұмыста да болған. Күндерді тексеріңіз.</translation>
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
        <source>The address lies abroad. This is written down.</source>
        <translation>Мекенжай шетелде. Бұл туралы белгі қойылады.</translation>
    </message>
    <message>
        <source>The person has no fixed address. This is written down.</source>
        <translation>Адамның тұрақты мекенжайы жоқ. Бұл туралы белгі қойылады.</translation>
    </message>
    <message>
        <source>Under sixteen a legal representative applies too. Give name and relation.</source>
        <translation>Он алты жасқа толмаса, заңды өкіл де өтініш береді. Оның аты-жөнін және кім болып келетінін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The package is whole and valid: its acceptance cannot be refused.</source>
        <translation>Құжаттар топтамасы толық әрі жарамды: қабылдаудан бас тартуға болмайды.</translation>
    </message>
    <message>
        <source>Mark which of the presented documents are unreliable.</source>
        <translation>Ұсынылған құжаттардың қайсысы дәйексіз екенін белгілеңіз.</translation>
    </message>
    <message>
        <source>Write why they are unreliable: the notice gives the cause.</source>
        <translation>Неліктен дәйексіз екенін жазыңыз: себебі хабарламада көрсетіледі.</translation>
    </message>
    <message>
        <source>No state register was asked about the person. Enter what they answered.</source>
        <translation>Адам туралы мемлекеттік тізілімдерге сұрау салынбаған. Олардың жауаптарын енгізіңіз.</translation>
    </message>
    <message>
        <source>A state register contradicts the card. Compare the data with the documents.</source>
        <translation>Мемлекеттік тізілімнің жауабы картаға сәйкес келмейді. Деректерді құжаттармен салыстырыңыз.</translation>
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
        <source>This step was taken already. Open the case anew.</source>
        <translation>Бұл қадам жасалып қойған. Істі қайта ашыңыз.</translation>
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
        <source>Somebody with such data is here already. Compare the two, then decide.</source>
        <translation>Мұндай деректері бар адам базада бар. Екеуін салыстырып, шешім қабылдаңыз.</translation>
    </message>
    <message>
        <source>No notice of this registration was issued. There is nothing to put right.</source>
        <translation>Бұл тіркеу бойынша хабарлама берілмеген. Түзететін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The list has no “{value}”. Choose from the list.</source>
        <translation>Тізімде «{value}» жоқ. Тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>“None” stands beside other answers. Take off the one that is wrong.</source>
        <translation>Болымсыз жауап басқа жауаптармен қатар тұр. Қатесін алып тастаңыз.</translation>
    </message>
    <message>
        <source>This notice holds no more (act {act}). Hand over the one issued instead.</source>
        <translation>Бұл хабарлама енді жарамсыз (№ {act} акт). Оның орнына берілгенін тапсырыңыз.</translation>
    </message>
    <message>
        <source>The registration begins on {day}. Help with work counts from that day.</source>
        <translation>Тіркеу {day} күні басталады. Жұмыс таңдаудағы жәрдем сол күннен бастап есептеледі.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Себебін қысқаша жазыңыз.</translation>
    </message>
    <message>
        <source>This is one record. Choose another one.</source>
        <translation>Бұл – сол жазбаның өзі. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>This record was made one with another. Open that one.</source>
        <translation>Бұл жазба басқасымен біріктірілген. Сол жазбаны ашыңыз.</translation>
    </message>
    <message>
        <source>Only the other record has an IIN. Keep that one.</source>
        <translation>ЖСН тек екінші жазбада бар. Соны қалдырыңыз.</translation>
    </message>
    <message>
        <source>Two different IINs are two people. If one is wrong, correct or remove it on its card.</source>
        <translation>Екі түрлі ЖСН – екі адам. Біреуі қате болса, оны өз картасында түзетіңіз немесе алып тастаңыз.</translation>
    </message>
    <message>
        <source>Both have an open case, {number} and {other}. End one of them first.</source>
        <translation>Екеуінің де ашық ісі бар: № {number} және № {other}. Алдымен біреуін аяқтаңыз.</translation>
    </message>
    <message>
        <source>These records were never made one.</source>
        <translation>Бұл жазбалар біріктірілмеген.</translation>
    </message>
    <message>
        <source>This was undone already. Show it anew.</source>
        <translation>Бұл бұрын кері қайтарылған. Қайта көрсетіңіз.</translation>
    </message>
    <message>
        <source>The record was merged further since. Undo the later merge first.</source>
        <translation>Жазба кейін тағы біріктірілген. Алдымен кейінгі біріктіруді кері қайтарыңыз.</translation>
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
        <source>“{name}” is not what its name says. Attach a PDF or a picture.</source>
        <translation>«{name}» файлының мазмұны атына сай емес. PDF немесе сурет қосыңыз.</translation>
    </message>
    <message>
        <source>“{name}” is no PDF, JPEG, PNG, TIFF or WEBP. Save it as one of these.</source>
        <translation>«{name}» PDF, JPEG, PNG, TIFF немесе WEBP емес. Осылардың бірі түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut short. Scan the document anew.</source>
        <translation>«{name}» бүлінген немесе толық емес. Құжатты қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>“{name}” opens only with a password. Save it without one.</source>
        <translation>«{name}» тек құпиясөзбен ашылады. Құпиясөзсіз сақтаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Scan the document anew.</source>
        <translation>«{name}» бос. Құжатты қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB. Scan it less finely.</source>
        <translation>«{name}» көлемі {limit} МБ-тан асады. Ажыратымдылығын төмендетіп сканерлеңіз.</translation>
    </message>
    <message>
        <source>“{name}” has pages of more than {limit} million dots. Scan it less finely.</source>
        <translation>«{name}» беттері {limit} миллион нүктеден асады. Ажыратымдылығын төмендетіп сканерлеңіз.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. See that it is still there, then attach it anew.</source>
        <translation>«{name}» оқылмайды. Файл орнында екенін тексеріп, қайта қосыңыз.</translation>
    </message>
    <message>
        <source>This scan is no longer kept here. Attach it anew.</source>
        <translation>Бұл скан-көшірме енді сақталмайды. Қайта қосыңыз.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. See that it is still there and is a file.</source>
        <translation>«{name}» файлын ашу мүмкін емес. Файлдың орнында тұрғанын тексеріңіз.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table. Save it as CSV or XLSX.</source>
        <translation>«{name}» кесте ретінде оқылмайды. CSV немесе XLSX түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another file.</source>
        <translation>«{name}» бос. Басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a workbook. Save it as CSV.</source>
        <translation>«{name}» XLSX кестесі үшін тым үлкен. CSV түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>A workbook holds at most {limit} rows. Save as CSV.</source>
        <translation>XLSX кестесіне сыятын жол саны – {limit}. CSV түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>The first row must name every column. Name them, then open it anew.</source>
        <translation>Бірінші жолда барлық баған аталуы керек. Атап, файлды қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Two columns are called “{column}”. Rename one, then open it anew.</source>
        <translation>Екі баған «{column}» деп аталған. Біреуінің атын өзгертіп, файлды қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Row {number}: there are more or fewer cells than columns.</source>
        <translation>{number}-жол: ұяшықтар саны бағандар санына тең емес.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as 21.11.2026 or 2026-11-21.</source>
        <translation>«{text}» күнді білдірмейді. Былай жазыңыз: 21.11.2026 немесе 2026-11-21.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number. Write digits only.</source>
        <translation>«{text}» бүтін сан емес. Тек цифр жазыңыз.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write one of them.</source>
        <translation>«{text}» – «иә» де, «жоқ» та емес. Біреуін жазыңыз.</translation>
    </message>
    <message>
        <source>“{text}” is not in the list. Write a code of the list, or a title as it stands.</source>
        <translation>«{text}» тізімде жоқ. Тізімдегі кодты немесе атауды дәлме-дәл жазыңыз.</translation>
    </message>
    <message>
        <source>“{text}” may be several entries of the list. Write the code of the right one.</source>
        <translation>«{text}» тізімнің бірнеше жазбасына сай келеді. Керегінің кодын жазыңыз.</translation>
    </message>
    <message>
        <source>“{text}” has a quotation mark too many. Write the values with ; between them.</source>
        <translation>«{text}» ішінде тырнақша артық. Мәндердің арасына ; қойып жазыңыз.</translation>
    </message>
    <message>
        <source>There is an IIN and a reason why there is none. Remove one of them.</source>
        <translation>ЖСН де, оның болмау себебі де көрсетілген. Біреуін алып тастаңыз.</translation>
    </message>
    <message>
        <source>This person is probably here already, and is not changed. Compare with the card.</source>
        <translation>Бұл адам базада болуы мүмкін, деректері өзгертілмейді. Картамен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Line {first} probably tells of the same person. Leave one of the two.</source>
        <translation>{first}-жолда сол адам болуы мүмкін. Екеуінің біреуін қалдырыңыз.</translation>
    </message>
    <message>
        <source>The file on the columns cannot be read. docs/import.md has an example.</source>
        <translation>Бағандар туралы файл оқылмайды. Үлгісі docs/import.md файлында.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”. Choose its columns anew.</source>
        <translation>Кестеде «{column}» бағаны жоқ. Бағандарды қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is no field of a card. docs/import.md names them all.</source>
        <translation>«{name}» – картаның өрісі емес. Барлық өріс docs/import.md файлында аталған.</translation>
    </message>
    <message>
        <source>Two columns mean “{title}”. Leave one of them out.</source>
        <translation>Екі баған да «{title}» мәнінде. Біреуін алып тастаңыз.</translation>
    </message>
    <message>
        <source>No column means “{title}”. Choose one, or give a value for all rows.</source>
        <translation>«{title}» үшін баған жоқ. Бағанды таңдаңыз немесе барлық жолға ортақ мән беріңіз.</translation>
    </message>
    <message>
        <source>There is nobody to import. Put the rows right.</source>
        <translation>Енгізетін адам жоқ. Жолдарды түзетіңіз.</translation>
    </message>
    <message>
        <source>Entered by others since the check: {count}. Nothing was imported; check anew.</source>
        <translation>Тексеруден кейін басқалар енгізген: {count}. Ештеңе енгізілген жоқ; қайта тексеріңіз.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Тоқтатылды. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>There is no account “{login}”. Name one with --login.</source>
        <translation>«{login}» есептік жазбасы жоқ. Барын --login арқылы көрсетіңіз.</translation>
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
        <source>Row {number}: a cell is longer than any text of a card. Shorten it.</source>
        <translation>{number}-жол: ұяшық картаның кез келген мәтінінен ұзын. Қысқартыңыз.</translation>
    </message>
    <message>
        <source>Row {line} of the scoring table: {problem}. Put it right, then try again.</source>
        <translation>Ұпай кестесінің {line}-жолы: {problem}. Түзетіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The day has passed. A table can hold from {earliest} on.</source>
        <translation>Бұл күн өтіп кетті. Кесте тек {earliest} бастап қолданыла алады.</translation>
    </message>
    <message>
        <source>This table holds already. Put another in force instead.</source>
        <translation>Бұл кесте қазірдің өзінде қолданыста. Оның орнына басқасын енгізіңіз.</translation>
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
        <source>Only if the person wishes to name it</source>
        <translation>Адам қаласа ғана көрсетіледі</translation>
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
        <source>Country of the address</source>
        <translation>Мекенжайы: ел</translation>
    </message>
    <message>
        <source>Address abroad</source>
        <translation>Шетелдегі мекенжайы</translation>
    </message>
    <message>
        <source>Where the person is registered</source>
        <translation>Мекенжайының түрі</translation>
    </message>
    <message>
        <source>Without + it is a number of Kazakhstan</source>
        <translation>«+» белгісіз терілгені – Қазақстан нөмірі</translation>
    </message>
    <message>
        <source>Tenge a month</source>
        <translation>Айына, теңге</translation>
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
        <source>Another person to contact</source>
        <translation>Қосымша байланыс жасайтын адам</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>That person&apos;s phone</source>
        <translation>Сол адамның телефоны</translation>
    </message>
    <message>
        <source>That person&apos;s e-mail</source>
        <translation>Сол адамның e-mail адресі</translation>
    </message>
    <message>
        <source>Its last day; empty only where the document names none</source>
        <translation>Соңғы күні; құжатта көрсетілмесе ғана бос қалдырыңыз</translation>
    </message>
    <message>
        <source>The day after the last day of work</source>
        <translation>Соңғы жұмыс күнінен кейінгі күн</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Нысаналы топ</translation>
    </message>
    <message>
        <source>The identity document</source>
        <translation>Жеке бас құжаты</translation>
    </message>
    <message>
        <source>Education, work path</source>
        <translation>Білімі, еңбек жолы</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Дағдылар</translation>
    </message>
    <message>
        <source>Further details</source>
        <translation>Қосымша мәліметтер</translation>
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
        <source>There is a document confirming work</source>
        <translation>Еңбек қызметін растайтын құжат бар</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Осы құжаттың нөмірі</translation>
    </message>
    <message>
        <source>Printed as typed on the sheet of this language</source>
        <translation>Осы тілдегі парақта терілгені сол күйінде басылады</translation>
    </message>
    <message>
        <source>What was wrong, in Kazakh</source>
        <translation>Қатесі неде, қазақша</translation>
    </message>
    <message>
        <source>What was wrong, in Russian</source>
        <translation>Қатесі неде, орысша</translation>
    </message>
    <message>
        <source>Its scan or photograph</source>
        <translation>Осы құжаттың скан-көшірмесі немесе фотосуреті</translation>
    </message>
    <message>
        <source>Its date of issue</source>
        <translation>Осы құжаттың берілген күні</translation>
    </message>
    <message>
        <source>It is valid until</source>
        <translation>Осы құжат жарамды (қай күнге дейін)</translation>
    </message>
    <message>
        <source>F8 prints it filled in, to be signed</source>
        <translation>F8 толтырылған өтінішті қол қою үшін басып шығарады</translation>
    </message>
    <message>
        <source>The legal representative&apos;s application is here</source>
        <translation>Заңды өкілдің өтініші ұсынылды</translation>
    </message>
    <message>
        <source>The representative&apos;s full name</source>
        <translation>Заңды өкілдің тегі, аты, әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>Who he or she is to the applicant</source>
        <translation>Өтініш берушіге кім болып келеді</translation>
    </message>
    <message>
        <source>The representative&apos;s phone</source>
        <translation>Заңды өкілдің телефоны</translation>
    </message>
    <message>
        <source>Scan or photograph of the identity document</source>
        <translation>Жеке басты куәландыратын құжаттың скан-көшірмесі немесе фотосуреті</translation>
    </message>
    <message>
        <source>There is a document on education or qualification</source>
        <translation>Білімі, біліктілігі туралы құжат бар</translation>
    </message>
    <message>
        <source>Refuse: the package is incomplete or has expired</source>
        <translation>Бас тарту: құжаттар топтамасы толық емес немесе мерзімі өткен</translation>
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
        <source>Answers of state registers, entered by hand</source>
        <translation>Мемлекеттік тізілімдердің қолмен енгізілетін жауаптары</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>Тізілімнің жауабы</translation>
    </message>
    <message>
        <source>Refuse: the documents are unreliable</source>
        <translation>Бас тарту: құжаттар дәйексіз</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Қай құжаттар</translation>
    </message>
    <message>
        <source>What is unreliable in them, in Kazakh</source>
        <translation>Оларда не дәйексіз, қазақша</translation>
    </message>
    <message>
        <source>What is unreliable in them, in Russian</source>
        <translation>Оларда не дәйексіз, орысша</translation>
    </message>
    <message>
        <source>What to add to the cause, in Kazakh</source>
        <translation>Бас тарту себебіне қосымша, қазақша</translation>
    </message>
    <message>
        <source>What to add to the cause, in Russian</source>
        <translation>Бас тарту себебіне қосымша, орысша</translation>
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
        <source>Full name of the institution</source>
        <translation>Оқу орнының толық атауы</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Мамандық атауы</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>Оқу орнының түрі</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Оқу орнына түскен жылы</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Оқу орнын бітірген жылы</translation>
    </message>
    <message>
        <source>More on the education</source>
        <translation>Білімі бойынша қосымша мәліметтер</translation>
    </message>
    <message>
        <source>Agrees to work in this specialty</source>
        <translation>Мамандығы бойынша жұмысқа орналасуға келісім</translation>
    </message>
    <message>
        <source>Occupation, post</source>
        <translation>Кәсібі, лауазымы</translation>
    </message>
    <message>
        <source>Specialisation</source>
        <translation>Қызмет бойынша нақтылау</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйымның атауы</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Сала</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Жұмысқа орналасқан күні</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Жұмыстан босатылған күні</translation>
    </message>
    <message>
        <source>2008 or 09.2008 will do, and stands for its first day</source>
        <translation>2008 немесе 09.2008 деп те жазуға болады: бірінші күні алынады</translation>
    </message>
    <message>
        <source>Full years; 0 if less than one</source>
        <translation>Толық жыл; бір жылға жетпесе – 0</translation>
    </message>
    <message>
        <source>Full months; 0 if there were none</source>
        <translation>Толық ай; болмаса – 0</translation>
    </message>
    <message>
        <source>Empty if still there. 2008 or 09.2008 will do, and stands for its first day</source>
        <translation>Әлі жұмыс істеп жүрсе, бос қалдырыңыз. 2008 немесе 09.2008 деп те жазуға болады: бірінші күні алынады</translation>
    </message>
    <message>
        <source>Years of experience in this occupation</source>
        <translation>Осы мамандық бойынша жалпы еңбек өтілі (жыл)</translation>
    </message>
    <message>
        <source>Agrees to work in this occupation</source>
        <translation>Кәсібі бойынша жұмысқа орналасуға келісім</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Функционалдық міндеттер</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Білімі</translation>
    </message>
    <message>
        <source>Work path</source>
        <translation>Еңбек жолы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Тілді білу деңгейі</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдерді білуі</translation>
    </message>
    <message>
        <source>Special skills</source>
        <translation>Арнайы дағдылар</translation>
    </message>
    <message>
        <source>General skills</source>
        <translation>Жалпы дағдылар</translation>
    </message>
    <message>
        <source>Courses, trainings, certificates</source>
        <translation>Курстар, тренингтер, сертификаттар</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Хобби</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Жүргізуші куәлігінің болуы</translation>
    </message>
    <message>
        <source>Children under 18 living with the person</source>
        <translation>Бірге тұратын 18 жасқа дейінгі балалар</translation>
    </message>
    <message>
        <source>Criminal record</source>
        <translation>Сотталығының болуы</translation>
    </message>
    <message>
        <source>Demand for the specialty</source>
        <translation>Өтініш берушінің мамандығының сұраныста болуы</translation>
    </message>
    <message>
        <source>Number of specialties</source>
        <translation>Өтініш беруші ие мамандықтар саны</translation>
    </message>
    <message>
        <source>Years of work in the main specialty</source>
        <translation>Негізгі мамандығы бойынша жұмыс өтілі (жыл)</translation>
    </message>
    <message>
        <source>Years of work in all</source>
        <translation>Жалпы жұмыс өтілі (жыл)</translation>
    </message>
    <message>
        <source>Years of work at the last place</source>
        <translation>Соңғы жұмыс орнындағы жұмыс өтілі (жыл)</translation>
    </message>
    <message>
        <source>Months without work before the present time</source>
        <translation>Алдыңғы жұмыссыздығының мерзімі (ай)</translation>
    </message>
    <message>
        <source>Months of vocational training</source>
        <translation>Кәсіптік оқытудан өту мерзімі (ай)</translation>
    </message>
    <message>
        <source>Skills of looking for work</source>
        <translation>Жұмыс іздеу дағдыларының болуы</translation>
    </message>
    <message>
        <source>Computer skills</source>
        <translation>Компьютерлік дағдыларының болуы</translation>
    </message>
    <message>
        <source>Motivation to find work</source>
        <translation>Жұмысқа орналасуға мотивация деңгейі</translation>
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
        <source>Refuse acceptance</source>
        <translation>Қабылдаудан бас тарту</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Тексеру және сақтау</translation>
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
    <message>
        <source>It holds from</source>
        <translation>Қолданыла бастайтын күні</translation>
    </message>
    <message>
        <source>Earlier registrations keep their points</source>
        <translation>Бұрынғы тіркеулердің ұпайлары өзгермейді</translation>
    </message>
    <message>
        <source>Age, years</source>
        <translation>Жасы (толық жыл)</translation>
    </message>
    <message>
        <source>Full months without work until now</source>
        <translation>Ағымдағы жұмыссыздығының ұзақтығы (толық ай)</translation>
    </message>
    <message>
        <source>In full, as in the diploma or certificate, with its town if that tells it apart. Up to 200 letters.</source>
        <translation>Диплом немесе аттестаттағыдай толық; ажырату үшін керек болса, қаласымен. 200 әріпке дейін.</translation>
    </message>
    <message>
        <source>As in the diploma; empty for a school without one. Up to 200 letters.</source>
        <translation>Дипломдағыдай; мамандық берілмейтін мектеп болса, бос қалдырыңыз. 200 әріпке дейін.</translation>
    </message>
    <message>
        <source>Choose by the name in the diploma or certificate.</source>
        <translation>Диплом немесе аттестаттағы атауы бойынша таңдаңыз.</translation>
    </message>
    <message>
        <source>By the diploma or as the person says, such as 01.09.2008; not ahead of today.</source>
        <translation>Диплом бойынша немесе адамның өз сөзінен, мысалы, 01.09.2008; бүгіннен кейін болмайды.</translation>
    </message>
    <message>
        <source>By the diploma or certificate; empty or a day ahead if the person studies there still.</source>
        <translation>Диплом немесе аттестат бойынша; әлі оқып жүрсе, бос қалдырыңыз немесе бітіретін күнін жазыңыз.</translation>
    </message>
    <message>
        <source>What else the document says: qualification, honours, academic degree. Up to 200 letters.</source>
        <translation>Құжаттағы өзге мәлімет: біліктілігі, үздік диплом, ғылыми дәрежесі. 200 әріпке дейін.</translation>
    </message>
    <message>
        <source>Ask: whether the person would take work in the specialty learned here.</source>
        <translation>Сұраңыз: адам осында алған мамандығы бойынша жұмыс істеуге келісе ме.</translation>
    </message>
    <message>
        <source>By the classifier: any word of the title, or the code; Enter takes the row.</source>
        <translation>Жіктеуіш бойынша: атауындағы кез келген сөз немесе коды; Enter жолды таңдайды.</translation>
    </message>
    <message>
        <source>The post&apos;s own name in the document, or what the classifier leaves open. Up to 200 letters.</source>
        <translation>Құжаттағы лауазымның өз атауы немесе жіктеуіш нақтыламайтын мәлімет. 200 әріпке дейін.</translation>
    </message>
    <message>
        <source>The employer&apos;s name by the document; for work of one&apos;s own, say so. Up to 200 letters.</source>
        <translation>Жұмыс берушінің құжаттағы атауы; адам өзін-өзі жұмыспен қамтыған болса, солай жазыңыз. 200 әріпке дейін.</translation>
    </message>
    <message>
        <source>What the organisation does; type a part of the title.</source>
        <translation>Ұйым қызметінің саласы; атауының бір бөлігін теріңіз.</translation>
    </message>
    <message>
        <source>By the document confirming work, such as 01.09.2008; not ahead of today.</source>
        <translation>Еңбек қызметін растайтын құжат бойынша, мысалы, 01.09.2008; бүгіннен кейін болмайды.</translation>
    </message>
    <message>
        <source>By the document confirming work; not before the hiring.</source>
        <translation>Еңбек қызметін растайтын құжат бойынша; жұмысқа орналасқан күннен бұрын болмайды.</translation>
    </message>
    <message>
        <source>In this occupation in all, at other places too; at most 70.</source>
        <translation>Осы кәсіп бойынша барлығы, басқа орындардағысын қоса; ең көбі – 70.</translation>
    </message>
    <message>
        <source>Ask: whether the person would take work in this occupation again.</source>
        <translation>Сұраңыз: адам осы кәсіп бойынша тағы жұмыс істеуге келісе ме.</translation>
    </message>
    <message>
        <source>What the person did there, in short. Shift+Enter makes a new line. Up to 500 letters.</source>
        <translation>Ол жерде не істегені, қысқаша. Shift+Enter жаңа жол бастайды. 500 әріпке дейін.</translation>
    </message>
    <message>
        <source>An entry for each place of study, by the diploma or certificate (part 4 of the form). Alt+Ins adds one.</source>
        <translation>Әр оқу орнына бір жазба, диплом немесе аттестат бойынша (нысанның 4-бөлімі). Alt+Ins жаңасын қосады.</translation>
    </message>
    <message>
        <source>An entry for each place of work, by the document confirming work (part 5 of the form). Alt+Ins adds one.</source>
        <translation>Әр жұмыс орнына бір жазба, еңбек қызметін растайтын құжат бойынша (нысанның 5-бөлімі). Alt+Ins жаңасын қосады.</translation>
    </message>
    <message>
        <source>One language an entry, the mother tongue as well.</source>
        <translation>Бір жазбада бір тіл; ана тілі де жазылады.</translation>
    </message>
    <message>
        <source>As the person judges it; choose Native for the mother tongue.</source>
        <translation>Адамның өз бағалауы бойынша; ана тіліне «Ана тілі» таңдалады.</translation>
    </message>
    <message>
        <source>An entry for each language with its level (part 6 of the form). Alt+Ins adds one.</source>
        <translation>Әр тілге деңгейі көрсетілген бір жазба (нысанның 6-бөлімі). Alt+Ins жаңасын қосады.</translation>
    </message>
    <message>
        <source>What the trade asks for, such as welding, 1C, sewing; with commas, each up to 100 letters.</source>
        <translation>Кәсіпке қажет дағдылар, мысалы, дәнекерлеу, 1С, тігін; үтір арқылы, әрқайсысы 100 әріпке дейін.</translation>
    </message>
    <message>
        <source>Of use in any work, such as dealing with people, office programs; with commas, each up to 100 letters.</source>
        <translation>Кез келген жұмысқа пайдалы дағдылар, мысалы, адамдармен жұмыс, кеңсе бағдарламалары; үтір арқылы, әрқайсысы 100 әріпке дейін.</translation>
    </message>
    <message>
        <source>By the certificates, with the year if it is known; with commas, each up to 100 letters.</source>
        <translation>Сертификаттар бойынша, белгілі болса, жылымен; үтір арқылы, әрқайсысы 100 әріпке дейін.</translation>
    </message>
    <message>
        <source>As the person says; with commas, each up to 100 letters.</source>
        <translation>Адамның өз сөзінен; үтір арқылы, әрқайсысы 100 әріпке дейін.</translation>
    </message>
    <message>
        <source>All categories in the licence that is shown; Space or Enter ticks. Without one, choose No licence alone.</source>
        <translation>Көрсетілген куәліктегі барлық санат; бос орын пернесі немесе Enter белгілейді. Куәлігі болмаса, тек «Жүргізуші куәлігі жоқ» дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>As the person says; 0 if there are none, at most 99. It counts toward the category (§11).</source>
        <translation>Адамның өз сөзінен; болмаса – 0, ең көбі – 99. Санатқа есептеледі (11-тармақ).</translation>
    </message>
    <message>
        <source>As the person says, or by a certificate if one is shown. It counts toward the category (§11).</source>
        <translation>Адамның өз сөзінен немесе көрсетсе, анықтама бойынша. Санатқа есептеледі (11-тармақ).</translation>
    </message>
    <message>
        <source>By the vacancies the centre has for the main specialty. It counts toward the category (§11).</source>
        <translation>Негізгі мамандық бойынша орталықтағы бос жұмыс орындарына қарап. Санатқа есептеледі (11-тармақ).</translation>
    </message>
    <message>
        <source>By the diplomas and certificates; 0 if there is none, at most 99. It counts toward the category (§11).</source>
        <translation>Дипломдар мен куәліктер бойынша; болмаса – 0, ең көбі – 99. Санатқа есептеледі (11-тармақ).</translation>
    </message>
    <message>
        <source>By the documents confirming work; not more than the years in all. It counts toward the category (§11).</source>
        <translation>Еңбек қызметін растайтын құжаттар бойынша; жалпы өтілден аспайды. Санатқа есептеледі (11-тармақ).</translation>
    </message>
    <message>
        <source>At all places together; at most 70. It counts toward the category (§11).</source>
        <translation>Барлық жұмыс орны бойынша қосылып; ең көбі – 70. Санатқа есептеледі (11-тармақ).</translation>
    </message>
    <message>
        <source>At the last organisation only; not more than the years in all. It counts toward the category (§11).</source>
        <translation>Соңғы ұйымда ғана; жалпы өтілден аспайды. Санатқа есептеледі (11-тармақ).</translation>
    </message>
    <message>
        <source>The unemployment before the present one, as the person says. It counts toward the category (§11).</source>
        <translation>Осының алдындағы жұмыссыздығы, адамның өз сөзінен. Санатқа есептеледі (11-тармақ).</translation>
    </message>
    <message>
        <source>Short courses, retraining and further training together, in full months; 0 if there were none. It counts toward the category (§11).</source>
        <translation>Қысқа мерзімді даярлау, қайта даярлау және біліктілікті арттыру бірге, толық ай; болмаса – 0. Санатқа есептеледі (11-тармақ).</translation>
    </message>
    <message>
        <source>By how the person looked for work until now. It counts toward the category (§11).</source>
        <translation>Адамның осы уақытқа дейін жұмысты қалай іздегеніне қарап. Санатқа есептеледі (11-тармақ).</translation>
    </message>
    <message>
        <source>As the person judges it. It counts toward the category (§11).</source>
        <translation>Адамның өз бағалауы бойынша. Санатқа есептеледі (11-тармақ).</translation>
    </message>
    <message>
        <source>As you see it from the talk. It counts toward the category (§11).</source>
        <translation>Әңгімелесуден байқағаныңызша. Санатқа есептеледі (11-тармақ).</translation>
    </message>
    <message>
        <source>Twelve digits from the identity document; the check digit is tried at once. Who has none: tick below.</source>
        <translation>Жеке басты куәландыратын құжаттағы 12 сан; бақылау саны бірден тексеріледі. ЖСН-і жоқ болса, төмендегі жолды белгілеңіз.</translation>
    </message>
    <message>
        <source>Ask, and choose the cause that fits. The application is taken all the same; the IIN is put in later.</source>
        <translation>Адамнан сұрап, сәйкес себебін таңдаңыз. Өтініш бәрібір қабылданады; ЖСН кейін енгізіледі.</translation>
    </message>
    <message>
        <source>Tick only where none was given or it is under issue: a reason is asked instead of the number.</source>
        <translation>ЖСН берілмеген немесе рәсімделіп жатқан жағдайда ғана белгілеңіз: нөмірдің орнына себебі сұралады.</translation>
    </message>
    <message>
        <source>As in the identity document, letter by letter: it is printed so on the papers. Up to 60 letters.</source>
        <translation>Жеке басты куәландыратын құжаттағыдай, әрпін өзгертпей: қағаздарда осылай басылады. 60 әріпке дейін.</translation>
    </message>
    <message>
        <source>As in the identity document, letter by letter; all given names if there are several. Up to 60 letters.</source>
        <translation>Жеке басты куәландыратын құжаттағыдай, әрпін өзгертпей; бірнешеу болса – бәрі. 60 әріпке дейін.</translation>
    </message>
    <message>
        <source>As in the identity document; empty where it names none. Up to 60 letters.</source>
        <translation>Жеке басты куәландыратын құжаттағыдай; құжатта жоқ болса, бос қалдырыңыз. 60 әріпке дейін.</translation>
    </message>
    <message>
        <source>By the identity document, such as 17.05.1990 or 170590. It must agree with the IIN. Under 16 a representative applies too (§6).</source>
        <translation>Жеке басты куәландыратын құжат бойынша, мысалы, 17.05.1990 немесе 170590. ЖСН-мен сәйкес келуі керек. 16 жасқа толмаса, заңды өкіл де өтініш береді (6-тармақ).</translation>
    </message>
    <message>
        <source>By the identity document; it follows from the IIN and must agree with it.</source>
        <translation>Жеке басты куәландыратын құжат бойынша; ЖСН-нен өзі шығады және онымен сәйкес келуі керек.</translation>
    </message>
    <message>
        <source>By the identity document. Type the beginning of the country&apos;s name. There is a row for no citizenship too.</source>
        <translation>Жеке басты куәландыратын құжат бойынша. Ел атауының басын теріңіз. Тізімде азаматтығы жоқ адамға арналған жол да бар.</translation>
    </message>
    <message>
        <source>As the person names it; no document is asked for it.</source>
        <translation>Адамның өзі айтуы бойынша; ол үшін құжат сұралмайды.</translation>
    </message>
    <message>
        <source>As the person says; a certificate is not asked for.</source>
        <translation>Адамның өз сөзінен; куәлік сұралмайды.</translation>
    </message>
    <message>
        <source>Whether the person is registered in Kazakhstan, lives abroad, or has no fixed address; what is asked next follows.</source>
        <translation>Адам Қазақстанда тіркелген бе, шетелде тұра ма, әлде тұрақты мекенжайы жоқ па: келесі сұрақтар осыған байланысты.</translation>
    </message>
    <message>
        <source>The village, town or city of the registration, not the oblast alone. Another region than the centre&apos;s is only warned of (§4).</source>
        <translation>Тіркелген ауылы, кенті немесе қаласы; облыстың өзі жеткіліксіз. Орталықтың өңірінен басқа болса, тек ескертіледі (4-тармақ).</translation>
    </message>
    <message>
        <source>The street, avenue or microdistrict, as in the registration. Up to 120 letters.</source>
        <translation>Тіркеудегідей: көше, даңғыл немесе шағын аудан. 120 әріпке дейін.</translation>
    </message>
    <message>
        <source>The number with its letter or block, such as 15А or 7/2. Up to 20 signs.</source>
        <translation>Нөмірі әрпімен немесе корпусымен, мысалы, 15А немесе 7/2. 20 таңбаға дейін.</translation>
    </message>
    <message>
        <source>The flat&apos;s or room&apos;s number; empty for a house of one&apos;s own. Up to 20 signs.</source>
        <translation>Пәтердің немесе бөлменің нөмірі; жеке үй болса, бос қалдырыңыз. 20 таңбаға дейін.</translation>
    </message>
    <message>
        <source>The country where the person is registered. Type the beginning of its name.</source>
        <translation>Адам тіркелген ел. Атауының басын теріңіз.</translation>
    </message>
    <message>
        <source>Town, street, house and flat in one line. Up to 200 letters.</source>
        <translation>Қаласы, көшесі, үйі мен пәтері бір жолға жазылады. 200 әріпке дейін.</translation>
    </message>
    <message>
        <source>For calls and messages about suitable work (§58), such as 8 701 123 45 67. Other countries: with + and their code.</source>
        <translation>Лайықты жұмыс туралы хабарлау үшін (58-тармақ), мысалы, 8 701 123 45 67. Шетел нөмірі «+» белгісімен және кодымен теріледі.</translation>
    </message>
    <message>
        <source>A second number, at home or of a relative; a city&apos;s number is typed with its code.</source>
        <translation>Екінші нөмір: үйдікі немесе туысының нөмірі; қалалық нөмір кодымен теріледі.</translation>
    </message>
    <message>
        <source>Such as name@mail.kz; empty where the person has none. Up to 120 signs.</source>
        <translation>Мысалы, name@mail.kz; жоқ болса, бос қалдырыңыз. 120 таңбаға дейін.</translation>
    </message>
    <message>
        <source>Who can be told where the person is not reached (part 7 of the form). Up to 120 letters.</source>
        <translation>Адамның өзімен байланыс болмағанда хабарласуға болатын адам (нысанның 7-бөлімі). 120 әріпке дейін.</translation>
    </message>
    <message>
        <source>Without + it is a number of Kazakhstan, such as 8 701 123 45 67.</source>
        <translation>«+» белгісіз терілгені – Қазақстан нөмірі, мысалы, 8 701 123 45 67.</translation>
    </message>
    <message>
        <source>Such as name@mail.kz; may stay empty. Up to 120 signs.</source>
        <translation>Мысалы, name@mail.kz; бос қалуы мүмкін. 120 таңбаға дейін.</translation>
    </message>
    <message>
        <source>The document that is shown at the counter. Identity card and passport: the issuer is filled in.</source>
        <translation>Адам ұсынған құжат. Жеке куәлік пен паспорт болса, кім бергені өзі толады.</translation>
    </message>
    <message>
        <source>The body named in the document.</source>
        <translation>Құжатта көрсетілген орган.</translation>
    </message>
    <message>
        <source>Letters or digits before the number; empty where the document has none. Up to 20 signs.</source>
        <translation>Нөмірдің алдындағы әріптер немесе сандар; құжатта жоқ болса, бос қалдырыңыз. 20 таңбаға дейін.</translation>
    </message>
    <message>
        <source>As in the document, without the sign №. Up to 40 signs; it is printed on the receipt (§12).</source>
        <translation>Құжаттағыдай, № белгісінсіз. 40 таңбаға дейін; қолхатта басылады (12-тармақ).</translation>
    </message>
    <message>
        <source>Such as 01.03.2018 or 010318; not before the birth, not ahead of today.</source>
        <translation>Мысалы, 01.03.2018 немесе 010318; туған күннен бұрын да, бүгіннен кейін де болмайды.</translation>
    </message>
    <message>
        <source>An expired document is a ground to refuse acceptance (standard, row 9).</source>
        <translation>Мерзімі өткен құжат – қабылдаудан бас тарту негізі (стандарт, 9-жол).</translation>
    </message>
    <message>
        <source>By the last work&apos;s document, or as the person says; it is about this unemployment (part 2 of the form).</source>
        <translation>Соңғы жұмысының құжаты бойынша немесе адамның өз сөзінен; осы жолғы жұмыссыздығы туралы (нысанның 2-бөлімі).</translation>
    </message>
    <message>
        <source>Such as 21.11.2026; = is today, -1 yesterday. The category counts the months from here (§11).</source>
        <translation>Мысалы, 21.11.2026; «=» – бүгін, «-1» – кеше. Санат осы күннен бастап айлармен есептеледі (11-тармақ).</translation>
    </message>
    <message>
        <source>What the person is at present, as told (part 2 of the form).</source>
        <translation>Адамның қазіргі жай-күйі, өз сөзінен (нысанның 2-бөлімі).</translation>
    </message>
    <message>
        <source>What the person comes for (part 2 of the form); the main one if there are several.</source>
        <translation>Адам не үшін келді (нысанның 2-бөлімі); бірнешеу болса – негізгісі.</translation>
    </message>
    <message>
        <source>All that apply; Space or Enter ticks. The grounds stand in the Law on Employment. If none applies, choose None alone.</source>
        <translation>Сәйкес келгеннің бәрі; бос орын пернесі немесе Enter белгілейді. Негіздері – «Халықты жұмыспен қамту туралы» Заңда. Бірде-бірі келмесе, тек «Нысаналы топқа жатпайды» дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>The highest finished level, by the diploma or certificate. It counts toward the category (§11).</source>
        <translation>Аяқталған ең жоғары деңгейі, диплом немесе аттестат бойынша. Санатқа есептеледі (11-тармақ).</translation>
    </message>
    <message>
        <source>What the person wants to work as, by the classifier; candidates are chosen by it (§57). Enter takes the row.</source>
        <translation>Адам кім болып жұмыс істегісі келеді, жіктеуіш бойынша; іріктеу осыған сүйенеді (57-тармақ). Enter жолды таңдайды.</translation>
    </message>
    <message>
        <source>What the classifier&apos;s title leaves open, such as the branch or the machine. Up to 200 letters.</source>
        <translation>Жіктеуіш атауы нақтыламайтын мәлімет, мысалы, саласы немесе техникасы. 200 әріпке дейін.</translation>
    </message>
    <message>
        <source>Whole tenge, digits only; not above the highest. Empty where the person names none.</source>
        <translation>Толық теңгемен, тек сандар; ең жоғарысынан аспайды. Адам айтпаса, бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Whole tenge, digits only; not below the lowest. Empty where the person names none.</source>
        <translation>Толық теңгемен, тек сандар; ең төменінен кем болмайды. Адам айтпаса, бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>The one the person prefers; it is weighed when work is chosen (§57).</source>
        <translation>Адам қалайтын режим; жұмыс іріктегенде ескеріледі (57-тармақ).</translation>
    </message>
    <message>
        <source>Whether the person would move for work. Without consent work elsewhere is not suitable (Law, article 12).</source>
        <translation>Жұмыс үшін басқа жерге көшуге келісе ме. Келісімінсіз басқа жердегі жұмыс лайықты болмайды (Заңның 12-бабы).</translation>
    </message>
    <message>
        <source>Tick when the person has signed it: without an application the package is incomplete (standard, row 9).</source>
        <translation>Адам қол қойғаннан кейін белгілеңіз: өтінішсіз топтама толық емес (стандарт, 9-жол).</translation>
    </message>
    <message>
        <source>Not obligatory: the signed sheet. PDF, JPEG, PNG, TIFF or WebP, up to 20 MB each.</source>
        <translation>Міндетті емес: қол қойылған парақ. PDF, JPEG, PNG, TIFF немесе WebP, әр файл 20 МБ-қа дейін.</translation>
    </message>
    <message>
        <source>In free form, since the applicant is under 16; without it the package is incomplete.</source>
        <translation>Өтініш берушінің жасы 16-ға толмағандықтан, еркін нысанда; онсыз топтама толық емес.</translation>
    </message>
    <message>
        <source>As in the representative&apos;s identity document. Up to 120 letters.</source>
        <translation>Өкілдің жеке басын куәландыратын құжаттағыдай. 120 әріпке дейін.</translation>
    </message>
    <message>
        <source>By the document that proves it: birth certificate, the guardianship body&apos;s decision.</source>
        <translation>Растайтын құжат бойынша: туу туралы куәлік, қорғаншылық органының шешімі.</translation>
    </message>
    <message>
        <source>Not obligatory: the representative&apos;s application. PDF, JPEG, PNG, TIFF or WebP, up to 20 MB each.</source>
        <translation>Міндетті емес: заңды өкілдің өтініші. PDF, JPEG, PNG, TIFF немесе WebP, әр файл 20 МБ-қа дейін.</translation>
    </message>
    <message>
        <source>Not obligatory; the document goes back to the person. PDF, JPEG, PNG, TIFF or WebP, up to 20 MB each.</source>
        <translation>Міндетті емес; құжат адамға қайтарылады. PDF, JPEG, PNG, TIFF немесе WebP, әр файл 20 МБ-қа дейін.</translation>
    </message>
    <message>
        <source>Tick if it is shown: an employment record book, a contract, an extract. It is asked for only if there is one.</source>
        <translation>Көрсетілсе, белгілеңіз: еңбек кітапшасы, шарт, үзінді көшірме. Бар болса ғана сұралады.</translation>
    </message>
    <message>
        <source>Tick if it is shown: a diploma, a school certificate, a certificate of qualification. Asked for only if there is one.</source>
        <translation>Көрсетілсе, белгілеңіз: диплом, аттестат, біліктілік туралы куәлік. Бар болса ғана сұралады.</translation>
    </message>
    <message>
        <source>Tick to refuse acceptance with the notice of Appendix 5; the documents go back to the person.</source>
        <translation>Қабылдаудан 5-қосымшадағы хабарламамен бас тарту үшін белгілеңіз; құжаттар адамға қайтарылады.</translation>
    </message>
    <message>
        <source>By the document; empty where it has none. Up to 60 signs.</source>
        <translation>Құжат бойынша; нөмірі болмаса, бос қалдырыңыз. 60 таңбаға дейін.</translation>
    </message>
    <message>
        <source>By the document, such as 01.03.2018 or 010318; not ahead of today.</source>
        <translation>Құжат бойынша, мысалы, 01.03.2018 немесе 010318; бүгіннен кейін болмайды.</translation>
    </message>
    <message>
        <source>Only where the document names a term; if it has passed, the package is refused (standard, row 9).</source>
        <translation>Құжатта мерзімі көрсетілсе ғана; мерзімі өтсе, топтама қабылданбайды (стандарт, 9-жол).</translation>
    </message>
    <message>
        <source>By the answers of the registers and the person&apos;s own words: work under a contract, paid service, a business.</source>
        <translation>Тізілімдердің жауаптары мен адамның өз сөзі бойынша: шартпен жұмыс, ақылы қызмет, кәсіпкерлік.</translation>
    </message>
    <message>
        <source>By the answers of the registers and the person&apos;s own words: pay or other income from work.</source>
        <translation>Тізілімдердің жауаптары мен адамның өз сөзі бойынша: жалақы немесе еңбектен түсетін өзге кіріс.</translation>
    </message>
    <message>
        <source>The register that was asked by the IIN.</source>
        <translation>ЖСН бойынша сұрау салынған тізілім.</translation>
    </message>
    <message>
        <source>Whether the register confirmed what the person stated.</source>
        <translation>Адам көрсеткен мәліметтерді тізілім растады ма.</translation>
    </message>
    <message>
        <source>What differs, or the answer&apos;s number and day. Up to 200 letters.</source>
        <translation>Айырмасы неде немесе жауаптың нөмірі мен күні. 200 әріпке дейін.</translation>
    </message>
    <message>
        <source>An entry for each register asked by the IIN; the card says that it was entered by hand. Alt+Ins adds one.</source>
        <translation>ЖСН бойынша сұрау салынған әр тізілімге бір жазба; қолмен енгізілгені карточкада көрсетіледі. Alt+Ins жаңасын қосады.</translation>
    </message>
    <message>
        <source>Tick after telling it; without it nobody is registered.</source>
        <translation>Айтып бергеннен кейін белгілеңіз; онсыз тіркелмейді.</translation>
    </message>
    <message>
        <source>Tick after comparing them with the registers&apos; answers (§10); without it nobody is registered.</source>
        <translation>Тізілімдердің жауаптарымен салыстырғаннан кейін белгілеңіз (10-тармақ); онсыз тіркелмейді.</translation>
    </message>
    <message>
        <source>Tick after explaining it; without it nobody is registered.</source>
        <translation>Түсіндіргеннен кейін белгілеңіз; онсыз тіркелмейді.</translation>
    </message>
    <message>
        <source>Tick to refuse with the notice of Appendix 2 within one business day; the documents go back.</source>
        <translation>2-қосымшадағы хабарламамен бір жұмыс күні ішінде бас тарту үшін белгілеңіз; құжаттар қайтарылады.</translation>
    </message>
    <message>
        <source>All whose data proved unreliable; Space or Enter ticks. They are named in the notice.</source>
        <translation>Деректері дәйексіз болып шыққан құжаттардың бәрі; бос орын пернесі немесе Enter белгілейді. Хабарламада аталады.</translation>
    </message>
    <message>
        <source>What differs from which register; at least one of the two languages. Shift+Enter makes a new line. Up to 500 letters.</source>
        <translation>Қай тізілімнен неде айырмасы бар; екі тілдің кемінде бірінде. Shift+Enter жаңа жол бастайды. 500 әріпке дейін.</translation>
    </message>
    <message>
        <source>May stay empty: the cause itself is printed anyway. Shift+Enter makes a new line. Up to 300 letters.</source>
        <translation>Бос қалуы мүмкін: себептің өзі бәрібір басылады. Shift+Enter жаңа жол бастайды. 300 әріпке дейін.</translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <source>Attach a file</source>
        <translation>Файл қосу</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>немесе осында сүйреп әкеліңіз</translation>
    </message>
    <message>
        <source>Scans and pictures</source>
        <translation>Скан-көшірмелер мен суреттер</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файлдар</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Алынып тасталды: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} файлын ашу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} файлын алып тастау</translation>
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
    <name>Foot</name>
    <message>
        <source>Back  Esc</source>
        <translation>Артқа  Esc</translation>
    </message>
    <message>
        <source>Go on  Enter</source>
        <translation>Жалғастыру  Enter</translation>
    </message>
    <message>
        <source>To the end  Ctrl+Enter</source>
        <translation>Соңына  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Жоба сақталды</translation>
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
    <name>ImportWindow</name>
    <message>
        <source>Import and export of people</source>
        <translation>Адамдар деректерін импорттау және экспорттау</translation>
    </message>
    <message>
        <source>A table (XLSX or CSV) with one person a row. Its first row names the columns. Nobody is entered before you have seen what its rows are worth.</source>
        <translation>Әр жолында бір адам бар кесте (XLSX немесе CSV). Бірінші жолда бағандар аталады. Жолдарды тексеру нәтижесін көрмейінше, ешкім енгізілмейді.</translation>
    </message>
    <message>
        <source>Choose a table  Ctrl+O</source>
        <translation>Кесте таңдау  Ctrl+O</translation>
    </message>
    <message>
        <source>Export all people</source>
        <translation>Барлық адамды экспорттау</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>Бағандар нені білдіреді?</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Жолдарды тексеру</translation>
    </message>
    <message>
        <source>Stop  Esc</source>
        <translation>Тоқтату  Esc</translation>
    </message>
    <message>
        <source>Save the list of these rows</source>
        <translation>Осы жолдардың тізімін сақтау</translation>
    </message>
    <message>
        <source>Rows to be put right</source>
        <translation>Түзетілетін жолдар</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Кестелер (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>What is wrong or odd</source>
        <translation>Қате немесе күмән</translation>
    </message>
    <message>
        <source>{what} The row is imported all the same.</source>
        <translation>{what} Бұл жол бәрібір енгізіледі.</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>Алғашқылары ғана көрсетілді: {count}.</translation>
    </message>
    <message>
        <source>Rows done: {count}</source>
        <translation>Өңделген жолдар: {count}</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.csv *.txt *.tsv)</source>
        <translation>Кестелер (*.xlsx *.xls *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Тоқтатылуда…</translation>
    </message>
    <message>
        <source>People entered: {count}</source>
        <translation>Енгізілген адамдар: {count}</translation>
    </message>
    <message>
        <source>Rows written to {file}: {count}</source>
        <translation>{file} файлына жазылған жолдар: {count}</translation>
    </message>
    <message>
        <source>Import people: {count}</source>
        <translation>Адамдарды енгізу: {count}</translation>
    </message>
    <message>
        <source>Rows: {total}. Good: {good}. To be put right: {bad}.</source>
        <translation>Жолдар: {total}. Жарамды: {good}. Түзетілетін: {bad}.</translation>
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
        <source>Hand over against a receipt</source>
        <translation>Қолхатпен тапсыру</translation>
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
        <source>Turn the page</source>
        <translation>Бетті аудару</translation>
    </message>
    <message>
        <source>Open what is offered</source>
        <translation>Ұсынылғанды ашу</translation>
    </message>
    <message>
        <source>Import and export of people</source>
        <translation>Адамдар деректерін импорттау және экспорттау</translation>
    </message>
    <message>
        <source>Go to the last page</source>
        <translation>Соңғы бетке өту</translation>
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
        <source>Add an entry to the list</source>
        <translation>Тізімге жазба қосу</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Жазбаны алып тастау</translation>
    </message>
    <message>
        <source>New line in a long text</source>
        <translation>Ұзын мәтінде жаңа жолға өту</translation>
    </message>
    <message>
        <source>Receive a new person</source>
        <translation>Жаңа адамды қабылдау</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Картаны өзгерту</translation>
    </message>
    <message>
        <source>Show the card&apos;s history</source>
        <translation>Карта тарихын көрсету</translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation>Басқа жазбамен біріктіру</translation>
    </message>
    <message>
        <source>Put the registration right</source>
        <translation>Тіркеуді түзету</translation>
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
    <name>KnownPeople</name>
    <message>
        <source>{name} is here already. Open that card instead of typing it anew.</source>
        <translation>{name} базада бар. Жаңадан термей, сол картаны ашыңыз.</translation>
    </message>
    <message>
        <source>Open the card  Ctrl+O</source>
        <translation>Картаны ашу  Ctrl+O</translation>
    </message>
    <message>
        <source>Perhaps here already: {names}. Compare before you go on.</source>
        <translation>Базада болуы мүмкін: {names}. Жалғастырмас бұрын салыстырыңыз.</translation>
    </message>
    <message>
        <source>Compare  Ctrl+O</source>
        <translation>Салыстыру  Ctrl+O</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Алынып тасталды: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>MergeWindow</name>
    <message>
        <source>Merge with…</source>
        <translation>Кіммен біріктіру…</translation>
    </message>
    <message>
        <source>IIN, name, phone, number</source>
        <translation>ЖСН, аты-жөні, телефон, нөмір</translation>
    </message>
    <message>
        <source>Search the other record</source>
        <translation>Екінші жазбаны іздеу</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Табылған жазбалар</translation>
    </message>
    <message>
        <source>Make them one  Ctrl+S</source>
        <translation>Біріктіру  Ctrl+S</translation>
    </message>
    <message>
        <source>Made one earlier</source>
        <translation>Бұрын біріктірілгендер</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Біріктіруді кері қайтару</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Артқа  Esc</translation>
    </message>
    <message>
        <source>Which record is kept</source>
        <translation>Қай жазба қалады</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Keep: {name}</source>
        <translation>Қалдыру: {name}</translation>
    </message>
    <message>
        <source>undone {moment}</source>
        <translation>кері қайтарылды: {moment}</translation>
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
        <source>Previous page  PgUp</source>
        <translation>Алдыңғы бет  PgUp</translation>
    </message>
    <message>
        <source>Next page  PgDown</source>
        <translation>Келесі бет  PgDown</translation>
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
        <source>Page {number} of {count}</source>
        <translation>{number}-бет, барлығы {count}</translation>
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
        <source>Import and export  Ctrl+I</source>
        <translation>Импорт және экспорт  Ctrl+I</translation>
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
    <name>PersonWindow</name>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Нысандар</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Біріктіру</translation>
    </message>
    <message>
        <source>Change the card without an application</source>
        <translation>Картаны өтінішсіз өзгерту</translation>
    </message>
    <message>
        <source>The application and the data form, filled from the card</source>
        <translation>Картадан толтырылған өтініш пен мәліметтер нысаны</translation>
    </message>
    <message>
        <source>What was changed on the card, when and by whom</source>
        <translation>Картада нені, қашан және кім өзгерткен</translation>
    </message>
    <message>
        <source>Make another record of the same person one with this one</source>
        <translation>Осы адамның басқа жазбасын осы жазбамен біріктіру</translation>
    </message>
    <message>
        <source>Records made one with this</source>
        <translation>Осымен біріктірілген жазбалар</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Кері қайтару…</translation>
    </message>
    <message>
        <source>Undo the merge with {name}</source>
        <translation>Біріктіруді кері қайтару: {name}</translation>
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
    <name>Profile</name>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>{low} and more</source>
        <translation>{low} және одан көп</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>ең көбі {high}</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>кез келген сан</translation>
    </message>
    <message>
        <source>Category, begins at</source>
        <translation>Санат, басталатын ұпайы</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>Predicted length of unemployment  §11</source>
        <translation>Жұмыссыздық кезеңінің болжамды ұзақтығы  11-т.</translation>
    </message>
    <message>
        <source>Points: {points}</source>
        <translation>Ұпай: {points}</translation>
    </message>
    <message>
        <source>Unofficial table. From the other pages: {answers}</source>
        <translation>Бейресми кесте. Басқа беттерден: {answers}</translation>
    </message>
    <message>
        <source>Adds nothing: {answers}</source>
        <translation>Ұпай қоспайды: {answers}</translation>
    </message>
    <message>
        <source>Not answered yet: {answers}</source>
        <translation>Әлі жауап берілмеген: {answers}</translation>
    </message>
    <message>
        <source>By the table in force from {since}. Unofficial: the state&apos;s weights are not public.</source>
        <translation>{since} бастап қолданыстағы кесте бойынша. Бейресми: мемлекеттік жүйенің ұпайлары жарияланбаған.</translation>
    </message>
    <message>
        <source>By the table in force from {since}.</source>
        <translation>{since} бастап қолданыстағы кесте бойынша.</translation>
    </message>
</context>
<context>
    <name>ProfileTablePage</name>
    <message>
        <source>Category by predicted length of unemployment</source>
        <translation>Жұмыссыздық кезеңінің болжамды ұзақтығы бойынша санат</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Points for each answer</source>
        <translation>Әр жауаптың ұпайы</translation>
    </message>
    <message>
        <source>Type the points over the old ones. More points: a longer unemployment (§11).</source>
        <translation>Жаңа ұпайларды ескілерінің үстіне теріңіз. Ұпай көп болса, жұмыссыздық ұзағырақ (11-т.).</translation>
    </message>
    <message>
        <source>Take back  Ctrl+Del</source>
        <translation>Қайтарып алу  Ctrl+Del</translation>
    </message>
    <message>
        <source>Save a copy  Ctrl+E</source>
        <translation>Көшірмесін сақтау  Ctrl+E</translation>
    </message>
    <message>
        <source>Take from a file  Ctrl+O</source>
        <translation>Файлдан алу  Ctrl+O</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Ұпай</translation>
    </message>
    <message>
        <source>What was changed is gone from the screen.</source>
        <translation>Өзгертілгені экраннан кетті.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>{day} бастап</translation>
    </message>
    <message>
        <source>In force since {day}</source>
        <translation>{day} бастап қолданыста</translation>
    </message>
    <message>
        <source>Read from {file}; not in force.</source>
        <translation>{file} файлынан оқылды; қолданыста емес.</translation>
    </message>
    <message>
        <source>This table comes with the program.</source>
        <translation>Бұл кесте бағдарламамен бірге келген.</translation>
    </message>
    <message>
        <source>Put in force by {login}, {at}</source>
        <translation>Қолданысқа енгізген: {login}, {at}</translation>
    </message>
    <message>
        <source>Unofficial: the state&apos;s weights are not public. These are our own.</source>
        <translation>Бейресми: мемлекеттік жүйенің ұпайлары жарияланбаған. Мұндағылар – өзіміздікі.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Кестелер (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Кестелер (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
    <message>
        <source>The table holds from {day} on.</source>
        <translation>Кесте {day} бастап қолданылады.</translation>
    </message>
    <message>
        <source>The table from {day} on is taken back.</source>
        <translation>{day} бастап қолданылатын кесте қайтарып алынды.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>PutInForceForm</name>
    <message>
        <source>Put this table in force</source>
        <translation>Осы кестені қолданысқа енгізу</translation>
    </message>
    <message>
        <source>Put in force  Ctrl+S</source>
        <translation>Қолданысқа енгізу  Ctrl+S</translation>
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
    <message>
        <source>Scoring table</source>
        <translation>Ұпай кестесі</translation>
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
    <message>
        <source>{now} (before: {before})</source>
        <translation>{now} (бұрын: {before})</translation>
    </message>
    <message>
        <source>{now} (new)</source>
        <translation>{now} (жаңа)</translation>
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
        <source>Save the card  Enter</source>
        <translation>Картаны сақтау  Enter</translation>
    </message>
    <message>
        <source>Register  Enter</source>
        <translation>Тіркеу  Enter</translation>
    </message>
    <message>
        <source>Refuse to register  Enter</source>
        <translation>Тіркеуден бас тарту  Enter</translation>
    </message>
    <message>
        <source>Refuse to take the application  Enter</source>
        <translation>Өтінішті қабылдаудан бас тарту  Enter</translation>
    </message>
    <message>
        <source>Take in, decide later</source>
        <translation>Қабылдап, кейін шешу</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>The draft cannot be saved. Leave once more, and what you typed is lost.</source>
        <translation>Жоба сақталмады. Тағы бір рет шықсаңыз, енгізілгені жоғалады.</translation>
    </message>
    <message>
        <source>A file is still being stored. Wait a moment, then go on.</source>
        <translation>Файл әлі сақталып жатыр. Сәл күтіп, жалғастырыңыз.</translation>
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
        <source>Annulled</source>
        <translation>Күші жойылды</translation>
    </message>
    <message>
        <source>Help with work given</source>
        <translation>Жұмыс таңдауда жәрдем көрсетілді</translation>
    </message>
    <message>
        <source>Acceptance refused</source>
        <translation>Өтінішті қабылдаудан бас тартылды</translation>
    </message>
    <message>
        <source>Notice replaced</source>
        <translation>Хабарлама ауыстырылды</translation>
    </message>
    <message>
        <source>Registration annulled</source>
        <translation>Тіркеудің күші жойылды</translation>
    </message>
    <message>
        <source>Application (Appendix 1 to the standard)</source>
        <translation>Өтініш (стандартқа 1-қосымша)</translation>
    </message>
    <message>
        <source>Data for registration (Appendix 2 to the standard)</source>
        <translation>Тіркеу үшін мәліметтер нысаны (стандартқа 2-қосымша)</translation>
    </message>
    <message>
        <source>Standard: registering job seekers (Appendix 1)</source>
        <translation>Стандарт: жұмыс іздеп жүрген адамдар мен жұмыссыздарға жәрдемдесу (1-қосымша)</translation>
    </message>
    <message>
        <source>Notice of refusal to register (Appendix 2)</source>
        <translation>Тіркеуден бас тарту туралы хабарлама (2-қосымша)</translation>
    </message>
    <message>
        <source>Notice of registration as a job seeker (Appendix 3)</source>
        <translation>Жұмыс іздеп жүрген адам ретінде тіркеу туралы хабарлама (3-қосымша)</translation>
    </message>
    <message>
        <source>Notice of refusal of the package (Appendix 5)</source>
        <translation>Өтінішті қабылдаудан бас тарту туралы хабарлама (5-қосымша)</translation>
    </message>
    <message>
        <source>Standard: certificate of unemployment (Appendix 6)</source>
        <translation>Стандарт: жұмыссыз ретінде тіркеу туралы анықтама беру (6-қосымша)</translation>
    </message>
    <message>
        <source>Act on correcting a registration</source>
        <translation>Тіркеуді түзету туралы акт</translation>
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
        <source>Received</source>
        <translation>Келіп түсті</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Жұмыста</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Шешім қабылданды</translation>
    </message>
    <message>
        <source>Result issued</source>
        <translation>Нәтижесі берілді</translation>
    </message>
    <message>
        <source>the columns are to be factor, kind, value, from, to, points</source>
        <translation>бағандары мынадай болуы керек: factor, kind, value, from, to, points</translation>
    </message>
    <message>
        <source>the day it holds from is missing or no date</source>
        <translation>қолданыла бастайтын күні жоқ немесе күн емес</translation>
    </message>
    <message>
        <source>“unofficial” is to be yes or no</source>
        <translation>«unofficial» мәні yes немесе no болуы керек</translation>
    </message>
    <message>
        <source>there is no such factor</source>
        <translation>мұндай фактор жоқ</translation>
    </message>
    <message>
        <source>the kind of row does not fit the factor</source>
        <translation>жолдың түрі факторға сай емес</translation>
    </message>
    <message>
        <source>the factor&apos;s list has no such code</source>
        <translation>фактордың тізімінде мұндай код жоқ</translation>
    </message>
    <message>
        <source>the same value stands twice</source>
        <translation>бір мән екі рет тұр</translation>
    </message>
    <message>
        <source>limits or points are no whole number</source>
        <translation>шектері немесе ұпайлары бүтін сан емес</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>аралықтың соңы басынан бұрын</translation>
    </message>
    <message>
        <source>the range meets another of the same factor</source>
        <translation>аралық сол фактордың басқа аралығымен қиылысады</translation>
    </message>
    <message>
        <source>there is no such category</source>
        <translation>мұндай санат жоқ</translation>
    </message>
    <message>
        <source>three categories are needed, each with more points than the one before</source>
        <translation>үш санат керек, әрқайсысының ұпайы алдыңғысынан көп болуы тиіс</translation>
    </message>
    <message>
        <source>Under three months</source>
        <translation>Үш айға дейін</translation>
    </message>
    <message>
        <source>From three to twelve months</source>
        <translation>Үш айдан он екі айға дейін</translation>
    </message>
    <message>
        <source>Twelve months or more</source>
        <translation>Он екі және одан да көп ай</translation>
    </message>
    <message>
        <source>Replace the notice</source>
        <translation>Хабарламаны ауыстыру</translation>
    </message>
    <message>
        <source>Annul the registration</source>
        <translation>Тіркеудің күшін жою</translation>
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
    <name>WordsField</name>
    <message>
        <source>One after another, with commas</source>
        <translation>Бірінен соң бірін, үтірмен</translation>
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
