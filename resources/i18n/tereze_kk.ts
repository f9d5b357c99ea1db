<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AbsenceForm</name>
    <message>
        <source>Write down an absence</source>
        <translation>Болмайтынын жазу</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>Жазу  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>AbsencesWindow</name>
    <message>
        <source>Absences</source>
        <translation>Жоқ қызметкерлер</translation>
    </message>
    <message>
        <source>Nobody is away, and nobody will be.</source>
        <translation>Қазір де, алда да жоқ болатын ешкім жазылмаған.</translation>
    </message>
    <message>
        <source>Call off  Alt+Del</source>
        <translation>Күшін жою  Alt+Del</translation>
    </message>
    <message>
        <source>Present and coming absences, by the first day</source>
        <translation>Қазір және алда жоқ болатындар, бірінші күні бойынша</translation>
    </message>
    <message>
        <source>Call off the absence of {name}? Press Alt+Del once more.</source>
        <translation>{name}: жоқтығының күшін жоясыз ба? Alt+Del пернесін тағы басыңыз.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Whose the work is</source>
        <translation>Жұмысы кімде</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>whoever takes it first</source>
        <translation>кім бірінші алса, сонда</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Жазылды.</translation>
    </message>
    <message>
        <source>{name}: called off.</source>
        <translation>{name}: күші жойылды.</translation>
    </message>
</context>
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
    <name>AgenciesList</name>
    <message>
        <source>Private employment agencies</source>
        <translation>Жұмыспен қамтудың жекеше агенттіктері</translation>
    </message>
    <message>
        <source>New agency  Ctrl+Shift+N</source>
        <translation>Жаңа агенттік  Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>BIN or name</source>
        <translation>БСН немесе атауы</translation>
    </message>
    <message>
        <source>Search agencies</source>
        <translation>Агенттіктерді іздеу</translation>
    </message>
    <message>
        <source>Agencies found</source>
        <translation>Табылған агенттіктер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БСН</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Шарттар</translation>
    </message>
    <message>
        <source>To be published</source>
        <translation>Орналастыру керек</translation>
    </message>
    <message>
        <source>Figures missing</source>
        <translation>Мәлімет жоқ</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Жұмыста</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} дейін</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>No agency is entered yet.</source>
        <translation>Әзірге бірде-бір агенттік енгізілмеген.</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
</context>
<context>
    <name>AgencyForm</name>
    <message>
        <source>New private agency</source>
        <translation>Жаңа жекеше агенттік</translation>
    </message>
    <message>
        <source>Change the agency&apos;s data</source>
        <translation>Агенттіктің деректерін өзгерту</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Сақтау  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>AgencySections</name>
    <message>
        <source>Data of the agency</source>
        <translation>Агенттіктің деректері</translation>
    </message>
    <message>
        <source>Figures of quarters  ·  Law, article 31</source>
        <translation>Тоқсандар бойынша мәліметтер  ·  Заң, 31-бап</translation>
    </message>
    <message>
        <source>Nothing is owed yet: no quarter is over.</source>
        <translation>Әзірге мәлімет күтілмейді: бірде-бір тоқсан аяқталған жоқ.</translation>
    </message>
    <message>
        <source>Contracts of outsourcing  ·  Law, article 30</source>
        <translation>Аутсорсинг шарттары  ·  Заң, 30-бап</translation>
    </message>
    <message>
        <source>No contract was made with it.</source>
        <translation>Онымен шарт жасалмаған.</translation>
    </message>
    <message>
        <source>{number}: {made} – {until}</source>
        <translation>{number}: {made} – {until}</translation>
    </message>
    <message>
        <source>on the Labour Exchange since {day}, due {due}</source>
        <translation>«Электрондық еңбек биржасында» {day} күнінен бастап, мерзімі {due}</translation>
    </message>
    <message>
        <source>to be published on the Labour Exchange until {due}</source>
        <translation>«Электрондық еңбек биржасында» {due} дейін орналастыру керек</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Қалай есептелді</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Орналастырылды</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Мерзімінен бұрын аяқталды</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>қолданыста</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>and of earlier periods: {count}</source>
        <translation>және бұрынғы кезеңдер бойынша: {count}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>мәлімет жоқ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>{period}: applied {applied}, placed {placed}</source>
        <translation>{period}: өтініш бергендер – {applied}, жұмысқа орналасқандар – {placed}</translation>
    </message>
    <message>
        <source>came {day}</source>
        <translation>{day} келді</translation>
    </message>
    <message>
        <source>{came}, put right since</source>
        <translation>{came}, кейін түзетілген</translation>
    </message>
    <message>
        <source>{occupation}: {applied}, placed {placed}</source>
        <translation>{occupation}: {applied}, орналасқандар – {placed}</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Түзету</translation>
    </message>
</context>
<context>
    <name>AgencyWindow</name>
    <message>
        <source>Agency</source>
        <translation>Агенттік</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Жаңа шарт</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Мәліметтер</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Works no more</source>
        <translation>Қызметін тоқтатты</translation>
    </message>
    <message>
        <source>worked until {day}</source>
        <translation>{day} күніне дейін жұмыс істеген</translation>
    </message>
</context>
<context>
    <name>AnswerWindow</name>
    <message>
        <source>Answer the complaint</source>
        <translation>Шағымға жауап беру</translation>
    </message>
    <message>
        <source>The local body&apos;s answer is a paper for the person. Upheld, the decision is opened again at once, and its notice holds no more.</source>
        <translation>Жергілікті органның жауабы адамға қағаз түрінде беріледі. Шағым қанағаттандырылса, шешім бірден қайта қаралады, оның хабарламасы жарамсыз болады.</translation>
    </message>
    <message>
        <source>Answer  Ctrl+S</source>
        <translation>Жауап беру  Ctrl+S</translation>
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
        <translation>{day} күніне дейін жарамды</translation>
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
    <name>BackButton</name>
    <message>
        <source>Back  Esc</source>
        <translation>Артқа  Esc</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Go on where you stopped</source>
        <translation>Тоқтаған жерден жалғастыру</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>Тағы {count}</translation>
    </message>
    <message>
        <source>Meetings not written down: {count}</source>
        <translation>Нәтижесі жазылмаған кездесулер: {count}</translation>
    </message>
    <message>
        <source>Meetings: {count}</source>
        <translation>Кездесулер: {count}</translation>
    </message>
    <message>
        <source>Candidates who wait for word: {count}</source>
        <translation>Хабар күтетін кандидаттар: {count}</translation>
    </message>
    <message>
        <source>Candidates: {count}</source>
        <translation>Кандидаттар: {count}</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Аты жоқ</translation>
    </message>
    <message>
        <source>to be told that it is no more: {count}</source>
        <translation>жабылғанын хабарлау керек: {count}</translation>
    </message>
    <message>
        <source>hires to be written down: {count}</source>
        <translation>жұмысқа қабылдануын жазу керек: {count}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Called</source>
        <translation>Шақырылды</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>терезе</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Кезекте: {count}</translation>
    </message>
    <message>
        <source>Nobody has been called yet</source>
        <translation>Әзірге ешкім шақырылған жоқ</translation>
    </message>
    <message>
        <source>Arrows: go · Enter: tick · {compare}: compare · {wishes}: change wishes</source>
        <translation>Көрсеткілер: жүру · Enter: белгілеу · {compare}: салыстыру · {wishes}: тілектерді өзгерту</translation>
    </message>
    <message>
        <source>Ticked: {count}.</source>
        <translation>Белгіленді: {count}.</translation>
    </message>
    <message>
        <source>Found: {found}.</source>
        <translation>Табылды: {found}.</translation>
    </message>
    <message>
        <source>Nothing is found by these words.</source>
        <translation>Бұл сөздер бойынша ештеңе табылмады.</translation>
    </message>
    <message>
        <source>The best are being found…</source>
        <translation>Ең сайлары ізделіп жатыр…</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Іріктелмегендер: {why}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Ұпай</translation>
    </message>
    <message>
        <source>By criterion</source>
        <translation>Өлшемдер бойынша</translation>
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
    <message>
        <source>Due moments moved: {count}.</source>
        <translation>Жылжыған мерзімдер: {count}.</translation>
    </message>
    <message>
        <source>No due moment moves.</source>
        <translation>Бірде-бір мерзім жылжымайды.</translation>
    </message>
</context>
<context>
    <name>CandidatesChoice</name>
    <message>
        <source>Choose candidates  §56</source>
        <translation>Кандидаттарды таңдау  56-т.</translation>
    </message>
    <message>
        <source>Why not this person? IIN or name</source>
        <translation>Неге бұл адам емес? ЖСН немесе аты-жөні</translation>
    </message>
    <message>
        <source>Search the registered</source>
        <translation>Тіркелгендерді іздеу</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Табылған адамдар</translation>
    </message>
    <message>
        <source>What the vacancy asks</source>
        <translation>Бос орын не талап етеді</translation>
    </message>
    <message>
        <source>As in the vacancy  {key}</source>
        <translation>Бос орындағыдай  {key}</translation>
    </message>
    <message>
        <source>Target groups first (Law, art. 27)  {key}</source>
        <translation>Алдымен нысаналы топтар (Заңның 27-бабы)  {key}</translation>
    </message>
    <message>
        <source>Those for whom the Law sets quotas of working places</source>
        <translation>Заң жұмыс орындарының квотасын белгілеген топтар</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>Тізім қағазға</translation>
    </message>
    <message>
        <source>Choose those ticked</source>
        <translation>Белгіленгендерді таңдау</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Ұсыну</translation>
    </message>
    <message>
        <source>Nobody of {count} registered meets all that must be met.</source>
        <translation>Тіркелген {count} адамның ешқайсысы барлық міндетті талапқа сай емес.</translation>
    </message>
    <message>
        <source>Where a must becomes a wish ({key}), the list changes at once.</source>
        <translation>Міндетті талап тілекке айналса ({key}), тізім бірден өзгереді.</translation>
    </message>
    <message>
        <source>Best first: {found} of {count} registered; weights since {day}.</source>
        <translation>Ең сайы бірінші: тіркелген {count} адамның {found}; ұпай салмақтары {day} күнінен бастап.</translation>
    </message>
    <message>
        <source>Of target groups, first: {count}.</source>
        <translation>Нысаналы топтардан, алдыңғы қатарда: {count}.</translation>
    </message>
    <message>
        <source>Name, IIN, case</source>
        <translation>Аты-жөні, ЖСН, іс</translation>
    </message>
    <message>
        <source>target group</source>
        <translation>нысаналы топ</translation>
    </message>
    <message>
        <source>The list is kept with the vacancy.</source>
        <translation>Тізім бос орынмен бірге сақталды.</translation>
    </message>
    <message>
        <source>Show it anew  F5</source>
        <translation>Қайта көрсету  F5</translation>
    </message>
</context>
<context>
    <name>CandidatesSection</name>
    <message>
        <source>Candidates  §56–63</source>
        <translation>Кандидаттар  56–63-т.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаттар</translation>
    </message>
    <message>
        <source>Choose candidates</source>
        <translation>Кандидаттарды таңдау</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Таңдау</translation>
    </message>
    <message>
        <source>Offer to those ticked</source>
        <translation>Белгіленгендерге ұсыну</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Ұсыну</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>Тізім қағазға</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Қағазға</translation>
    </message>
    <message>
        <source>How the offer stands</source>
        <translation>Ұсыныстың барысы</translation>
    </message>
    <message>
        <source>Name, case</source>
        <translation>Аты-жөні, ісі</translation>
    </message>
    <message>
        <source>Not offered yet</source>
        <translation>Әлі ұсынылған жоқ</translation>
    </message>
    <message>
        <source>To be told that the vacancy is no more</source>
        <translation>Жабылғаны хабарланбады</translation>
    </message>
    <message>
        <source>Chosen {moment}</source>
        <translation>Таңдалды {moment}</translation>
    </message>
    <message>
        <source>the employer answers until {due}</source>
        <translation>жұмыс берушінің жауабы {due} дейін</translation>
    </message>
    <message>
        <source>answers until {due}</source>
        <translation>адамның жауабы {due} дейін</translation>
    </message>
    <message>
        <source>To be told that the vacancy is no more: {count}  §63</source>
        <translation>Бос орынның жабылғанын хабарлау керек: {count}  63-т.</translation>
    </message>
    <message>
        <source>Nobody was chosen yet.</source>
        <translation>Әлі ешкім таңдалған жоқ.</translation>
    </message>
    <message>
        <source>Enter: open  ·  Space: tick</source>
        <translation>Enter: ашу  ·  Пробел: белгілеу</translation>
    </message>
</context>
<context>
    <name>CardHistory</name>
    <message>
        <source>History of the card</source>
        <translation>Карта тарихы</translation>
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
    <name>CaseAction</name>
    <message>
        <source>Draft: registration as unemployed</source>
        <translation>Шешім жобасы: жұмыссыз ретінде тіркеу</translation>
    </message>
    <message>
        <source>Take up the decision that waits</source>
        <translation>Күтіп тұрған шешімді қарау</translation>
    </message>
    <message>
        <source>Issue the notice of the decision</source>
        <translation>Шешім туралы хабарлама беру</translation>
    </message>
    <message>
        <source>Tell the person of the decision</source>
        <translation>Адамға шешім туралы хабарлау</translation>
    </message>
    <message>
        <source>Certificate of registration as unemployed</source>
        <translation>Жұмыссыз ретінде тіркелгендігі туралы анықтама</translation>
    </message>
    <message>
        <source>Register a complaint</source>
        <translation>Шағымды тіркеу</translation>
    </message>
    <message>
        <source>Answer the complaint</source>
        <translation>Шағымға жауап беру</translation>
    </message>
    <message>
        <source>Write down another body&apos;s answer</source>
        <translation>Басқа органның жауабын жазу</translation>
    </message>
    <message>
        <source>Draft: deregistration</source>
        <translation>Жоба: есептен шығару</translation>
    </message>
    <message>
        <source>Choose suitable work</source>
        <translation>Лайықты жұмыс таңдау</translation>
    </message>
    <message>
        <source>Tell the person of the deregistration</source>
        <translation>Адамға есептен шығарылғанын хабарлау</translation>
    </message>
    <message>
        <source>Tell the Fund of the deregistration</source>
        <translation>Қорға есептен шығару туралы хабарлау</translation>
    </message>
    <message>
        <source>Make the employment plan</source>
        <translation>Жеке жоспар жасау</translation>
    </message>
    <message>
        <source>The plan was signed</source>
        <translation>Жоспарға қол қойылды</translation>
    </message>
    <message>
        <source>Follow the plan</source>
        <translation>Жоспардың орындалуын бақылау</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Жоспарды өзгерту</translation>
    </message>
    <message>
        <source>Report a change</source>
        <translation>Өзгерісті хабарлау</translation>
    </message>
    <message>
        <source>Direct to an active measure</source>
        <translation>Белсенді шараға жіберу</translation>
    </message>
    <message>
        <source>Write down the course of a measure</source>
        <translation>Шараның барысын жазу</translation>
    </message>
    <message>
        <source>Offer work</source>
        <translation>Жұмыс ұсыну</translation>
    </message>
    <message>
        <source>Write down the answer to an offer</source>
        <translation>Ұсынысқа жауапты жазу</translation>
    </message>
    <message>
        <source>The work offered was not suitable</source>
        <translation>Ұсынылған жұмыс лайықты болмай шықты</translation>
    </message>
    <message>
        <source>Tell of the interview with the employer</source>
        <translation>Жұмыс берушімен әңгімелесу туралы хабарлау</translation>
    </message>
    <message>
        <source>Write down the visit to the employer</source>
        <translation>Жұмыс берушіге баруды жазу</translation>
    </message>
    <message>
        <source>Send the résumé to the employer</source>
        <translation>Түйіндемені жұмыс берушіге жіберу</translation>
    </message>
    <message>
        <source>Issue the referral to the employer</source>
        <translation>Жұмыс берушіге жолдама беру</translation>
    </message>
    <message>
        <source>Write down the employer&apos;s answer</source>
        <translation>Жұмыс берушінің жауабын жазу</translation>
    </message>
    <message>
        <source>Write down the hire</source>
        <translation>Жұмысқа қабылдануын жазу</translation>
    </message>
    <message>
        <source>The hire fell through</source>
        <translation>Жұмысқа қабылдау жүзеге аспады</translation>
    </message>
    <message>
        <source>Take an offer back</source>
        <translation>Ұсынысты қайтарып алу</translation>
    </message>
    <message>
        <source>Tell that the vacancy is no more</source>
        <translation>Бос орынның жабылғанын хабарлау</translation>
    </message>
    <message>
        <source>Choose candidates</source>
        <translation>Кандидаттарды таңдау</translation>
    </message>
    <message>
        <source>Nobody suits</source>
        <translation>Ешкім сәйкес келмейді</translation>
    </message>
    <message>
        <source>Offer the vacancy to those chosen</source>
        <translation>Бос орынды таңдалғандарға ұсыну</translation>
    </message>
    <message>
        <source>Enter another one like it</source>
        <translation>Осындай тағы біреуін енгізу</translation>
    </message>
    <message>
        <source>Refuse the letter</source>
        <translation>Хатты қабылдамау</translation>
    </message>
    <message>
        <source>Enter the vacancy of the letter</source>
        <translation>Хаттағы бос орынды енгізу</translation>
    </message>
    <message>
        <source>Change the vacancy</source>
        <translation>Бос орынды өзгерту</translation>
    </message>
    <message>
        <source>Reopen the vacancy</source>
        <translation>Бос орынды қайта ашу</translation>
    </message>
    <message>
        <source>Withdraw the vacancy</source>
        <translation>Бос орынды алып тастау</translation>
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
        <source>What can be done</source>
        <translation>Не істеуге болады</translation>
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
        <source>registered as unemployed since {day}</source>
        <translation>жұмыссыз ретінде тіркелген күні: {day}</translation>
    </message>
    <message>
        <source>as a job seeker since {day}</source>
        <translation>жұмыс іздеп жүрген адам ретінде: {day}</translation>
    </message>
    <message>
        <source>registered since {day}</source>
        <translation>тіркелген күні: {day}</translation>
    </message>
    <message>
        <source>agreed to an offer: the employer may take the person on until {day}</source>
        <translation>ұсынысқа келісті: жұмыс беруші {day} күніне дейін жұмысқа ала алады</translation>
    </message>
    <message>
        <source>lives in another region  §4</source>
        <translation>басқа өңірде тұрады (4-т.)</translation>
    </message>
    <message>
        <source>The draft decision waits for the director.</source>
        <translation>Шешім жобасы директордың қарауында.</translation>
    </message>
    <message>
        <source>The director returned the draft: {remark}</source>
        <translation>Директор шешім жобасын қайтарды: {remark}</translation>
    </message>
    <message>
        <source>The draft decision waits for the local body.</source>
        <translation>Шешім жобасы жергілікті органның қарауында.</translation>
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
        <source>Holds no more: act {act}</source>
        <translation>Күші жойылды: {act} актісі</translation>
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
    <name>CertificateWindow</name>
    <message>
        <source>Certificate of registration as unemployed</source>
        <translation>Жұмыссыз ретінде тіркелгендігі туралы анықтама</translation>
    </message>
    <message>
        <source>Application, Appendix 7</source>
        <translation>Өтініш, 7-қосымша</translation>
    </message>
    <message>
        <source>The person signs the application first; its slip goes back to him. A certificate asked for again on the same day is the same paper.</source>
        <translation>Адам алдымен өтінішке қол қояды, үзбелі талоны өзіне қайтарылады. Сол күні қайта сұралған анықтама – сол қағаздың өзі.</translation>
    </message>
    <message>
        <source>Issue the certificate</source>
        <translation>Анықтаманы беру</translation>
    </message>
    <message>
        <source>Refuse, with the reason</source>
        <translation>Себебін көрсетіп бас тарту</translation>
    </message>
    <message>
        <source>Registered as unemployed since {since}. The certificate is valid until {until}, that day included.</source>
        <translation>{since} күнінен бастап жұмыссыз ретінде тіркелген. Анықтама {until} күнін қоса алғанға дейін жарамды.</translation>
    </message>
</context>
<context>
    <name>ChangeWindow</name>
    <message>
        <source>Report a change</source>
        <translation>Өзгерісті хабарлау</translation>
    </message>
    <message>
        <source>A report after five business days is shown to the director as a ground of §44.6; nothing is decided by it.</source>
        <translation>Бес жұмыс күнінен кейінгі хабар директорға 44-тармақтың 6) тармақшасының негізі ретінде көрсетіледі; ол ештеңені шешпейді.</translation>
    </message>
    <message>
        <source>Write the change down  Ctrl+S</source>
        <translation>Өзгерісті жазу  Ctrl+S</translation>
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
    <name>Channel</name>
    <message>
        <source>At the centre</source>
        <translation>Орталықта</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>State Corporation</source>
        <translation>Мемлекеттік корпорация</translation>
    </message>
    <message>
        <source>Assistant in the village</source>
        <translation>Ауылдағы ассистент</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Issued here, and in force.</source>
        <translation>Осы жерде берілген, күшінде.</translation>
    </message>
    <message>
        <source>Not ours: no paper of the number {number} was issued here.</source>
        <translation>Біздікі емес: {number} нөмірлі қағаз осы жерде берілмеген.</translation>
    </message>
    <message>
        <source>Not ours: paper {number} was issued here with another code than this.</source>
        <translation>Біздікі емес: осы жерде берілген {number} қағазының коды басқа.</translation>
    </message>
    <message>
        <source>Issued here, and made void by act {act}.</source>
        <translation>Осы жерде берілген, {act} актісімен жарамсыз деп танылған.</translation>
    </message>
    <message>
        <source>Issued here, but paper {act} has taken its place: it holds no more.</source>
        <translation>Осы жерде берілген, бірақ оның орнына {act} қағазы берілді: енді күші жоқ.</translation>
    </message>
    <message>
        <source>Issued here, but the centre has taken this direction back.</source>
        <translation>Осы жерде берілген, бірақ орталық бұл жолдаманы кері қайтарып алды.</translation>
    </message>
    <message>
        <source>№ {number}, issued to {initials} on {day}</source>
        <translation>№ {number}, кімге: {initials}, берілген күні {day}</translation>
    </message>
    <message>
        <source>Valid until {day}, that day included</source>
        <translation>{day} қоса алғанға дейін жарамды</translation>
    </message>
    <message>
        <source>Only the number was checked: compare the sheet&apos;s words, or read its code.</source>
        <translation>Тек нөмірі тексерілді: парақтағы мәтінді салыстырыңыз немесе кодын оқытыңыз.</translation>
    </message>
</context>
<context>
    <name>CheckPaperWindow</name>
    <message>
        <source>Check a paper</source>
        <translation>Қағазды тексеру</translation>
    </message>
    <message>
        <source>Type the number, read the code, or drop a scan, a photograph or a PDF here.</source>
        <translation>Нөмірін жазыңыз, кодын оқытыңыз немесе сканын, фотосын не PDF файлын осында сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Файлды таңдау</translation>
    </message>
    <message>
        <source>Check  Enter</source>
        <translation>Тексеру  Enter</translation>
    </message>
    <message>
        <source>Scans and photographs ({kinds})</source>
        <translation>Скандар мен фотосуреттер ({kinds})</translation>
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
    <name>ClosedWindow</name>
    <message>
        <source>The vacancy is no more</source>
        <translation>Бос орын жабылды</translation>
    </message>
    <message>
        <source>The person was told  Ctrl+S</source>
        <translation>Адамға хабарланды  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>The agency works no more</source>
        <translation>Агенттік қызметін тоқтатты</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>Жазу  Ctrl+S</translation>
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
        <source>Vacancies new: {new}; changed: {changed}; withdrawn: {withdrawn}; known already: {same}; given the exchange&apos;s number: {linked}; import {run}</source>
        <translation>Жаңа бос орындар: {new}; өзгертілген: {changed}; алып тасталған: {withdrawn}; бұрыннан бар: {same}; биржа нөмірі берілген: {linked}; импорт {run}</translation>
    </message>
    <message>
        <source>Vacancies written to {file}: {count}</source>
        <translation>{file} файлына жазылған бос орындар: {count}</translation>
    </message>
    <message>
        <source>For the exchange in {file}: vacancies {vacancies}, withdrawals {withdrawals}</source>
        <translation>{file} ішінде биржа үшін: бос орын – {vacancies}, алып тастау – {withdrawals}</translation>
    </message>
    <message>
        <source>Events in the audit trail: {events}; checksum {head}</source>
        <translation>Аудит журналындағы оқиғалар: {events}; бақылау сомасы {head}</translation>
    </message>
    <message>
        <source>Event {number}: checksum {hash}</source>
        <translation>{number}-жазба: бақылау сомасы {hash}</translation>
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
    <message>
        <source>Vacancy {number}; registered people: {considered}; shown: {shown}; weights since {since}</source>
        <translation>Бос орын {number}; тіркелгендер: {considered}; көрсетілгені: {shown}; ұпай салмақтары {since} күнінен бастап</translation>
    </message>
    <message>
        <source>Case {number}; vacancies in force: {considered}; shown: {shown}; weights since {since}</source>
        <translation>Іс {number}; қолданыстағы бос орындар: {considered}; көрсетілгені: {shown}; ұпай салмақтары {since} күнінен бастап</translation>
    </message>
    <message>
        <source>Target groups stand first</source>
        <translation>Нысаналы топтар алдымен тұр</translation>
    </message>
    <message>
        <source>left out: {reason}: {count}</source>
        <translation>іріктелмегені: {reason}: {count}</translation>
    </message>
    <message>
        <source>{criterion} {points}/{most}</source>
        <translation>{criterion} {points}/{most}</translation>
    </message>
    <message>
        <source>{criterion} {points}/{most} (a must)</source>
        <translation>{criterion} {points}/{most} (міндетті)</translation>
    </message>
    <message>
        <source>The run goes on after vacancy {done}</source>
        <translation>Іріктеу {done}-бос орыннан кейін жалғасады</translation>
    </message>
    <message>
        <source>Since the run was stopped, the records, the day or the question changed: it begins anew</source>
        <translation>Іріктеу тоқтағаннан бері жазбалар, күн немесе сұрау өзгерді: ол басынан басталады</translation>
    </message>
    <message>
        <source>What the stopped run left is damaged: it begins anew</source>
        <translation>Тоқтаған іріктеуден қалған файл бүлінген: ол басынан басталады</translation>
    </message>
    <message>
        <source>The records changed meanwhile: the table tells how they stood at the beginning</source>
        <translation>Осы арада жазбалар өзгерді: кестеде олардың басындағы күйі тұр</translation>
    </message>
    <message>
        <source>Stopped. The same command goes on where it stopped.</source>
        <translation>Тоқтатылды. Сол пәрмен тоқтаған жерінен жалғастырады.</translation>
    </message>
    <message>
        <source>Vacancies: {vacancies}, of them {empty} that nobody fits; registered people: {considered}; lines: {lines}; {file}</source>
        <translation>Бос орындар: {vacancies}, оның ішінде ешкім сай келмейтіні: {empty}; тіркелгендер: {considered}; жолдар: {lines}; {file}</translation>
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
    <name>Complaint</name>
    <message>
        <source>№ {number}, registered {moment}</source>
        <translation>№ {number}, тіркелген уақыты {moment}</translation>
    </message>
    <message>
        <source>about paper {number}</source>
        <translation>{number} қағазы туралы</translation>
    </message>
    <message>
        <source>to be answered by {moment}</source>
        <translation>{moment} дейін жауап берілуге тиіс</translation>
    </message>
    <message>
        <source>answered {moment}</source>
        <translation>жауап берілген уақыты {moment}</translation>
    </message>
</context>
<context>
    <name>ComplaintSection</name>
    <message>
        <source>Complaints  §46–47</source>
        <translation>Шағымдар  46–47-т.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Жауап беру…</translation>
    </message>
    <message>
        <source>Answer complaint {number}</source>
        <translation>{number} шағымына жауап беру</translation>
    </message>
    <message>
        <source>Paper {number}</source>
        <translation>{number} қағазы</translation>
    </message>
</context>
<context>
    <name>ComplaintWindow</name>
    <message>
        <source>Register a complaint</source>
        <translation>Шағымды тіркеу</translation>
    </message>
    <message>
        <source>The local body answers within five business days, the body that watches over the quality of services within fifteen; the head of the local executive body and the court have their own terms.</source>
        <translation>Жергілікті орган бес жұмыс күні ішінде, қызмет көрсету сапасын бағалау және бақылау жөніндегі орган он бес жұмыс күні ішінде жауап береді; жергілікті атқарушы орган басшысы мен соттың өз мерзімдері бар.</translation>
    </message>
    <message>
        <source>Register the complaint  Ctrl+S</source>
        <translation>Шағымды тіркеу  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>ContractForm</name>
    <message>
        <source>New contract of outsourcing</source>
        <translation>Жаңа аутсорсинг шарты</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Сақтау  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>CorrectionWindow</name>
    <message>
        <source>Put the registration right</source>
        <translation>Тіркеуді түзету</translation>
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
        <source>Take the decision back and decide anew</source>
        <translation>Шешімді кері қайтарып, жаңадан қабылдау</translation>
    </message>
    <message>
        <source>Restore the registration as unemployed</source>
        <translation>Жұмыссыз ретінде тіркеуді қалпына келтіру</translation>
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
        <source>The decision was an error: the case goes back to where it waited for one. An act is issued; the notice holds no more, nor do certificates that rest on it.</source>
        <translation>Шешім қате болған: іс шешім күткен жеріне қайтады. Акт беріледі; хабарлама да, соған негізделген анықтамалар да жарамсыз болады.</translation>
    </message>
    <message>
        <source>The person was not to be struck off: he is registered as unemployed since the same day as before, and an act is issued. Nothing is deleted.</source>
        <translation>Адам есептен шығарылмауға тиіс еді: ол бұрынғы күннен бастап жұмыссыз ретінде тіркеуде, акт беріледі. Ештеңе жойылмайды.</translation>
    </message>
    <message>
        <source>Annul  Ctrl+S</source>
        <translation>Күшін жою  Ctrl+S</translation>
    </message>
    <message>
        <source>Take the decision back  Ctrl+S</source>
        <translation>Шешімді кері қайтару  Ctrl+S</translation>
    </message>
    <message>
        <source>Restore the registration  Ctrl+S</source>
        <translation>Тіркеуді қалпына келтіру  Ctrl+S</translation>
    </message>
    <message>
        <source>Issue a new notice  Ctrl+S</source>
        <translation>Жаңа хабарлама беру  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>My counter</source>
        <translation>Менің терезем</translation>
    </message>
    <message>
        <source>Counters of the hall</source>
        <translation>Залдағы терезелер</translation>
    </message>
    <message>
        <source>Sit down here  Ctrl+S</source>
        <translation>Осы терезеге отыру  Ctrl+S</translation>
    </message>
    <message>
        <source>Leave the counter</source>
        <translation>Терезені босату</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Кім қай терезеде отыр</translation>
    </message>
    <message>
        <source>Nobody sits at a counter yet.</source>
        <translation>Терезелерде әзірге ешкім отырған жоқ.</translation>
    </message>
    <message>
        <source>Free it</source>
        <translation>Босату</translation>
    </message>
    <message>
        <source>Free counter {line}</source>
        <translation>Терезені босату: {line}</translation>
    </message>
    <message>
        <source>Free counter {number}, where {who} sits? Press once more.</source>
        <translation>{who} отырған {number}-терезені босату керек пе? Тағы бір рет басыңыз.</translation>
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
    <name>DayChoice</name>
    <message>
        <source>Day&apos;s sheet</source>
        <translation>Күннің жиынтық парағы</translation>
    </message>
    <message>
        <source>What was done and issued on the day, which terms were kept and broken, by whom; the tickets, and the audit trail&apos;s last number and checksum.</source>
        <translation>Сол күні не жасалғаны мен берілгені, қай мерзімдердің орындалғаны мен өтіп кеткені және кім екені; талондар, тексеру журналының соңғы нөмірі мен бақылау сомасы.</translation>
    </message>
    <message>
        <source>What you did and issued on the day, which of your terms were kept and broken; your tickets, and the audit trail&apos;s last number and checksum.</source>
        <translation>Сол күні өзіңіз не жасап, не бергеніңіз, мерзімдеріңіздің қайсысы орындалып, қайсысы өтіп кеткені; талондарыңыз, тексеру журналының соңғы нөмірі мен бақылау сомасы.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>stands in the way</source>
        <translation>тіркеуге кедергі</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>тексеруді қажет етеді</translation>
    </message>
    <message>
        <source>does not stand in the way</source>
        <translation>кедергі емес</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Жобаны дайындаған</translation>
    </message>
    <message>
        <source>Approved by the director</source>
        <translation>Директор бекіткен</translation>
    </message>
    <message>
        <source>Decided by the local body</source>
        <translation>Жергілікті орган шешкен</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Хабарлаған</translation>
    </message>
    <message>
        <source>Holds from {day}</source>
        <translation>{day} күнінен бастап күшінде</translation>
    </message>
    <message>
        <source>Remark: {text}</source>
        <translation>Ескерту: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Ескертпе: {text}</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>өтті</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>алда</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Шешімдер</translation>
    </message>
    <message>
        <source>Open the decision</source>
        <translation>Шешімді ашу</translation>
    </message>
</context>
<context>
    <name>DecisionWindow</name>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>due {moment}</source>
        <translation>мерзімі {moment}</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Шешім жобасы</translation>
    </message>
    <message>
        <source>Grounds against registration  {paragraph}</source>
        <translation>Тіркеуден бас тарту негіздері  {paragraph}</translation>
    </message>
    <message>
        <source>Stages of the service  {paragraph}</source>
        <translation>Қызмет көрсету сатылары  {paragraph}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Дәлелдер</translation>
    </message>
    <message>
        <source>Show it anew  F5</source>
        <translation>Қайта көрсету  F5</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Шешімдер</translation>
    </message>
    <message>
        <source>No decision waits for you.</source>
        <translation>Сізді күтіп тұрған шешім жоқ.</translation>
    </message>
    <message>
        <source>Decisions that wait, the oldest term first</source>
        <translation>Күтіп тұрған шешімдер, мерзімі ең ертесі бірінші</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Decision and its ground</source>
        <translation>Шешім және оның негізі</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Enter: open  ·  Space: tick</source>
        <translation>Enter: ашу  ·  Пробел: белгілеу</translation>
    </message>
    <message>
        <source>Approved, the local body decides next: {name}</source>
        <translation>Бекітілді, енді жергілікті орган шешеді: {name}</translation>
    </message>
    <message>
        <source>Returned with a remark: {name}</source>
        <translation>Ескертумен қайтарылды: {name}</translation>
    </message>
    <message>
        <source>Stopped: {name}</source>
        <translation>Тоқтатылды: {name}</translation>
    </message>
    <message>
        <source>Signed: {name}</source>
        <translation>Қол қойылды: {name}</translation>
    </message>
    <message>
        <source>Refused: {name}</source>
        <translation>Бас тартылды: {name}</translation>
    </message>
    <message>
        <source>Put to the director again: {name}</source>
        <translation>Директорға қайта ұсынылды: {name}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>To be told still</source>
        <translation>Хабарлау қалды</translation>
    </message>
    <message>
        <source>Another person decides</source>
        <translation>Басқа адам шешеді</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Таңдалды: {count}</translation>
    </message>
    <message>
        <source>Approve {count}? Press Ctrl+S once more.</source>
        <translation>Бекітілсін бе: {count}? Ctrl+S пернесін тағы басыңыз.</translation>
    </message>
    <message>
        <source>Sign {count}? Press Ctrl+S once more.</source>
        <translation>Қол қойылсын ба: {count}? Ctrl+S пернесін тағы басыңыз.</translation>
    </message>
</context>
<context>
    <name>DeregistrationWindow</name>
    <message>
        <source>Draft: deregistration</source>
        <translation>Жоба: есептен шығару</translation>
    </message>
    <message>
        <source>Put to the director  Ctrl+S</source>
        <translation>Директорға ұсыну  Ctrl+S</translation>
    </message>
    <message>
        <source>By the records: {paragraph}</source>
        <translation>Жазба бойынша: {paragraph}</translation>
    </message>
    <message>
        <source>Stopped before; by the records: {paragraph}</source>
        <translation>Бұрын тоқтатылған; жазба бойынша: {paragraph}</translation>
    </message>
    <message>
        <source>By a document: {paragraph}</source>
        <translation>Құжат бойынша: {paragraph}</translation>
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
        <source>Vacancies</source>
        <translation>Бос орындар</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Жұмыс берушілер</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Шешімдер</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Жүктеме</translation>
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
        <source>New employer</source>
        <translation>Жаңа жұмыс беруші</translation>
    </message>
    <message>
        <source>Import and export of people</source>
        <translation>Адамдар деректерін импорттау және экспорттау</translation>
    </message>
    <message>
        <source>Waiting list of a measure</source>
        <translation>Шара бойынша кезек</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Қаралып жатқан шағымдар</translation>
    </message>
    <message>
        <source>Day&apos;s sheet</source>
        <translation>Күннің жиынтық парағы</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>Қағазды тексеру</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Жоқ қызметкерлер</translation>
    </message>
    <message>
        <source>Warnings of terms</source>
        <translation>Мерзімдер туралы ескертулер</translation>
    </message>
    <message>
        <source>New vacancy</source>
        <translation>Жаңа бос орын</translation>
    </message>
    <message>
        <source>Take in a letter</source>
        <translation>Хатты қабылдау</translation>
    </message>
    <message>
        <source>Import and export of vacancies</source>
        <translation>Бос орындар импорты мен экспорты</translation>
    </message>
    <message>
        <source>Private employment agencies</source>
        <translation>Жұмыспен қамтудың жекеше агенттіктері</translation>
    </message>
    <message>
        <source>Empty application and data form</source>
        <translation>Бос өтініш пен мәліметтер нысаны</translation>
    </message>
    <message>
        <source>Empty application for the certificate, Appendix 7</source>
        <translation>Анықтамаға арналған бос өтініш, 7-қосымша</translation>
    </message>
    <message>
        <source>Leaflet: the standard of registration</source>
        <translation>Жадынама: тіркеу стандарты</translation>
    </message>
    <message>
        <source>Leaflet: the standard of the certificate</source>
        <translation>Жадынама: анықтама беру стандарты</translation>
    </message>
    <message>
        <source>Nothing waits for you: no work is yours or free.</source>
        <translation>Сізді күтіп тұрған жұмыс жоқ: сіздікі де, босы да жоқ.</translation>
    </message>
    <message>
        <source>{today}: {count} of yours are broken or break soon</source>
        <translation>{today}: сіздікінен мерзімі өткен не жақындағаны: {count}</translation>
    </message>
</context>
<context>
    <name>DeskHall</name>
    <message>
        <source>Hall</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Hall  ·  {count} over</source>
        <translation>Зал  ·  {count} асты</translation>
    </message>
    <message>
        <source>My counter in the hall</source>
        <translation>Залдағы менің терезем</translation>
    </message>
    <message>
        <source>Counters of the hall</source>
        <translation>Залдағы терезелер</translation>
    </message>
    <message>
        <source>Board of the hall</source>
        <translation>Зал таблосы</translation>
    </message>
    <message>
        <source>Touch screen of the hall</source>
        <translation>Залдың сенсорлық экраны</translation>
    </message>
    <message>
        <source>Hall: over their time {count}</source>
        <translation>Зал: уақыты асқандар – {count}</translation>
    </message>
</context>
<context>
    <name>DraftWindow</name>
    <message>
        <source>Draft: registration as unemployed</source>
        <translation>Шешім жобасы: жұмыссыз ретінде тіркеу</translation>
    </message>
    <message>
        <source>The draft goes to the director, then to the local body. With it goes what the records hold now: help given, offers and answers, the card, the registers&apos; answers, the category.</source>
        <translation>Жоба директорға, содан кейін жергілікті органға жіберіледі. Онымен бірге қазіргі жазбалар жіберіледі: көрсетілген жәрдем, ұсыныстар мен жауаптар, карта, тізілімдердің жауаптары, санат.</translation>
    </message>
    <message>
        <source>Put to the director  Ctrl+S</source>
        <translation>Директорға ұсыну  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>EarlierVacancy</name>
    <message>
        <source>Copy it  {key}</source>
        <translation>Көшіріп алу  {key}</translation>
    </message>
    <message>
        <source>The last one, of {day}: {post} · {gives}. Copy it, then change what differs.</source>
        <translation>Соңғысы, {day}: {post} · {gives}. Көшіріп алып, айырмасын өзгертіңіз.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Show it anew  F5</source>
        <translation>Қайта көрсету  F5</translation>
    </message>
    <message>
        <source>What is typed here is not kept. To leave, press Esc once more.</source>
        <translation>Мұнда терілген мәтін сақталмайды. Шығу үшін Esc пернесін тағы басыңыз.</translation>
    </message>
</context>
<context>
    <name>EmployerForm</name>
    <message>
        <source>Change the employer&apos;s data</source>
        <translation>Жұмыс берушінің деректерін өзгерту</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>Жаңа жұмыс беруші</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Сақтау  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>EmployerSections</name>
    <message>
        <source>Data of the employer</source>
        <translation>Жұмыс берушінің деректері</translation>
    </message>
    <message>
        <source>Of {all} vacancies reported, {late} came after the term.</source>
        <translation>Хабарланған {all} бос орынның {late} мерзімінен кейін келді.</translation>
    </message>
    <message>
        <source>The last {count} are shown.</source>
        <translation>Соңғы {count} көрсетілді.</translation>
    </message>
    <message>
        <source>Reported late  §53</source>
        <translation>Кеш хабарланған  53-т.</translation>
    </message>
    <message>
        <source>fell vacant {appeared}, due {due}, came {came}</source>
        <translation>{appeared} босады, мерзімі {due}, келгені {came}</translation>
    </message>
    <message>
        <source>Notices of coming dismissals  ·  Law, article 28</source>
        <translation>Алдағы жұмыстан босату туралы хабарламалар  ·  Заң, 28-бап</translation>
    </message>
    <message>
        <source>late</source>
        <translation>кеш</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>мерзімінде</translation>
    </message>
    <message>
        <source>{period}: {count} to go</source>
        <translation>{period}: босатылады – {count}</translation>
    </message>
    <message>
        <source>came {day}, in time until {due}</source>
        <translation>келгені {day}, мерзімі {due} дейін</translation>
    </message>
    <message>
        <source>{count}, {pay} ₸ a month, on {day}</source>
        <translation>{count} адам, айына {pay} ₸, {day}</translation>
    </message>
    <message>
        <source>Quotas of work places  ·  Law, article 27</source>
        <translation>Жұмыс орындарының квоталары  ·  Заң, 27-бап</translation>
    </message>
    <message>
        <source>to be filled: {count}</source>
        <translation>толтырылмаған: {count}</translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>квота жоқ</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>толтырылған</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year} жыл</translation>
    </message>
    <message>
        <source>workers counted: {counted}; by the list, for people with disabilities: {percent} %, places: {places}</source>
        <translation>есепке алынған жұмыскерлер: {counted}; тізім бойынша мүгедектерге: {percent} %, орын: {places}</translation>
    </message>
    <message>
        <source>{group}: {taken} of {places}, to be filled: {owed}</source>
        <translation>{group}: {places} орынның {taken} толтырылған, қалғаны: {owed}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Өзгерту: {what}</translation>
    </message>
</context>
<context>
    <name>EmployerWindow</name>
    <message>
        <source>Employer</source>
        <translation>Жұмыс беруші</translation>
    </message>
    <message>
        <source>New vacancy</source>
        <translation>Жаңа бос орын</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Dismissals</source>
        <translation>Жұмыстан босату</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Квота</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Бос орындар</translation>
    </message>
    <message>
        <source>He has reported no vacancy.</source>
        <translation>Бос орындар туралы мәлімет жібермеген.</translation>
    </message>
    <message>
        <source>Vacancies of the employer, the last first</source>
        <translation>Жұмыс берушінің бос орындары, соңғысы бірінші</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Қалған орын</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Келген күні</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>{left} of {places}</source>
        <translation>{places} орынның {left}</translation>
    </message>
</context>
<context>
    <name>EmployersPage</name>
    <message>
        <source>Employers</source>
        <translation>Жұмыс берушілер</translation>
    </message>
    <message>
        <source>New employer  Ctrl+Shift+N</source>
        <translation>Жаңа жұмыс беруші  Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>BIN or name</source>
        <translation>БСН немесе атауы</translation>
    </message>
    <message>
        <source>Search employers</source>
        <translation>Жұмыс берушілерді іздеу</translation>
    </message>
    <message>
        <source>Employers found</source>
        <translation>Табылған жұмыс берушілер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БСН</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Мекені</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Бос орындар</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Саласы</translation>
    </message>
    <message>
        <source>The first {count} are shown. Type more.</source>
        <translation>Алғашқы {count} көрсетілді. Толығырақ теріңіз.</translation>
    </message>
    <message>
        <source>No employer is entered yet.</source>
        <translation>Әзірге бірде-бір жұмыс беруші енгізілмеген.</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>Табылмады.</translation>
    </message>
    <message>
        <source>None found. Ctrl+Shift+N enters a new employer.</source>
        <translation>Табылмады. Ctrl+Shift+N жаңа жұмыс берушіні енгізеді.</translation>
    </message>
</context>
<context>
    <name>EndedForm</name>
    <message>
        <source>Contract {number} has ended</source>
        <translation>{number} шарты аяқталды</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>Жазу  Ctrl+S</translation>
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
    <name>EntryForm</name>
    <message>
        <source>Open it  Ctrl+O</source>
        <translation>Оны ашу  Ctrl+O</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Application received; job: {has_job}, earnings: {has_earnings}</source>
        <translation>Өтініш қабылданды; жұмысы: {has_job}, табысы: {has_earnings}</translation>
    </message>
    <message>
        <source>Registered as a job seeker since {registered_on}</source>
        <translation>Жұмыс іздеп жүрген адам ретінде {registered_on} күнінен бастап тіркелген</translation>
    </message>
    <message>
        <source>Help with the choice of work was given (§24)</source>
        <translation>Лайықты жұмыс таңдауға жәрдем көрсетілді (24-тармақ)</translation>
    </message>
    <message>
        <source>The time to choose suitable work ends (§24)</source>
        <translation>Лайықты жұмыс таңдау мерзімінің соңы (24-тармақ)</translation>
    </message>
    <message>
        <source>Work offered: {occupation}, {employer}; {answer}</source>
        <translation>Ұсынылған жұмыс: {occupation}, {employer}; {answer}</translation>
    </message>
    <message>
        <source>Employment card, state number {revision}</source>
        <translation>Жұмыспен қамтудың жеке картасы, {revision}-күйі</translation>
    </message>
    <message>
        <source>Expected unemployment: {profile_category}</source>
        <translation>Жұмыссыздықтың болжамды ұзақтығы: {profile_category}</translation>
    </message>
    <message>
        <source>{register}: {answer}</source>
        <translation>{register}: {answer}</translation>
    </message>
    <message>
        <source>No answer in time: {occupation}, {employer}; it was due {due_at}</source>
        <translation>Уақтылы жауап жоқ: {occupation}, {employer}; мерзімі {due_at}</translation>
    </message>
    <message>
        <source>Answered after the term: {occupation}, {employer}; due {due_at}, answered {answered_at}</source>
        <translation>Мерзімінен кейін жауап берді: {occupation}, {employer}; мерзімі {due_at}, жауабы {answered_at}</translation>
    </message>
    <message>
        <source>Did not go to the employer ({employer}) until {due_at}</source>
        <translation>Жұмыс берушіге ({employer}) {due_at} дейін бармады</translation>
    </message>
    <message>
        <source>Went to the employer ({employer}) on {came_on}; the term ended {due_at}</source>
        <translation>Жұмыс берушіге ({employer}) {came_on} барды; мерзімі {due_at} біткен</translation>
    </message>
    <message>
        <source>Did not come to the measure until {due_at}: {measure}, {place}</source>
        <translation>Шараға {due_at} дейін келмеді: {measure}, {place}</translation>
    </message>
    <message>
        <source>Left the measure by himself: {measure}, {place}; {ended_on}</source>
        <translation>Шараға қатысуды өз бетінше тоқтатты: {measure}, {place}; {ended_on}</translation>
    </message>
    <message>
        <source>Visit or report that did not take place on {meeting_on}: {what}</source>
        <translation>{meeting_on} болмаған келу немесе хабарлау: {what}</translation>
    </message>
    <message>
        <source>{change}: happened {happened_on}, to be reported until {due_at}, reported {reported_at}</source>
        <translation>{change}: {happened_on} болды, {due_at} дейін хабарлауы тиіс еді, {reported_at} хабарлады</translation>
    </message>
    <message>
        <source>There was no valid reason, by the word of the centre&apos;s clerk</source>
        <translation>Орталық қызметкерінің сөзінше дәлелді себеп болған жоқ</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>жауап әлі жоқ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>бар</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>nothing asked</source>
        <translation>талап жоқ</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>айтылмаған</translation>
    </message>
    <message>
        <source>{count} y.</source>
        <translation>{count} ж.</translation>
    </message>
    <message>
        <source>{count} mon.</source>
        <translation>{count} ай</translation>
    </message>
    <message>
        <source>lacks {skills}</source>
        <translation>жоқ: {skills}</translation>
    </message>
    <message>
        <source>in part {skills}</source>
        <translation>ішінара: {skills}</translation>
    </message>
    <message>
        <source>has {skills}</source>
        <translation>бар: {skills}</translation>
    </message>
    <message>
        <source>none in this occupation</source>
        <translation>бұл кәсіп бойынша жоқ</translation>
    </message>
    <message>
        <source>agrees to move</source>
        <translation>көшуге келіседі</translation>
    </message>
    <message>
        <source>{occupation} (was)</source>
        <translation>{occupation} (бұрынғы)</translation>
    </message>
    <message>
        <source>{occupation} (learnt)</source>
        <translation>{occupation} (мамандығы)</translation>
    </message>
    <message>
        <source>part-time</source>
        <translation>толық емес</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>қашықтан</translation>
    </message>
    <message>
        <source>seasonal</source>
        <translation>маусымдық</translation>
    </message>
    <message>
        <source>{amount} tenge</source>
        <translation>{amount} теңге</translation>
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
        <source>Choose yes or no.</source>
        <translation>«Иә» немесе «Жоқ» дегенді таңдаңыз.</translation>
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
        <source>Something is still owed before this step: the term of §{term} runs.</source>
        <translation>Бұл қадамға дейін міндет орындалмаған: {term}-тармақтың мерзімі әлі өтуде.</translation>
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
        <source>{who} changed this at {at}{what}. Open it anew.</source>
        <translation>Жазба өзгертілді: {who}, {at}{what}. Қайта ашыңыз.</translation>
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
        <source>Say what the plan is for.</source>
        <translation>Жоспардың мақсатын жазыңыз.</translation>
    </message>
    <message>
        <source>Give the last day of the plan.</source>
        <translation>Жоспар қолданылатын соңғы күнді көрсетіңіз.</translation>
    </message>
    <message>
        <source>The plan would be over already. Give a day that is still to come.</source>
        <translation>Бұл күні жоспардың мерзімі өтіп кеткен болар еді. Алдағы күнді көрсетіңіз.</translation>
    </message>
    <message>
        <source>The plan holds for more than {months} months. Compare its last day.</source>
        <translation>Жоспар {months} айдан ұзақ қолданылады. Соңғы күнін тексеріңіз.</translation>
    </message>
    <message>
        <source>A plan has at most {most} actions. Take some away.</source>
        <translation>Жоспарда ең көбі {most} іс-шара болады. Артығын алып тастаңыз.</translation>
    </message>
    <message>
        <source>A plan has at most {most} meetings. Take some away.</source>
        <translation>Жоспарда ең көбі {most} кездесу болады. Артығын алып тастаңыз.</translation>
    </message>
    <message>
        <source>The form has no such line. Choose another.</source>
        <translation>Нысанда мұндай жол жоқ. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation>Күнін көрсетіңіз.</translation>
    </message>
    <message>
        <source>This day is before the registration as unemployed, {since}. Give a later one.</source>
        <translation>Бұл күн жұмыссыз ретінде тіркелген күннен ({since}) бұрын. Кейінгі күнді көрсетіңіз.</translation>
    </message>
    <message>
        <source>This day is after the plan&apos;s last one, {until}. Give an earlier one.</source>
        <translation>Бұл күн жоспардың соңғы күнінен ({until}) кейін. Ертерек күнді көрсетіңіз.</translation>
    </message>
    <message>
        <source>The centre does not work on {day}. Give a business day.</source>
        <translation>Орталық {day} күні жұмыс істемейді. Жұмыс күнін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The meeting before it is on {day}. Put the meetings in the order of their days.</source>
        <translation>Алдыңғы кездесу {day} күні. Кездесулерді күндерінің ретімен қойыңыз.</translation>
    </message>
    <message>
        <source>The plan has no vocational orientation, which the unemployed are given.</source>
        <translation>Жоспарда жұмыссыздарға жүргізілетін әлеуметтік кәсіптік бағдарлау жоқ.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Себебін қысқаша жазыңыз.</translation>
    </message>
    <message>
        <source>Nothing was changed in the plan. Change it, or leave it as it is.</source>
        <translation>Жоспарда ештеңе өзгертілген жоқ. Өзгертіңіз немесе сол күйінде қалдырыңыз.</translation>
    </message>
    <message>
        <source>There is no such plan. Show the person anew.</source>
        <translation>Мұндай жоспар жоқ. Адамның бетін қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Meanwhile the plan was made or changed by somebody else. Open the person&apos;s page and begin from the plan as it now is.</source>
        <translation>Осы аралықта жоспарды басқа біреу жасады немесе өзгертті. Адамның бетін ашып, қазіргі жоспардан бастаңыз.</translation>
    </message>
    <message>
        <source>A newer version of the plan is in force. Show the person anew.</source>
        <translation>Жоспардың жаңа нұсқасы қолданыста. Адамның бетін қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Only somebody registered as unemployed has a plan. The case is now: {state}.</source>
        <translation>Жоспар тек жұмыссыз ретінде тіркелген адамға жасалады. Істің қазіргі күйі: {state}.</translation>
    </message>
    <message>
        <source>The plan was signed on {day}.</source>
        <translation>Жоспарға {day} күні қол қойылған.</translation>
    </message>
    <message>
        <source>The plan was made on {made}; it cannot have been signed before.</source>
        <translation>Жоспар {made} күні жасалған, оған бұдан бұрын қол қойылуы мүмкін емес.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Бұл күн әлі келген жоқ.</translation>
    </message>
    <message>
        <source>One copy of the plan is given to the person. Tick it once it is done.</source>
        <translation>Жоспардың бір данасы адамға беріледі. Берілген соң белгілеңіз.</translation>
    </message>
    <message>
        <source>How this came out is written down already. Show the person anew.</source>
        <translation>Мұның нәтижесі жазылып қойған. Адамның бетін қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Choose how it came out.</source>
        <translation>Нәтижесін таңдаңыз.</translation>
    </message>
    <message>
        <source>Say whether the reason was a valid one.</source>
        <translation>Себептің дәлелді не дәлелсіз екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Its day, {day}, is not over yet. Move it, or write this down after that day.</source>
        <translation>Оның күні ({day}) әлі өткен жоқ. Басқа күнге ауыстырыңыз немесе сол күннен кейін жазыңыз.</translation>
    </message>
    <message>
        <source>There is a meeting on {day} already. Give another day.</source>
        <translation>{day} күніне кездесу белгіленген. Басқа күнді көрсетіңіз.</translation>
    </message>
    <message>
        <source>Nothing is held against the person here. Show the person anew.</source>
        <translation>Мұнда адамға қатысты бұзушылық жоқ. Адамды қайта ашыңыз.</translation>
    </message>
    <message>
        <source>This day is over. Give one that is still to come.</source>
        <translation>Бұл күн өтіп кеткен. Алдағы күнді көрсетіңіз.</translation>
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
        <translation>Бұл күн өтіп кетті. Кесте тек {earliest} күнінен бастап қолданыла алады.</translation>
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
    <message>
        <source>The person is not registered as unemployed.</source>
        <translation>Адам жұмыссыз ретінде тіркелмеген.</translation>
    </message>
    <message>
        <source>The person is registered as a job seeker since {since}, not as unemployed.</source>
        <translation>Адам {since} күнінен бастап жұмыссыз ретінде емес, жұмыс іздеп жүрген адам ретінде тіркелген.</translation>
    </message>
    <message>
        <source>The person was struck off as unemployed on {since}.</source>
        <translation>Адам {since} күні жұмыссыз ретіндегі есептен шығарылған.</translation>
    </message>
    <message>
        <source>This is neither a paper&apos;s number nor the text of its code. Example: 8-2021-000001</source>
        <translation>Бұл қағаздың нөмірі де, кодының мәтіні де емес. Мысалы: 8-2021-000001</translation>
    </message>
    <message>
        <source>No code of ours can be read on {name}. Scan the sheet anew, or type the paper&apos;s number.</source>
        <translation>{name} файлынан біздің код оқылмады. Парақты қайта сканерлеңіз немесе қағаздың нөмірін жазыңыз.</translation>
    </message>
    <message>
        <source>It was issued here, and held until {until}: it is no longer valid.</source>
        <translation>Осы жерде берілген, {until} күніне дейін күшінде болған: қазір жарамсыз.</translation>
    </message>
    <message>
        <source>It was issued here, but its person is no longer registered as it says: it proves nothing.</source>
        <translation>Осы жерде берілген, бірақ адам онда жазылғандай тіркеуде енді жоқ: ештеңені растамайды.</translation>
    </message>
    <message>
        <source>It was issued here, but the decision it rests on was taken back: it is void.</source>
        <translation>Осы жерде берілген, бірақ негіз болған шешімнің күші жойылған: жарамсыз.</translation>
    </message>
    <message>
        <source>Write what the person complains of.</source>
        <translation>Адамның неге шағымданатынын жазыңыз.</translation>
    </message>
    <message>
        <source>A complaint cannot be registered ahead.</source>
        <translation>Шағымды алдағы күнмен тіркеуге болмайды.</translation>
    </message>
    <message>
        <source>The person&apos;s case began on {day}; give that day or a later one.</source>
        <translation>Адамның ісі {day} күні басталған; сол күнді немесе одан кейінгісін көрсетіңіз.</translation>
    </message>
    <message>
        <source>An answer cannot be given ahead.</source>
        <translation>Жауап болашақ күнмен берілмейді.</translation>
    </message>
    <message>
        <source>The complaint was registered on {day}; give that day or a later one.</source>
        <translation>Шағым {day} күні тіркелген; сол күнді немесе кейінгісін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The person has no paper {number}. Look at his papers, or leave it empty.</source>
        <translation>Адамда {number} қағазы жоқ. Қағаздарын қараңыз немесе бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>There is no such complaint.</source>
        <translation>Мұндай шағым жоқ.</translation>
    </message>
    <message>
        <source>Complaint {number} was answered already.</source>
        <translation>{number} шағымына жауап берілген.</translation>
    </message>
    <message>
        <source>The local body answers this complaint, and opens its decisions again.</source>
        <translation>Бұл шағымға жергілікті орган жауап береді, шешімдерін де өзі қайта қарайды.</translation>
    </message>
    <message>
        <source>Write the answer: the sheet of each language needs it.</source>
        <translation>Жауапты жазыңыз: ол әр тілдегі парақта болуы керек.</translation>
    </message>
    <message>
        <source>A draft on this case waits already. Have it decided first.</source>
        <translation>Бұл іс бойынша шешім жобасы бұрыннан күтіп тұр. Алдымен ол бойынша шешім қабылдансын.</translation>
    </message>
    <message>
        <source>There is no such decision. Show it anew.</source>
        <translation>Мұндай шешім жоқ. Қайта көрсетіңіз.</translation>
    </message>
    <message>
        <source>The decision does not wait for this any more. Show it anew.</source>
        <translation>Шешім бұл әрекетті енді күтпейді. Қайта көрсетіңіз.</translation>
    </message>
    <message>
        <source>You may not do this any more. Sign in again, or ask the administrator.</source>
        <translation>Мұны істеуге құқығыңыз енді жоқ. Қайта кіріңіз немесе әкімшіге жүгініңіз.</translation>
    </message>
    <message>
        <source>Say what is to be put right, so that the draft can come back.</source>
        <translation>Жоба қайта келуі үшін нені түзету керегін жазыңыз.</translation>
    </message>
    <message>
        <source>You drafted this yourself. Somebody else has to decide on it.</source>
        <translation>Жобаны өзіңіз дайындадыңыз. Ол бойынша басқа адам шешім қабылдауы керек.</translation>
    </message>
    <message>
        <source>You approved this yourself. Somebody else has to sign it.</source>
        <translation>Жобаны өзіңіз бекіттіңіз. Оған басқа адам қол қоюы керек.</translation>
    </message>
    <message>
        <source>A fact is to be looked at first. Open the decision and sign it there.</source>
        <translation>Алдымен бір дерек тексерілсін. Шешімді ашып, сол жерде қол қойыңыз.</translation>
    </message>
    <message>
        <source>The registration begins on {day}. Make the draft from that day on.</source>
        <translation>Тіркеу {day} күні басталады. Жобаны сол күннен бастап жасаңыз.</translation>
    </message>
    <message>
        <source>Help with work is owed still. Give it first, or wait until its term is over.</source>
        <translation>Жұмыс таңдауға жәрдем әлі көрсетілмеген. Алдымен жәрдем көрсетіңіз немесе мерзімінің өтуін күтіңіз.</translation>
    </message>
    <message>
        <source>An offer waits for its answer. Enter the answer first.</source>
        <translation>Ұсыныс жауап күтіп тұр. Алдымен жауапты енгізіңіз.</translation>
    </message>
    <message>
        <source>The person agreed to an offer, and the employer may take them on until {day} (§62). End the case as placed in work, or wait until that day is over.</source>
        <translation>Адам ұсынысқа келісті, жұмыс беруші оны {day} күніне дейін жұмысқа қабылдай алады (62-т.). Істі «жұмысқа орналасты» деп аяқтаңыз немесе сол күн өткенше күтіңіз.</translation>
    </message>
    <message>
        <source>No offer of suitable work was refused. Choose the other reason.</source>
        <translation>Лайықты жұмыс ұсынысынан бас тартылмаған. Басқа себепті таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose at least one ground of §34.</source>
        <translation>34-тармақтың кемінде бір негізін таңдаңыз.</translation>
    </message>
    <message>
        <source>The birth date speaks against this ground. Take it away.</source>
        <translation>Туған күні бұл негізге қайшы. Оны алып тастаңыз.</translation>
    </message>
    <message>
        <source>The facts do not prove each of these grounds. Say on what the refusal rests, in both languages.</source>
        <translation>Бұл негіздердің бәрін деректер растамайды. Бас тарту неге негізделгенін екі тілде жазыңыз.</translation>
    </message>
    <message>
        <source>Born on {birth_date}: sixteen only on {reached_on}.</source>
        <translation>Туған күні {birth_date}: он алты жасқа тек {reached_on} толады.</translation>
    </message>
    <message>
        <source>Born on {birth_date}: sixteen since {reached_on}.</source>
        <translation>Туған күні {birth_date}: он алты жасқа {reached_on} толған.</translation>
    </message>
    <message>
        <source>Of pension age since {reached_on}.</source>
        <translation>Зейнеткерлік жасқа {reached_on} толған.</translation>
    </message>
    <message>
        <source>Of pension age only on {reached_on}.</source>
        <translation>Зейнеткерлік жасқа тек {reached_on} толады.</translation>
    </message>
    <message>
        <source>In the application the person said that there is a job.</source>
        <translation>Өтініште адам жұмысы бар екенін айтқан.</translation>
    </message>
    <message>
        <source>By the card a job goes on, without a day of dismissal: {number}.</source>
        <translation>Карта бойынша жұмыстан шыққан күні жоқ, жалғасып жатқан жұмыс: {number}.</translation>
    </message>
    <message>
        <source>Category by the card: {status_category}.</source>
        <translation>Карта бойынша санаты: {status_category}.</translation>
    </message>
    <message>
        <source>In the application the person said that there are earnings without a job.</source>
        <translation>Өтініште адам жұмыссыз-ақ табысы бар екенін айтқан.</translation>
    </message>
    <message>
        <source>Neither the application, the card nor a register tells of work.</source>
        <translation>Өтініште де, картада да, тізілімдерде де жұмыс туралы мәлімет жоқ.</translation>
    </message>
    <message>
        <source>A state register contradicts the data: {state_register}.</source>
        <translation>Мемлекеттік тізілім деректерге қайшы: {state_register}.</translation>
    </message>
    <message>
        <source>No register contradicts the data.</source>
        <translation>Ешбір тізілім деректерге қайшы емес.</translation>
    </message>
    <message>
        <source>Studies by the card, and seeks: {registration_purpose}.</source>
        <translation>Карта бойынша оқиды, мақсаты: {registration_purpose}.</translation>
    </message>
    <message>
        <source>Studies by the card, but does not seek active measures.</source>
        <translation>Карта бойынша оқиды, бірақ белсенді шараларға үміткер емес.</translation>
    </message>
    <message>
        <source>The card tells of no study.</source>
        <translation>Картада оқу туралы мәлімет жоқ.</translation>
    </message>
    <message>
        <source>Lives in a village: the akim or the assistant tells (§35.1).</source>
        <translation>Ауылдық жерде тұрады: әкім немесе ассистент арқылы хабарланады (35-тармақтың 1-тармақшасы).</translation>
    </message>
    <message>
        <source>Does not live in a village: the centre tells by itself (§35.1).</source>
        <translation>Ауылдық жерде тұрмайды: орталықтың өзі хабарлайды (35-тармақтың 1-тармақшасы).</translation>
    </message>
    <message>
        <source>Under sixteen. Active measures are possible from {allowed_from}.</source>
        <translation>Он алты жасқа толмаған. Белсенді шаралар {allowed_from} күнінен бастап мүмкін.</translation>
    </message>
    <message>
        <source>Of pension age since {reached_on}; active measures end with it.</source>
        <translation>{reached_on} күнінен бастап зейнеткерлік жаста; белсенді шаралар оған дейін ғана.</translation>
    </message>
    <message>
        <source>The case stands at “{state}”. Only who is registered is sent to a measure.</source>
        <translation>Істің күйі – «{state}». Шараға тек тіркеуде тұрған адам жіберіледі.</translation>
    </message>
    <message>
        <source>This measure is for the unemployed.</source>
        <translation>Бұл шара жұмыссыздарға арналған.</translation>
    </message>
    <message>
        <source>Public works are for the unemployed, students, senior pupils and the idle.</source>
        <translation>Қоғамдық жұмыстар жұмыссыздарға, студенттер мен жоғары сынып оқушыларына, тоқтап тұруға байланысты жұмыспен қамтамасыз етілмегендерге арналған.</translation>
    </message>
    <message>
        <source>This measure is for people with disabilities. See the card&apos;s target groups.</source>
        <translation>Бұл шара мүгедектігі бар адамдарға арналған. Картадағы нысаналы топтарды қараңыз.</translation>
    </message>
    <message>
        <source>Youth practice is for graduates of technical, post-secondary or higher education. See the card&apos;s education and target groups.</source>
        <translation>Жастар практикасы техникалық және кәсіптік, орта білімнен кейінгі, жоғары, жоғары оқу орнынан кейінгі білім беру ұйымдарының түлектеріне арналған. Картадағы білім мен нысаналы топтарды қараңыз.</translation>
    </message>
    <message>
        <source>Over twenty-nine since {since}; youth practice is for those up to it.</source>
        <translation>{since} күнінен бастап жиырма тоғыз жастан асқан; жастар практикасы жиырма тоғыз жастан аспағандарға арналған.</translation>
    </message>
    <message>
        <source>A student or pupil works only when free, without harm to health and studies.</source>
        <translation>Студент пен оқушы тек оқудан бос уақытта, денсаулығына зиян келтірмей, оқу процесін бұзбай жұмыс істейді.</translation>
    </message>
    <message>
        <source>Choose why training is needed.</source>
        <translation>Оқыту неге қажет екенін таңдаңыз.</translation>
    </message>
    <message>
        <source>People are sent to this measure only with their consent. Ask and tick it.</source>
        <translation>Бұл шараға адамды тек оның келісімімен жібереді. Сұрап, белгілеңіз.</translation>
    </message>
    <message>
        <source>Left on {left_on} without a valid reason: {measure}. Possible again from {allowed_from}.</source>
        <translation>{left_on} дәлелсіз себеппен тоқтатқан: {measure}. {allowed_from} күнінен бастап қайта мүмкін.</translation>
    </message>
    <message>
        <source>Left on {left_on} without a valid reason: {measure}. The time until it is possible again counts from the next registration.</source>
        <translation>{left_on} дәлелсіз себеппен тоқтатқан: {measure}. Қайта мүмкін болатын мерзім келесі тіркелген күннен есептеледі.</translation>
    </message>
    <message>
        <source>Training was left without a valid reason and given once more; no third time.</source>
        <translation>Оқуды дәлелсіз себеппен тоқтатқан, содан кейін бір рет қайта жіберілген; бұдан әрі жіберілмейді.</translation>
    </message>
    <message>
        <source>A direction to this measure is open already: {measure}. End that one first.</source>
        <translation>Бұл шараға жолдама бар және аяқталмаған: {measure}. Алдымен соны аяқтаңыз.</translation>
    </message>
    <message>
        <source>Registered on {day} only; no measure starts before.</source>
        <translation>{day} ғана тіркелген; шара одан бұрын басталмайды.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>Аяқталуы басталуынан бұрын.</translation>
    </message>
    <message>
        <source>A special work place is kept for at least twelve months; this course is shorter.</source>
        <translation>Арнайы жұмыс орны кемінде он екі ай сақталады; бұл мерзім одан қысқа.</translation>
    </message>
    <message>
        <source>Came late, after the three business days of the call.</source>
        <translation>Шақырудың үш жұмыс күнінен кейін, кеш келді.</translation>
    </message>
    <message>
        <source>There is time to come until {day}; only then did somebody not come.</source>
        <translation>Келуге {day} күніне дейін уақыт бар; содан кейін ғана келмеді деп жазылады.</translation>
    </message>
    <message>
        <source>By the order of public works others came first.</source>
        <translation>Қоғамдық жұмыстардың кезегінде алда басқалар бар еді.</translation>
    </message>
    <message>
        <source>This direction stands at “{state}”; that can no longer be done with it.</source>
        <translation>Жолдаманың күйі – «{state}»; бұл әрекет енді мүмкін емес.</translation>
    </message>
    <message>
        <source>This day lies before {day}.</source>
        <translation>Бұл күн {day} күнінен бұрын.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Бұл күн әлі келген жоқ.</translation>
    </message>
    <message>
        <source>Say where the person is sent.</source>
        <translation>Адам қайда жіберілетінін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Say what the reason was.</source>
        <translation>Себебін жазыңыз.</translation>
    </message>
    <message>
        <source>Say whether the reason was valid; the next steps hang on it.</source>
        <translation>Себебінің дәлелді болған-болмағанын көрсетіңіз; келесі қадамдар соған байланысты.</translation>
    </message>
    <message>
        <source>The action is not of this person&apos;s plan, or not of this measure.</source>
        <translation>Іс-шара бұл адамның жоспарынан не бұл шарадан емес.</translation>
    </message>
    <message>
        <source>No quota is set for public associations of people with disabilities.</source>
        <translation>Мүгедектердің қоғамдық бірлестіктеріне квота белгіленбейді.</translation>
    </message>
    <message>
        <source>No quota is set where over twenty percent of the workers have a disability.</source>
        <translation>Жұмыскерлерінің жиырма пайыздан астамын мүгедектер құрайтын ұйымға квота белгіленбейді.</translation>
    </message>
    <message>
        <source>There is no such offer. Show it anew.</source>
        <translation>Мұндай ұсыныс жоқ. Қайта көрсетіңіз.</translation>
    </message>
    <message>
        <source>The answer is written down already.</source>
        <translation>Жауап жазылып қойған.</translation>
    </message>
    <message>
        <source>The person has not agreed to this offer; there is no visit to write down.</source>
        <translation>Адам бұл ұсынысқа келіскен жоқ; жазатын бару жоқ.</translation>
    </message>
    <message>
        <source>The visit is written down already.</source>
        <translation>Бару жазылып қойған.</translation>
    </message>
    <message>
        <source>The person may still go until {due}. Write it down after that.</source>
        <translation>Адам {due} дейін бара алады. Содан кейін жазыңыз.</translation>
    </message>
    <message>
        <source>Type the day on which the person went.</source>
        <translation>Адам барған күнді енгізіңіз.</translation>
    </message>
    <message>
        <source>This day is still to come. Correct it.</source>
        <translation>Бұл күн әлі келген жоқ. Түзетіңіз.</translation>
    </message>
    <message>
        <source>The work was offered on {day} only. Correct the day of the answer.</source>
        <translation>Жұмыс {day} күні ғана ұсынылды. Жауап күнін түзетіңіз.</translation>
    </message>
    <message>
        <source>Write down first when the person was told of the interview: the five days run from it.</source>
        <translation>Алдымен адамға әңгімелесу туралы қашан хабарланғанын жазыңыз: бес күн содан бастап есептеледі.</translation>
    </message>
    <message>
        <source>The person agreed on {day} only. Correct the day on which the person was told.</source>
        <translation>Адам {day} күні ғана келісті. Хабарланған күнді түзетіңіз.</translation>
    </message>
    <message>
        <source>The person was told on {day}; the interview cannot lie before that.</source>
        <translation>Адамға {day} күні хабарланды; әңгімелесу одан бұрын болмайды.</translation>
    </message>
    <message>
        <source>There is no visit missed without a valid reason. Show the offer anew.</source>
        <translation>Дәлелсіз себеппен өткізіп алған бару жоқ. Ұсынысты қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The person agreed on {day} only. Correct the day of the visit.</source>
        <translation>Адам {day} күні ғана келісті. Барған күнді түзетіңіз.</translation>
    </message>
    <message>
        <source>The case is over. Nothing is added to it.</source>
        <translation>Іс аяқталған. Оған ештеңе қосылмайды.</translation>
    </message>
    <message>
        <source>Work elsewhere only if the person agrees to move; the card says no such thing.</source>
        <translation>Басқа жердегі жұмыс адам көшуге келіссе ғана ұсынылады; картада ондай келісім жоқ.</translation>
    </message>
    <message>
        <source>Work that asks for training first, or other paid work, suits too: no qualification, or over two years without work.</source>
        <translation>Алдын ала даярлықты талап ететін жұмыс немесе басқа ақы төленетін жұмыс та лайықты: кәсібі жоқ немесе екі жылдан артық жұмыссыз.</translation>
    </message>
    <message>
        <source>Only work made accessible for the person&apos;s disability is suitable.</source>
        <translation>Мүгедектігі ескеріліп, қолжетімді етілген жұмыс қана лайықты.</translation>
    </message>
    <message>
        <source>For who looks after a child under seven, only flexible hours or part time are suitable.</source>
        <translation>Жеті жасқа дейінгі баланы бағып-күтетін адамға икемді немесе толық емес жұмыс уақыты ғана лайықты.</translation>
    </message>
    <message>
        <source>Temporary work is suitable as well.</source>
        <translation>Уақытша сипаттағы жұмыс та лайықты.</translation>
    </message>
    <message>
        <source>The change lies ahead. Correct the day.</source>
        <translation>Өзгеріс күні әлі келген жоқ. Күнді түзетіңіз.</translation>
    </message>
    <message>
        <source>The registration began on {day}. Only a change since then is reported.</source>
        <translation>Тіркеу {day} басталған. Содан бергі өзгеріс қана хабарланады.</translation>
    </message>
    <message>
        <source>The change happened on {day} only. Correct the day of the report.</source>
        <translation>Өзгеріс {day} күні ғана болды. Хабарланған күнді түзетіңіз.</translation>
    </message>
    <message>
        <source>Say what has changed, in a few words.</source>
        <translation>Не өзгергенін қысқаша жазыңыз.</translation>
    </message>
    <message>
        <source>This change does not end the case so. Take the tick away.</source>
        <translation>Бұл өзгеріс істі бұлай аяқтамайды. Белгіні алып тастаңыз.</translation>
    </message>
    <message>
        <source>The records do not prove this any more. Open the draft anew.</source>
        <translation>Жазбалар мұны енді дәлелдемейді. Жобаны қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The Labour Resources Development Centre registers and deregisters this person, not the local body.</source>
        <translation>Бұл адамды жергілікті орган емес, Еңбек ресурстарын дамыту орталығы тіркейді және есептен шығарады.</translation>
    </message>
    <message>
        <source>Only recorded offers count: three refusals, or an answer not given in time. Record them.</source>
        <translation>Жазылған ұсыныстар ғана есептеледі: үш рет бас тарту немесе уақтылы берілмеген жауап. Оларды жазыңыз.</translation>
    </message>
    <message>
        <source>Say what proves it: the document, its number and day.</source>
        <translation>Не дәлелдейтінін жазыңыз: құжат, оның нөмірі мен күні.</translation>
    </message>
    <message>
        <source>Say whether there was a valid reason.</source>
        <translation>Дәлелді себеп болғанын-болмағанын көрсетіңіз.</translation>
    </message>
    <message>
        <source>There was a valid reason: the person is not deregistered for this.</source>
        <translation>Дәлелді себеп болған: адам бұл үшін есептен шығарылмайды.</translation>
    </message>
    <message>
        <source>Type the day on which it happened.</source>
        <translation>Болған күнін енгізіңіз.</translation>
    </message>
    <message>
        <source>The person is registered as unemployed since {day}. What was before is no ground.</source>
        <translation>Адам {day} күнінен бастап жұмыссыз ретінде тіркелген. Одан бұрынғысы негіз болмайды.</translation>
    </message>
    <message>
        <source>The change of {day} may be reported until {due}. It is no ground before that.</source>
        <translation>{day} болған өзгерісті {due} дейін хабарлауға болады. Оған дейін ол негіз емес.</translation>
    </message>
    <message>
        <source>Give a counter&apos;s number from 1 to {most}.</source>
        <translation>Терезенің нөмірін 1-ден {most}-ға дейін көрсетіңіз.</translation>
    </message>
    <message>
        <source>At counter {number} sits {who}. Choose another, or ask for it to be left.</source>
        <translation>№ {number} терезеде {who} отыр. Басқасын таңдаңыз немесе босатуды сұраңыз.</translation>
    </message>
    <message>
        <source>You sit at no counter. Choose one, then call the next.</source>
        <translation>Сіз терезе таңдамадыңыз. Алдымен терезені таңдап, содан кейін келесіні шақырыңыз.</translation>
    </message>
    <message>
        <source>Nobody is called to your counter now.</source>
        <translation>Қазір Сіздің терезеңізге ешкім шақырылған жоқ.</translation>
    </message>
    <message>
        <source>There is no such ticket.</source>
        <translation>Мұндай талон жоқ.</translation>
    </message>
    <message>
        <source>{number} was called meanwhile. It ends at the counter.</source>
        <translation>{number} осы арада шақырылды. Ол терезеде аяқталады.</translation>
    </message>
    <message>
        <source>{number} has ended already.</source>
        <translation>{number} талоны аяқталған.</translation>
    </message>
    <message>
        <source>That day has not come yet. Give today or an earlier day.</source>
        <translation>Бұл күн әлі келген жоқ. Бүгінгі немесе одан бұрынғы күнді көрсетіңіз.</translation>
    </message>
    <message>
        <source>The audit trail has no event {number}.</source>
        <translation>Тексеру журналында {number} нөмірлі жазба жоқ.</translation>
    </message>
    <message>
        <source>The clock stands before this case&apos;s last step, {last}. Set the computer&apos;s clock right.</source>
        <translation>Сағат осы істің соңғы қадамынан ({last}) бұрынғы уақытты көрсетіп тұр. Компьютердің сағатын дұрыстаңыз.</translation>
    </message>
    <message>
        <source>{who} put this work into other hands at {at}. Look at it anew.</source>
        <translation>Бұл жұмысты басқа қызметкерге берген: {who}, {at}. Қайта қараңыз.</translation>
    </message>
    <message>
        <source>This term runs no more: the work was done.</source>
        <translation>Бұл мерзім енді өтпейді: жұмыс орындалған.</translation>
    </message>
    <message>
        <source>This is another&apos;s work. The supervisor hands it over.</source>
        <translation>Бұл – басқа қызметкердің жұмысы. Оны бақылаушы қайта бөледі.</translation>
    </message>
    <message>
        <source>This is the work of a post that you do not hold.</source>
        <translation>Бұл – сізде жоқ лауазымның жұмысы.</translation>
    </message>
    <message>
        <source>Work of this post cannot be given to the one chosen. Choose another.</source>
        <translation>Бұл лауазымның жұмысын таңдалған қызметкерге беруге болмайды. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Paragraph {paragraph} asks for something else than telling the person.</source>
        <translation>{paragraph}-тармақ адамға хабарлауды емес, басқа әрекетті талап етеді.</translation>
    </message>
    <message>
        <source>Say why, in at least {least} letters.</source>
        <translation>Себебін жазыңыз: кемінде {least} әріп.</translation>
    </message>
    <message>
        <source>There is no such colleague any more. Choose another.</source>
        <translation>Мұндай қызметкер енді жоқ. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Соңғы күні бірінші күнінен бұрын.</translation>
    </message>
    <message>
        <source>These days are over. Give a last day that is today or still to come.</source>
        <translation>Бұл күндер өтіп кетті. Соңғы күнін бүгіннен бастап көрсетіңіз.</translation>
    </message>
    <message>
        <source>This colleague is away from {first} to {last} already. Give other days.</source>
        <translation>Бұл қызметкердің {first} – {last} аралығында жұмыста болмайтыны енгізіліп қойған. Басқа күндерді көрсетіңіз.</translation>
    </message>
    <message>
        <source>Nobody stands in for himself. Choose another, or nobody.</source>
        <translation>Адам өзін-өзі алмастырмайды. Басқа қызметкерді таңдаңыз немесе ешкімді таңдамаңыз.</translation>
    </message>
    <message>
        <source>The one chosen does not hold the posts of the one who is away. Choose another.</source>
        <translation>Таңдалған қызметкерде жұмыста болмайтын қызметкердің лауазымдары жоқ. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no such absence.</source>
        <translation>Жұмыста болмау туралы мұндай жазба жоқ.</translation>
    </message>
    <message>
        <source>This absence was called off already.</source>
        <translation>Жұмыста болмау туралы бұл жазба күшін жойған.</translation>
    </message>
    <message>
        <source>Give working hours from 0 to {most}.</source>
        <translation>Жұмыс сағаттарын 0-ден {most}-ге дейін көрсетіңіз.</translation>
    </message>
    <message>
        <source>{most} filters are kept already. Drop one that is not needed.</source>
        <translation>Сақталған сүзгі саны {most}-ге жетті. Керек емесін өшіріңіз.</translation>
    </message>
    <message>
        <source>The last day is before the first. Change one of them.</source>
        <translation>Соңғы күн бірінші күннен бұрын. Біреуін өзгертіңіз.</translation>
    </message>
    <message>
        <source>This number is entered already: {who}. Open that employer.</source>
        <translation>Бұл нөмір енгізілген: {who}. Сол жұмыс берушіні ашыңыз.</translation>
    </message>
    <message>
        <source>There is no such employer. Choose one.</source>
        <translation>Мұндай жұмыс беруші жоқ. Біреуін таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no such notice. Open the list anew.</source>
        <translation>Мұндай хабарлама жоқ. Тізімді қайта ашыңыз.</translation>
    </message>
    <message>
        <source>A notice cannot have come after today. Correct the day.</source>
        <translation>Хабарлама бүгіннен кейін келуі мүмкін емес. Күнін түзетіңіз.</translation>
    </message>
    <message>
        <source>The dismissals end before they begin. Correct one of the days.</source>
        <translation>Босатудың аяқталатын күні басталатын күнінен бұрын. Бірін түзетіңіз.</translation>
    </message>
    <message>
        <source>A notice names who is to go: posts, numbers, pay, days. Add an entry.</source>
        <translation>Хабарламада кім босатылатыны көрсетіледі: лауазымы, саны, еңбекақысы, мерзімі. Жазба қосыңыз.</translation>
    </message>
    <message>
        <source>Came late: it was due by {day}, a month before the dismissals begin.</source>
        <translation>Кеш келді: босату басталғанға дейін бір ай бұрын, {day} күніне дейін берілуі тиіс еді.</translation>
    </message>
    <message>
        <source>At least one is to go. Correct the number.</source>
        <translation>Кемінде бір адам босатылады. Санын түзетіңіз.</translation>
    </message>
    <message>
        <source>This day is not between the first and the last day of the dismissals.</source>
        <translation>Бұл күн босатудың бірінші және соңғы күндерінің аралығында емес.</translation>
    </message>
    <message>
        <source>The year is to be from {first} to {last}.</source>
        <translation>Жыл {first} мен {last} аралығында болуы тиіс.</translation>
    </message>
    <message>
        <source>These are some of the workers listed: no more than all of them.</source>
        <translation>Бұл тізімдік санның бір бөлігі: одан көп бола алмайды.</translation>
    </message>
    <message>
        <source>These are some of the year&apos;s average: no more than all of them.</source>
        <translation>Бұл орташа жылдық санның бір бөлігі: одан көп бола алмайды.</translation>
    </message>
    <message>
        <source>The year {year} is entered already. Open it to change it.</source>
        <translation>{year} жыл енгізілген. Өзгерту үшін оны ашыңыз.</translation>
    </message>
    <message>
        <source>The letter cannot have come later than now. Correct the day.</source>
        <translation>Хат қазіргі сәттен кейін келуі мүмкін емес. Күнін түзетіңіз.</translation>
    </message>
    <message>
        <source>The letter cannot have come before {earliest}. Correct the day.</source>
        <translation>Хат {earliest} күнінен бұрын келуі мүмкін емес. Күнін түзетіңіз.</translation>
    </message>
    <message>
        <source>The place cannot have fallen vacant later than today. Correct the day.</source>
        <translation>Орын бүгіннен кейін босауы мүмкін емес. Күнін түзетіңіз.</translation>
    </message>
    <message>
        <source>The place cannot have been vacant since before {earliest}. Correct the day.</source>
        <translation>Орын {earliest} күнінен бұрын босаған болуы мүмкін емес. Күнін түзетіңіз.</translation>
    </message>
    <message>
        <source>By this day the place has been vacant for {days} days. Check the year.</source>
        <translation>Бұл күн бойынша орын {days} күннен бері бос. Жылын тексеріңіз.</translation>
    </message>
    <message>
        <source>{words}: posts of state servants are not reported to the centre (§53).</source>
        <translation>{words}: мемлекеттік қызметшілердің лауазымдары туралы орталыққа хабарланбайды (53-тармақ).</translation>
    </message>
    <message>
        <source>{words}: elected offices of the state are not reported to the centre (§53).</source>
        <translation>{words}: мемлекеттік сайланбалы қызметтер туралы орталыққа хабарланбайды (53-тармақ).</translation>
    </message>
    <message>
        <source>{words}: seats of deputies are not reported to the centre (§53).</source>
        <translation>{words}: Парламент және мәслихат депутаттарының орындары туралы орталыққа хабарланбайды (53-тармақ).</translation>
    </message>
    <message>
        <source>{words}: posts of judges are not reported to the centre (§53).</source>
        <translation>{words}: судьялардың лауазымдары туралы орталыққа хабарланбайды (53-тармақ).</translation>
    </message>
    <message>
        <source>{words}: military service is not reported to the centre (§53).</source>
        <translation>{words}: әскери қызмет лауазымдары туралы орталыққа хабарланбайды (53-тармақ).</translation>
    </message>
    <message>
        <source>{words}: posts of law-enforcement bodies are not reported to the centre (§53).</source>
        <translation>{words}: құқық қорғау органдарының лауазымдары туралы орталыққа хабарланбайды (53-тармақ).</translation>
    </message>
    <message>
        <source>{words}: posts of special state bodies are not reported to the centre (§53).</source>
        <translation>{words}: арнаулы мемлекеттік органдардың лауазымдары туралы орталыққа хабарланбайды (53-тармақ).</translation>
    </message>
    <message>
        <source>{words}: posts of the state courier service are not reported to the centre (§53).</source>
        <translation>{words}: мемлекеттік фельдъегерлік қызметтің лауазымдары туралы орталыққа хабарланбайды (53-тармақ).</translation>
    </message>
    <message>
        <source>{words}: posts of the National Bank and its bodies are not reported to the centre (§53).</source>
        <translation>{words}: Ұлттық Банк пен оның ведомстволарының лауазымдары туралы орталыққа хабарланбайды (53-тармақ).</translation>
    </message>
    <message>
        <source>{words}: posts of the body that regulates the financial market are not reported to the centre (§53).</source>
        <translation>{words}: қаржы нарығын реттейтін уәкілетті органның лауазымдары туралы орталыққа хабарланбайды (53-тармақ).</translation>
    </message>
    <message>
        <source>Give a number of places from 1 to {most}.</source>
        <translation>Орын санын 1-ден {most}-ға дейін көрсетіңіз.</translation>
    </message>
    <message>
        <source>People were hired for {taken} of the places. Give more places, or withdraw the vacancy.</source>
        <translation>{taken} орынға адам алынып қойған. Одан көп орын көрсетіңіз немесе бос орынды алып тастаңыз.</translation>
    </message>
    <message>
        <source>All places of the vacancy are taken. Say how many more there are.</source>
        <translation>Бос орынның барлық орындарына адам алынған. Тағы қанша орын бар екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The pay is below the minimum wage in force, {least} tenge. Ask the employer.</source>
        <translation>Жалақы қолданыстағы ең төменгі жалақыдан ({least} теңге) аз. Жұмыс берушіден нақтылаңыз.</translation>
    </message>
    <message>
        <source>The last day is over. Give one that is today or still to come.</source>
        <translation>Соңғы күн өтіп кеткен. Бүгінгі немесе алдағы күнді көрсетіңіз.</translation>
    </message>
    <message>
        <source>The last day lies before the day on which the place fell vacant.</source>
        <translation>Соңғы күн орын босаған күннен бұрын.</translation>
    </message>
    <message>
        <source>{name} is nothing that can be asked of people.</source>
        <translation>{name}: бұл кандидаттан талап етілетін нәрсе емес.</translation>
    </message>
    <message>
        <source>The same employer has such a vacancy in force: {numbers}. Enter this one only if it is another place.</source>
        <translation>Осы жұмыс берушінің дәл осындай бос орны қолданыста: {numbers}. Басқа орын болса ғана енгізіңіз.</translation>
    </message>
    <message>
        <source>There is no such vacancy.</source>
        <translation>Мұндай бос орын жоқ.</translation>
    </message>
    <message>
        <source>“{move}” cannot be done with a vacancy that stands as “{state}”.</source>
        <translation>«{state}» күйіндегі бос орынға «{move}» әрекеті қолданылмайды.</translation>
    </message>
    <message>
        <source>{name} is no file of the Labour Exchange: docs/exchange.md describes them.</source>
        <translation>{name} – Еңбек биржасының файлы емес: олардың сипаттамасы docs/exchange.md ішінде.</translation>
    </message>
    <message>
        <source>This is no message of a vacancy, nor of its withdrawal.</source>
        <translation>Бұл бос орын туралы да, оны алып тастау туралы да хабар емес.</translation>
    </message>
    <message>
        <source>“{name}” is no field of a vacancy, or does not hold what it should.</source>
        <translation>«{name}» бос орынның өрісі емес немесе мәні тиісті түрде емес.</translation>
    </message>
    <message>
        <source>No column is headed “{title}”. Write it above the column and open the file anew.</source>
        <translation>«{title}» деп аталған баған жоқ. Оны бағанның үстіне жазып, файлды қайта ашыңыз.</translation>
    </message>
    <message>
        <source>No vacancy of this number is here.</source>
        <translation>Мұнда мұндай нөмірлі бос орын жоқ.</translation>
    </message>
    <message>
        <source>The vacancy is over here ({number}); the exchange still has it.</source>
        <translation>Бос орын мұнда жабылған ({number}), ал биржада әлі бар.</translation>
    </message>
    <message>
        <source>Such a vacancy of this employer is in force: {number}. It is not entered twice.</source>
        <translation>Осы жұмыс берушінің мұндай бос орны қолданыста: {number}. Екінші рет енгізілмейді.</translation>
    </message>
    <message>
        <source>Line {first} tells of the same vacancy. Leave one of the two.</source>
        <translation>{first}-жолда дәл осы бос орын бар. Екеуінің бірін қалдырыңыз.</translation>
    </message>
    <message>
        <source>There is no good line to import. Put the lines right.</source>
        <translation>Импортталатын дұрыс жол жоқ. Жолдарды түзетіңіз.</translation>
    </message>
    <message>
        <source>The exchange has everything already. Nothing was written.</source>
        <translation>Биржада бәрі бар. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Choose one of the causes that are listed.</source>
        <translation>Тізімдегі себептердің бірін таңдаңыз.</translation>
    </message>
    <message>
        <source>No hour. Type it so: 17:40.</source>
        <translation>Сағат түсініксіз. Былай теріңіз: 17:40.</translation>
    </message>
    <message>
        <source>{words}: a vacancy may not tell people apart so. Write what the work asks for, or the lawful reason.</source>
        <translation>{words}: бос орын туралы ақпаратта кемсітушілік сипаттағы талапқа жол берілмейді. Жұмыстың өзі не талап ететінін жазыңыз немесе заңды себебін көрсетіңіз.</translation>
    </message>
    <message>
        <source>This person is not registered now. Register first, then offer work.</source>
        <translation>Бұл адам қазір тіркелмеген. Алдымен тіркеңіз, содан кейін жұмыс ұсыныңыз.</translation>
    </message>
    <message>
        <source>The vacancy is not in force any more. Choose another one.</source>
        <translation>Бос орын енді күшінде емес. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>This vacancy is offered to the person already. Open that offer.</source>
        <translation>Бұл бос орын адамға ұсынылып қойған. Сол ұсынысты ашыңыз.</translation>
    </message>
    <message>
        <source>Lives in a village: the assistant tells of the work (§58).</source>
        <translation>Ауылда тұрады: жұмыс туралы ассистент хабарлайды (58-тармақ).</translation>
    </message>
    <message>
        <source>Say why the work does not suit only where the person declines it.</source>
        <translation>Жұмыстың неге лайықсыз екенін адам бас тартқанда ғана көрсетіңіз.</translation>
    </message>
    <message>
        <source>Only work that was declined or not answered can turn out unsuitable afterwards.</source>
        <translation>Кейін тек бас тартылған немесе жауапсыз қалған жұмыс қана лайықсыз деп танылады.</translation>
    </message>
    <message>
        <source>The employer has reported no such vacancy (§60). Enter the vacancy, and offer it.</source>
        <translation>Жұмыс беруші мұндай бос орынды мәлімдемеген (60-тармақ). Бос орынды енгізіп, соны ұсыныңыз.</translation>
    </message>
    <message>
        <source>The résumé was sent already. Show the offer anew.</source>
        <translation>Түйіндеме жіберіліп қойған. Ұсынысты қайта көрсетіңіз.</translation>
    </message>
    <message>
        <source>Send the résumé to the employer first (§60).</source>
        <translation>Алдымен түйіндемені жұмыс берушіге жіберіңіз (60-тармақ).</translation>
    </message>
    <message>
        <source>A résumé goes by the exchange, e-mail or telephone (§60). Choose another way.</source>
        <translation>Түйіндеме биржа, электрондық пошта немесе телефон арқылы жіберіледі (60-тармақ). Басқа жолын таңдаңыз.</translation>
    </message>
    <message>
        <source>This offer is over: nothing more comes of it. Offer the work anew.</source>
        <translation>Бұл ұсыныс аяқталған. Жұмысты қайтадан ұсыныңыз.</translation>
    </message>
    <message>
        <source>This day is still ahead. Enter the day on which the employer answered.</source>
        <translation>Бұл күн әлі келген жоқ. Жұмыс беруші жауап берген күнді енгізіңіз.</translation>
    </message>
    <message>
        <source>The résumé was sent on {day}. The employer answered that day or later.</source>
        <translation>Түйіндеме {day} жіберілген. Жұмыс беруші сол күні не кейін жауап берген.</translation>
    </message>
    <message>
        <source>The person was hired already. If that came to nothing, say so there first.</source>
        <translation>Адам жұмысқа қабылданып қойған. Ол жүзеге аспаса, алдымен сол жерде көрсетіңіз.</translation>
    </message>
    <message>
        <source>All places of this vacancy are taken. Reopen it with more places first.</source>
        <translation>Бұл бос орынның барлық орны толған. Алдымен орын санын көбейтіп, қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The first day of work is still ahead. Enter the employer&apos;s answer now, and the hire on that day.</source>
        <translation>Жұмыстың бірінші күні әлі келген жоқ. Қазір жұмыс берушінің жауабын, ал қабылдауды сол күні енгізіңіз.</translation>
    </message>
    <message>
        <source>The work was offered on {day}. The first day of work cannot lie before.</source>
        <translation>Жұмыс {day} ұсынылған. Жұмыстың бірінші күні одан бұрын бола алмайды.</translation>
    </message>
    <message>
        <source>There is no hire to take back. Show the offer anew.</source>
        <translation>Кері қайтаратын қабылдау жоқ. Ұсынысты қайта көрсетіңіз.</translation>
    </message>
    <message>
        <source>This day is still ahead. Enter the day on which it became known.</source>
        <translation>Бұл күн әлі келген жоқ. Бұл белгілі болған күнді енгізіңіз.</translation>
    </message>
    <message>
        <source>The work was offered on {day}. It became known that day or later.</source>
        <translation>Жұмыс {day} ұсынылған. Бұл сол күні не кейін белгілі болған.</translation>
    </message>
    <message>
        <source>The candidate was told already, or need not be told. Show the list anew.</source>
        <translation>Кандидатқа хабарланып қойған немесе хабарлау қажет емес. Тізімді қайта көрсетіңіз.</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Кемінде бір адамды таңдаңыз.</translation>
    </message>
    <message>
        <source>Somebody is chosen for this vacancy, or it is offered. Take that back first.</source>
        <translation>Бұл бос орынға біреу таңдалған немесе ол ұсынылған. Алдымен соны кері қайтарыңыз.</translation>
    </message>
    <message>
        <source>{who} has this BIN and is in the register.</source>
        <translation>Бұл БСН {who} агенттігінікі, ол тізілімде бар.</translation>
    </message>
    <message>
        <source>There is no such agency.</source>
        <translation>Мұндай агенттік жоқ.</translation>
    </message>
    <message>
        <source>This day has not come yet. Correct it.</source>
        <translation>Бұл күн әлі келген жоқ. Түзетіңіз.</translation>
    </message>
    <message>
        <source>Give a day from {earliest} on.</source>
        <translation>{earliest} күнін немесе одан кейінгі күнді көрсетіңіз.</translation>
    </message>
    <message>
        <source>The agency did not work yet on this day.</source>
        <translation>Бұл күні агенттік әлі жұмыс істемеген.</translation>
    </message>
    <message>
        <source>The agency did not work on this day. Correct the day, or the agency&apos;s record.</source>
        <translation>Бұл күні агенттік жұмыс істемеген. Күнді немесе агенттіктің жазбасын түзетіңіз.</translation>
    </message>
    <message>
        <source>The last day is before the contract was made. Correct one of them.</source>
        <translation>Соңғы күн шарт жасалған күннен бұрын. Біреуін түзетіңіз.</translation>
    </message>
    <message>
        <source>Contract {number} of this agency is entered already.</source>
        <translation>Осы агенттіктің {number} шарты енгізілген.</translation>
    </message>
    <message>
        <source>There is no such contract.</source>
        <translation>Мұндай шарт жоқ.</translation>
    </message>
    <message>
        <source>It is written down already: published.</source>
        <translation>Орналастырылғаны жазылып қойған.</translation>
    </message>
    <message>
        <source>The contract has ended already.</source>
        <translation>Шарт аяқталып қойған.</translation>
    </message>
    <message>
        <source>The contract was made on {made_on}: give this day or a later one.</source>
        <translation>Шарт {made_on} жасалған: осы күнді немесе одан кейінгі күнді көрсетіңіз.</translation>
    </message>
    <message>
        <source>Choose the first day of a quarter or of a month.</source>
        <translation>Тоқсанның немесе айдың бірінші күнін таңдаңыз.</translation>
    </message>
    <message>
        <source>The period lasts until {day}: its figures come after that.</source>
        <translation>Кезең {day} күніне дейін созылады: оның мәліметтері содан кейін келеді.</translation>
    </message>
    <message>
        <source>Nothing is owed for this period: the agency, or its contract, did not run then.</source>
        <translation>Бұл кезең үшін мәлімет берілмейді: ол кезде агенттік жұмыс істемеген немесе шарт қолданылмаған.</translation>
    </message>
    <message>
        <source>The period lasted until {day}: its figures cannot have come before its end.</source>
        <translation>Кезең {day} күніне дейін созылды: мәліметтер ол аяқталғанға дейін келе алмайды.</translation>
    </message>
    <message>
        <source>Enter a row, or write in the note that nobody applied.</source>
        <translation>Жол енгізіңіз немесе ескертпеде ешкім өтініш бермегенін жазыңыз.</translation>
    </message>
    <message>
        <source>The figures of this period were told already. Open them to put them right.</source>
        <translation>Осы кезеңнің мәліметтері енгізілген. Түзету үшін оларды ашыңыз.</translation>
    </message>
    <message>
        <source>Row {number} of the table: needed are an occupation&apos;s code or title, and two numbers.</source>
        <translation>Кестенің {number}-жолы: кәсіптің коды немесе атауы және екі сан керек.</translation>
    </message>
    <message>
        <source>The table has more than {most} rows.</source>
        <translation>Кестеде {most} жолдан көп.</translation>
    </message>
    <message>
        <source>This occupation stands above already. Add the numbers up.</source>
        <translation>Бұл кәсіп жоғарыда бар. Сандарды қосыңыз.</translation>
    </message>
    <message>
        <source>More were placed than applied. Correct one of them.</source>
        <translation>Жұмысқа орналасқандар өтініш бергендерден көп. Біреуін түзетіңіз.</translation>
    </message>
    <message>
        <source>Choose at least one vacancy.</source>
        <translation>Кемінде бір бос орынды таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no such kept list.</source>
        <translation>Мұндай сақталған тізім жоқ.</translation>
    </message>
    <message>
        <source>No weights of the criteria are in force on {day}. Ask the administrator.</source>
        <translation>{day} күні қолданыстағы өлшемшарт салмақтары жоқ. Әкімшіге хабарласыңыз.</translation>
    </message>
    <message>
        <source>The weights of {day} lack the criterion {criterion}. Add its row.</source>
        <translation>{day} салмақтарында {criterion} өлшемшарты жоқ. Жолын қосыңыз.</translation>
    </message>
    <message>
        <source>There is no criterion {criterion}. Put its name right in the table of weights.</source>
        <translation>{criterion} деген өлшемшарт жоқ. Салмақтар кестесінде атауын түзетіңіз.</translation>
    </message>
    <message>
        <source>The criterion {criterion} stands twice among the weights of {day}. Leave one row.</source>
        <translation>{day} салмақтарында {criterion} өлшемшарты екі рет тұр. Бір жолын қалдырыңыз.</translation>
    </message>
    <message>
        <source>The weight of {criterion} has to be a whole number from 0 to {most}.</source>
        <translation>{criterion} салмағы 0-ден {most}-ге дейінгі бүтін сан болуы керек.</translation>
    </message>
    <message>
        <source>Give a number from 1 to {most} after --top.</source>
        <translation>--top сөзінен кейін 1-ден {most}-ға дейінгі сан беріңіз.</translation>
    </message>
    <message>
        <source>Say with --out which file to write.</source>
        <translation>Қай файлға жазу керегін --out арқылы айтыңыз.</translation>
    </message>
    <message>
        <source>--out belongs to --all, --format to one vacancy or person, --priority to one vacancy.</source>
        <translation>--out --all сөзіне, --format бір бос орынға не адамға, --priority бір бос орынға қатысты.</translation>
    </message>
    <message>
        <source>Another program is writing {file}. Wait for it, or choose another name.</source>
        <translation>{file} файлын басқа бағдарлама жазып жатыр. Оны күтіңіз немесе басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
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
    <name>FellThroughWindow</name>
    <message>
        <source>The hire fell through</source>
        <translation>Жұмысқа қабылдау жүзеге аспады</translation>
    </message>
    <message>
        <source>Write it down  Ctrl+S</source>
        <translation>Жазу  Ctrl+S</translation>
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
        <source>The village, town or city where the employer is.</source>
        <translation>Жұмыс беруші орналасқан ауыл, кент немесе қала.</translation>
    </message>
    <message>
        <source>A public association of people with disabilities</source>
        <translation>Мүгедектердің қоғамдық бірлестігі</translation>
    </message>
    <message>
        <source>No quota is set for it (Law, article 27).</source>
        <translation>Оған квота белгіленбейді (Заң, 27-бап).</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Specialty and qualification</source>
        <translation>Мамандығы мен біліктілігі</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Еңбекақысы</translation>
    </message>
    <message>
        <source>Tenge a month</source>
        <translation>Айына, теңге</translation>
    </message>
    <message>
        <source>Day of dismissal</source>
        <translation>Жұмыстан босатылатын күні</translation>
    </message>
    <message>
        <source>The notice came on</source>
        <translation>Хабарлама келген күн</translation>
    </message>
    <message>
        <source>Why workers are dismissed</source>
        <translation>Жұмыстан босату себебі</translation>
    </message>
    <message>
        <source>Dismissals begin</source>
        <translation>Босату басталатын күн</translation>
    </message>
    <message>
        <source>End of dismissals</source>
        <translation>Жұмыстан босату аяқталатын күн</translation>
    </message>
    <message>
        <source>Who is to go</source>
        <translation>Босатылатын жұмыскерлер</translation>
    </message>
    <message>
        <source>Places for people with disabilities</source>
        <translation>Мүгедектерге арналған орындар</translation>
    </message>
    <message>
        <source>Taken: people with disabilities</source>
        <translation>Толтырылғаны: мүгедектер</translation>
    </message>
    <message>
        <source>Places for those on probation</source>
        <translation>Пробация есебінде тұрғандарға арналған орындар</translation>
    </message>
    <message>
        <source>Taken: on probation</source>
        <translation>Толтырылғаны: пробация есебінде тұрғандар</translation>
    </message>
    <message>
        <source>Places for those released from prison</source>
        <translation>Бас бостандығынан босатылғандарға орындар</translation>
    </message>
    <message>
        <source>Taken: released from prison</source>
        <translation>Толтырылғаны: босатылғандар</translation>
    </message>
    <message>
        <source>Places for graduates without parents</source>
        <translation>Ата-анасынан айырылған түлектерге арналған орындар</translation>
    </message>
    <message>
        <source>Taken: graduates without parents</source>
        <translation>Толтырылғаны: түлектер</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Workers on the list</source>
        <translation>Жұмыскерлердің тізімдік саны</translation>
    </message>
    <message>
        <source>Of them sent to work elsewhere</source>
        <translation>Оның ішінде басқа жерге жіберілгендер</translation>
    </message>
    <message>
        <source>By a contract on providing staff: not counted (article 27).</source>
        <translation>Персонал беру шарты бойынша: есепке алынбайды (27-бап).</translation>
    </message>
    <message>
        <source>Of them at harmful work</source>
        <translation>Оның ішінде зиянды жұмыста</translation>
    </message>
    <message>
        <source>Heavy, harmful or dangerous: not counted.</source>
        <translation>Ауыр, зиянды немесе қауіпті: есепке алынбайды.</translation>
    </message>
    <message>
        <source>Average of the year</source>
        <translation>Орташа жылдық саны</translation>
    </message>
    <message>
        <source>Of them with a disability</source>
        <translation>Оның ішінде мүгедектер</translation>
    </message>
    <message>
        <source>Over a fifth of all: no quota is set (article 27).</source>
        <translation>Бестен бірінен астам болса, квота белгіленбейді (27-бап).</translation>
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
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Тіркелген күні</translation>
    </message>
    <message>
        <source>The term of the answer runs from this day.</source>
        <translation>Жауап беру мерзімі осы күннен басталады.</translation>
    </message>
    <message>
        <source>The paper it is about</source>
        <translation>Қай қағаз туралы</translation>
    </message>
    <message>
        <source>Left empty where it is about how the person was served.</source>
        <translation>Қызмет көрсетілуі туралы болса, бос қалдырылады.</translation>
    </message>
    <message>
        <source>What the person complains of</source>
        <translation>Адам неге шағымданады</translation>
    </message>
    <message>
        <source>Printed as typed on the sheet of this language</source>
        <translation>Осы тілдегі парақта терілгені сол күйінде басылады</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>Қалай шешілді</translation>
    </message>
    <message>
        <source>The day on the other body&apos;s own answer.</source>
        <translation>Басқа органның өз жауабында көрсетілген күн.</translation>
    </message>
    <message>
        <source>The decision complained of is opened again</source>
        <translation>Шағымданылған шешім қайта қаралады</translation>
    </message>
    <message>
        <source>Not while the person has a newer case that goes on: end that one first.</source>
        <translation>Адамның жаңа ісі жүріп жатса болмайды: алдымен соны аяқтаңыз.</translation>
    </message>
    <message>
        <source>The answer in Kazakh</source>
        <translation>Қазақша жауап</translation>
    </message>
    <message>
        <source>The answer in Russian</source>
        <translation>Орысша жауап</translation>
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
        <source>Full months; 0 if there were none</source>
        <translation>Толық ай; болмаса – 0</translation>
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
        <source>Posts are combined: one may decide on what he drafted himself</source>
        <translation>Лауазымдар қоса атқарылады: өзі дайындаған жоба бойынша шешім қабылдай алады</translation>
    </message>
    <message>
        <source>Only for a centre with too few people to part the posts.</source>
        <translation>Тек лауазымдарды бөлуге адам жетпейтін орталық үшін.</translation>
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
        <source>Where the agency is</source>
        <translation>Агенттіктің орналасқан жері</translation>
    </message>
    <message>
        <source>The agency&apos;s address</source>
        <translation>Агенттіктің мекенжайы</translation>
    </message>
    <message>
        <source>The agency&apos;s representative</source>
        <translation>Агенттіктің өкілі</translation>
    </message>
    <message>
        <source>Works since</source>
        <translation>Қызметінің басталған күні</translation>
    </message>
    <message>
        <source>From this quarter on figures are owed.</source>
        <translation>Осы тоқсаннан бастап мәліметтер беріледі.</translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation>Қызметінің соңғы күні</translation>
    </message>
    <message>
        <source>Left empty, the agency goes on working.</source>
        <translation>Бос қалса, агенттік жұмысын жалғастырады.</translation>
    </message>
    <message>
        <source>Number of the contract</source>
        <translation>Шарттың нөмірі</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Жасалған күні</translation>
    </message>
    <message>
        <source>Ten business days for its publication count from it.</source>
        <translation>Орналастырудың он жұмыс күні осы күннен есептеледі.</translation>
    </message>
    <message>
        <source>Last day of the contract</source>
        <translation>Шарттың соңғы күні</translation>
    </message>
    <message>
        <source>Services given by the contract</source>
        <translation>Шарт бойынша көрсетілетін қызметтер</translation>
    </message>
    <message>
        <source>On the Labour Exchange since</source>
        <translation>«Электрондық еңбек биржасында» орналастырылған күні</translation>
    </message>
    <message>
        <source>The contract ended on</source>
        <translation>Шарт аяқталған күн</translation>
    </message>
    <message>
        <source>Where it ends before its last day.</source>
        <translation>Соңғы күнінен бұрын аяқталса.</translation>
    </message>
    <message>
        <source>People who applied</source>
        <translation>Өтініш бергендер</translation>
    </message>
    <message>
        <source>Of them placed in work</source>
        <translation>Олардың ішінде жұмысқа орналасқандар</translation>
    </message>
    <message>
        <source>The figures came on</source>
        <translation>Мәліметтер келген күн</translation>
    </message>
    <message>
        <source>By occupation</source>
        <translation>Кәсіптер бойынша</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Where nobody applied, say so here.</source>
        <translation>Ешкім өтініш бермесе, осында жазыңыз.</translation>
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
        <source>Why the person goes on to the local body</source>
        <translation>Жергілікті органға жолдау себебі</translation>
    </message>
    <message>
        <source>How the person was told</source>
        <translation>Адамға қалай хабарланды</translation>
    </message>
    <message>
        <source>Who lives in a village is told through the akim or the assistant.</source>
        <translation>Ауылдық жердің тұрғынына әкім немесе ассистент арқылы хабарланады.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Who drafted it reads this; it stays with the decision.</source>
        <translation>Мұны жобаны дайындаған адам оқиды; ескерту шешіммен бірге сақталады.</translation>
    </message>
    <message>
        <source>Note to the director and the local body</source>
        <translation>Директор мен жергілікті органға ескертпе</translation>
    </message>
    <message>
        <source>Under sixteen</source>
        <translation>Он алты жасқа толмаған</translation>
    </message>
    <message>
        <source>Works for pay</source>
        <translation>Ақы төленетін жұмысы бар</translation>
    </message>
    <message>
        <source>Of pension age</source>
        <translation>Зейнеткерлік жасқа толған</translation>
    </message>
    <message>
        <source>Knowingly false or unreliable information</source>
        <translation>Көрінеу жалған немесе дәйексіз мәліметтер берген</translation>
    </message>
    <message>
        <source>Student or senior pupil who seeks active measures</source>
        <translation>Белсенді шараларға үміткер студент немесе жоғары сынып оқушысы</translation>
    </message>
    <message>
        <source>Printed on the notice as typed</source>
        <translation>Хабарламаға терілген күйінде басылады</translation>
    </message>
    <message>
        <source>On what it rests, in Kazakh</source>
        <translation>Неге негізделген, қазақша</translation>
    </message>
    <message>
        <source>On what it rests, in Russian</source>
        <translation>Неге негізделген, орысша</translation>
    </message>
    <message>
        <source>How it came out</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Орындалған күні</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Жаңа күні</translation>
    </message>
    <message>
        <source>For a valid reason</source>
        <translation>Дәлелді себеппен</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Both signed on</source>
        <translation>Екі тарап қол қойған күн</translation>
    </message>
    <message>
        <source>One copy was given to the person</source>
        <translation>Бір данасы адамға берілді</translation>
    </message>
    <message>
        <source>Labour mediation</source>
        <translation>Еңбек делдалдығы</translation>
    </message>
    <message>
        <source>Vocational orientation</source>
        <translation>Кәсіптік бағдарлау</translation>
    </message>
    <message>
        <source>Active measures</source>
        <translation>Белсенді шаралар</translation>
    </message>
    <message>
        <source>Social help</source>
        <translation>Әлеуметтік көмек</translation>
    </message>
    <message>
        <source>Job-search skills</source>
        <translation>Жұмыс іздеу дағдысы</translation>
    </message>
    <message>
        <source>Consultation on the choice of an occupation and a place of work, orientation tests</source>
        <translation>Кәсіп таңдау және жұмыс орны бойынша консультация беру, кәсіптік бағдарлау тестісінен өту</translation>
    </message>
    <message>
        <source>Information on the labour market, on work in the specialty or on training</source>
        <translation>Еңбек нарығының ахуалы, мамандығы бойынша жұмысқа орналасу немесе оқудан өту мүмкіндігі туралы хабардар ету</translation>
    </message>
    <message>
        <source>The centre tells of vacancies in its database</source>
        <translation>Жұмыспен қамту орталығының дерекқорда бос жұмыс орындарының (бос орындардың) болуы туралы хабардар етуі</translation>
    </message>
    <message>
        <source>Search for work through the Electronic Labour Exchange (www.enbek.kz)</source>
        <translation>Ізденушінің Электрондық еңбек биржасы (www.enbek.kz) арқылы жұмыс іздестіруі</translation>
    </message>
    <message>
        <source>Search for work through private agencies and job sites</source>
        <translation>Ізденушінің жұмыспен қамтудың жекеше агенттіктері және жұмысқа орналастыру бойынша интернет-алаңдар арқылы жұмыс іздестіруі</translation>
    </message>
    <message>
        <source>Interviews with employers</source>
        <translation>Жұмыс берушілермен әңгімелесуге бару</translation>
    </message>
    <message>
        <source>Vocational training (training, retraining, further training)</source>
        <translation>Кәсіптік оқытуға қатысу (даярлау, қайта даярлау және біліктілігін арттыру)</translation>
    </message>
    <message>
        <source>Work at a social work place</source>
        <translation>Әлеуметтік жұмыс орындарындағы жұмыс</translation>
    </message>
    <message>
        <source>Youth practice</source>
        <translation>Жастар практикасынан өту</translation>
    </message>
    <message>
        <source>Support of a business initiative</source>
        <translation>Кәсіпкерлік бастамаға жәрдемдесу</translation>
    </message>
    <message>
        <source>Public works</source>
        <translation>Қоғамдық жұмыстарға қатысу</translation>
    </message>
    <message>
        <source>Social payments for the loss of work from the State Social Insurance Fund</source>
        <translation>Жұмыссыздарға Мемлекеттік әлеуметтік сақтандыру қорынан жұмысынан айырылу жағдайына берілетін әлеуметтік төлемдер</translation>
    </message>
    <message>
        <source>Targeted social assistance</source>
        <translation>Атаулы әлеуметтік көмек көрсету</translation>
    </message>
    <message>
        <source>Courses on active job search, on interviews with an employer and the like</source>
        <translation>Белсенді жұмыс іздестіру, жұмыс берушімен әңгімелесуден өту және т.б. негіздеріне оқыту курстарына бару</translation>
    </message>
    <message>
        <source>Completion date</source>
        <translation>Аяқталу күні</translation>
    </message>
    <message>
        <source>Why the plan is changed</source>
        <translation>Жоспардың өзгертілу себебі</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Printed as typed, like all that is typed here</source>
        <translation>Осында терілгеннің бәрі парақта сол күйінде басылады</translation>
    </message>
    <message>
        <source>Specialty (occupation)</source>
        <translation>Мамандығы (кәсібі)</translation>
    </message>
    <message>
        <source>The plan holds until</source>
        <translation>Жоспар мына күнге дейін қолданылады</translation>
    </message>
    <message>
        <source>Meetings and reports</source>
        <translation>Кездесулер мен хабарлаулар</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Іс-әрекет</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Қай күнге дейін</translation>
    </message>
    <message>
        <source>Schedule of meetings</source>
        <translation>Кездесулер графигі</translation>
    </message>
    <message>
        <source>Check the plan</source>
        <translation>Жоспарды тексеру</translation>
    </message>
    <message>
        <source>Came to the centre on</source>
        <translation>Орталыққа келген күні</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күні</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Аяқталған күні</translation>
    </message>
    <message>
        <source>Document, its number and day, who issued it</source>
        <translation>Құжат, оның нөмірі мен күні, кім берді</translation>
    </message>
    <message>
        <source>What proves it, in Kazakh</source>
        <translation>Немен дәлелденеді, қазақша</translation>
    </message>
    <message>
        <source>What proves it, in Russian</source>
        <translation>Немен дәлелденеді, орысша</translation>
    </message>
    <message>
        <source>Was there a valid reason?</source>
        <translation>Дәлелді себеп болды ма?</translation>
    </message>
    <message>
        <source>A valid reason stops the draft.</source>
        <translation>Дәлелді себеп жобаны тоқтатады.</translation>
    </message>
    <message>
        <source>Family of a serviceman or officer, registered by the Labour Resources Development Centre</source>
        <translation>Әскери қызметшінің, арнаулы мемлекеттік немесе құқық қорғау органы қызметкерінің отбасы мүшесі: Еңбек ресурстарын дамыту орталығы тіркейді</translation>
    </message>
    <message>
        <source>That Centre deregisters them, not the local body.</source>
        <translation>Оларды жергілікті орган емес, сол Орталық есептен шығарады.</translation>
    </message>
    <message>
        <source>Number and day of the message to the Fund</source>
        <translation>Қорға хабарламаның нөмірі мен күні</translation>
    </message>
    <message>
        <source>Without one it is a ground to be struck off, and leaving bars for a time.</source>
        <translation>Онсыз есептен шығаруға негіз болады, ал тоқтату белгілі мерзімге шектейді.</translation>
    </message>
    <message>
        <source>What the reason was</source>
        <translation>Себебі қандай</translation>
    </message>
    <message>
        <source>Where the person is sent</source>
        <translation>Қайда жіберіледі</translation>
    </message>
    <message>
        <source>Printed as typed on the direction</source>
        <translation>Жолдамада терілгендей басылады</translation>
    </message>
    <message>
        <source>For which work</source>
        <translation>Қандай кәсіпке</translation>
    </message>
    <message>
        <source>Why training is needed</source>
        <translation>Оқыту неге қажет</translation>
    </message>
    <message>
        <source>Receives the social payment for the loss of work</source>
        <translation>Жұмысынан айырылған жағдайда төленетін әлеуметтік төлемді алады</translation>
    </message>
    <message>
        <source>The person agrees to be sent there</source>
        <translation>Адам жіберілуге келіседі</translation>
    </message>
    <message>
        <source>Health, age and skills were weighed with the person.</source>
        <translation>Денсаулығы, жасы, кәсіптік ерекшеліктері ескерілді.</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Қосымша мәлімет</translation>
    </message>
    <message>
        <source>The paper&apos;s number, or the text of its code</source>
        <translation>Қағаздың нөмірі немесе кодының мәтіні</translation>
    </message>
    <message>
        <source>A reader of codes types it here by itself.</source>
        <translation>Код оқығыш мұнда өзі жазады.</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Не өзгерді</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Болған күні</translation>
    </message>
    <message>
        <source>It is to be reported within five business days.</source>
        <translation>Бұл туралы бес жұмыс күні ішінде хабарлау керек.</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Хабарланған күні</translation>
    </message>
    <message>
        <source>The day on which the person told it, where it is entered later.</source>
        <translation>Кейін енгізілсе, адам хабарлаған күн.</translation>
    </message>
    <message>
        <source>Details: place, employer, document</source>
        <translation>Толығырақ: орны, жұмыс беруші, құжат</translation>
    </message>
    <message>
        <source>If it is late: was there a valid reason?</source>
        <translation>Кешіксе: дәлелді себеп болды ма?</translation>
    </message>
    <message>
        <source>The Rules excuse no delay here; the director sees what is said.</source>
        <translation>Қағидалар мұнда кешігуді ақтамайды; айтылғанды директор көреді.</translation>
    </message>
    <message>
        <source>The person works: end the registration as placed in work</source>
        <translation>Адам жұмыс істейді: тіркеуді жұмысқа орналасуына байланысты аяқтау</translation>
    </message>
    <message>
        <source>To another region: hand over to the centre there</source>
        <translation>Басқа өңірге: сол жердегі орталыққа беру</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Жұмыс беруші</translation>
    </message>
    <message>
        <source>Occupation offered</source>
        <translation>Ұсынылатын кәсіп</translation>
    </message>
    <message>
        <source>Post and conditions</source>
        <translation>Лауазымы мен шарттары</translation>
    </message>
    <message>
        <source>Pay a month, tenge</source>
        <translation>Айлық жалақы, теңге</translation>
    </message>
    <message>
        <source>A villager is told through the assistant (§58).</source>
        <translation>Ауыл тұрғынына ассистент арқылы хабарланады (58-т.).</translation>
    </message>
    <message>
        <source>Is this work suitable for the person?</source>
        <translation>Бұл жұмыс адамға лайықты ма?</translation>
    </message>
    <message>
        <source>Only suitable work that is refused counts (§44.2).</source>
        <translation>Лайықты жұмыстан бас тарту ғана есептеледі (44-тармақ, 2-тармақша).</translation>
    </message>
    <message>
        <source>What the person answers</source>
        <translation>Адамның жауабы</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Жауап берген күні</translation>
    </message>
    <message>
        <source>The day on which the person, or a villager through the akim, said it.</source>
        <translation>Адам жауабын айтқан күн; ауыл тұрғыны әкім арқылы айтса, сол күн.</translation>
    </message>
    <message>
        <source>Why, in the person&apos;s words</source>
        <translation>Себебі, адамның өз сөзімен</translation>
    </message>
    <message>
        <source>The person was told on</source>
        <translation>Адамға хабарланған күн</translation>
    </message>
    <message>
        <source>From this day the five business days run.</source>
        <translation>Бес жұмыс күні осы күннен бастап есептеледі.</translation>
    </message>
    <message>
        <source>Day of the interview</source>
        <translation>Әңгімелесу күні</translation>
    </message>
    <message>
        <source>Hour and place of the interview</source>
        <translation>Әңгімелесудің сағаты мен орны</translation>
    </message>
    <message>
        <source>Did the person go to the employer?</source>
        <translation>Адам жұмыс берушіге барды ма?</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Барған күні</translation>
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
        <source>What the trade asks for, such as welding, 1C, sewing; with commas, each up to 100 letters. Known ones are offered: Down and Enter take one.</source>
        <translation>Кәсіпке қажет дағдылар, мысалы, дәнекерлеу, 1С, тігін; үтір арқылы, әрқайсысы 100 әріпке дейін. Белгілі дағдылар ұсынылады: ↓ және Enter таңдайды.</translation>
    </message>
    <message>
        <source>Of use in any work, such as dealing with people, office programs; with commas, each up to 100 letters. Known ones are offered: Down and Enter take one.</source>
        <translation>Кез келген жұмысқа пайдалы дағдылар, мысалы, адамдармен жұмыс, кеңсе бағдарламалары; үтір арқылы, әрқайсысы 100 әріпке дейін. Белгілі дағдылар ұсынылады: ↓ және Enter таңдайды.</translation>
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
        <translation>Көрсетілген куәліктегі барлық санат; пробел немесе Enter белгілейді. Куәлігі болмаса, тек «Жүргізуші куәлігі жоқ» дегенді таңдаңыз.</translation>
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
        <translation>Сәйкес келгеннің бәрі; пробел немесе Enter белгілейді. Негіздері – «Халықты жұмыспен қамту туралы» Заңда. Бірде-бірі келмесе, тек «Нысаналы топқа жатпайды» дегенді таңдаңыз.</translation>
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
        <translation>Деректері дәйексіз болып шыққан құжаттардың бәрі; пробел немесе Enter белгілейді. Хабарламада аталады.</translation>
    </message>
    <message>
        <source>What differs from which register; at least one of the two languages. Shift+Enter makes a new line. Up to 500 letters.</source>
        <translation>Қай тізілімнен неде айырмасы бар; екі тілдің кемінде бірінде. Shift+Enter жаңа жол бастайды. 500 әріпке дейін.</translation>
    </message>
    <message>
        <source>May stay empty: the cause itself is printed anyway. Shift+Enter makes a new line. Up to 300 letters.</source>
        <translation>Бос қалуы мүмкін: себептің өзі бәрібір басылады. Shift+Enter жаңа жол бастайды. 300 әріпке дейін.</translation>
    </message>
    <message>
        <source>All open work of the case for this post goes to the same person.</source>
        <translation>Істің осы лауазымға қатысты барлық ашық жұмысы сол адамға өтеді.</translation>
    </message>
    <message>
        <source>Stays in the audit trail with your name.</source>
        <translation>Аудит журналында сіздің атыңызбен қалады.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Терезе</translation>
    </message>
    <message>
        <source>Its number as it hangs above it, 1 to 99.</source>
        <translation>Терезенің үстінде ілінген нөмірі, 1-ден 99-ға дейін.</translation>
    </message>
    <message>
        <source>Whom you call there</source>
        <translation>Кімдерді шақырасыз</translation>
    </message>
    <message>
        <source>Nothing chosen: everybody.</source>
        <translation>Ештеңе таңдалмаса – барлығын.</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Кім жоқ болады</translation>
    </message>
    <message>
        <source>Kind of absence</source>
        <translation>Жоқ болу түрі</translation>
    </message>
    <message>
        <source>Whose the work is meanwhile</source>
        <translation>Бұл кезде жұмысы кімде</translation>
    </message>
    <message>
        <source>Left empty: of whoever takes it first.</source>
        <translation>Бос қалса: кім бірінші алса, сонда.</translation>
    </message>
    <message>
        <source>By which order, for instance.</source>
        <translation>Мысалы, қай бұйрықпен.</translation>
    </message>
    <message>
        <source>Working hours before the end</source>
        <translation>Неше жұмыс сағаты бұрын</translation>
    </message>
    <message>
        <source>0: not before it breaks. A working day has 9.5.</source>
        <translation>0: бұзылғанша ескертпеу. Жұмыс күні 9,5 сағат.</translation>
    </message>
    <message>
        <source>Day of the sheet</source>
        <translation>Парақ күні</translation>
    </message>
    <message>
        <source>Today, or an earlier day: -1 is yesterday.</source>
        <translation>Бүгін немесе одан бұрынғы күн: -1 – кеше.</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Міндетті</translation>
    </message>
    <message>
        <source>BIN, or IIN of one who trades in his own name</source>
        <translation>БСН немесе дара кәсіпкердің ЖСН-і</translation>
    </message>
    <message>
        <source>Employer&apos;s place</source>
        <translation>Жұмыс берушінің орналасқан жері</translation>
    </message>
    <message>
        <source>Employer&apos;s address</source>
        <translation>Жұмыс берушінің мекенжайы</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Who speaks for the employer</source>
        <translation>Жұмыс берушінің өкілі</translation>
    </message>
    <message>
        <source>His post</source>
        <translation>Өкілдің лауазымы</translation>
    </message>
    <message>
        <source>BIN, or any part of the name</source>
        <translation>БСН немесе атауының кез келген бөлігі</translation>
    </message>
    <message>
        <source>The employer is not entered yet</source>
        <translation>Жұмыс беруші әлі енгізілмеген</translation>
    </message>
    <message>
        <source>Letter received on</source>
        <translation>Хат алынған күн</translation>
    </message>
    <message>
        <source>The place fell vacant on</source>
        <translation>Бос орын пайда болған күн</translation>
    </message>
    <message>
        <source>At what hour it came</source>
        <translation>Хат келген сағат</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Хаттың нөмірі</translation>
    </message>
    <message>
        <source>Must be said where the cause is another one.</source>
        <translation>Себебі өзге болса, міндетті түрде жазылады.</translation>
    </message>
    <message>
        <source>Why the vacancy is withdrawn</source>
        <translation>Бос орын неге алып тасталады</translation>
    </message>
    <message>
        <source>Why the letter is refused</source>
        <translation>Хат неге қабылданбайды</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Қашанға дейін жарамды</translation>
    </message>
    <message>
        <source>Such as +30; empty: until it is filled or withdrawn.</source>
        <translation>Мысалы, +30; бос болса: толғанға не алып тасталғанға дейін.</translation>
    </message>
    <message>
        <source>More places than there were</source>
        <translation>Қосымша орын саны</translation>
    </message>
    <message>
        <source>Needed where all places are taken: how many are wanted besides.</source>
        <translation>Барлық орын толған болса қажет: тағы қанша адам керек.</translation>
    </message>
    <message>
        <source>BIN, or any part of the name. Not entered yet? Employers, Ctrl+Shift+N</source>
        <translation>БСН немесе атауының кез келген бөлігі. Әлі енгізілмеген бе? Жұмыс берушілер, Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Кәсіп</translation>
    </message>
    <message>
        <source>Post as the letter names it</source>
        <translation>Лауазым хаттағыдай</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Орын саны</translation>
    </message>
    <message>
        <source>Duties of the post</source>
        <translation>Лауазымдық міндеттер</translation>
    </message>
    <message>
        <source>Where the work is</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Address of the work</source>
        <translation>Жұмыс орнының мекенжайы</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>Жалақы: кемінде</translation>
    </message>
    <message>
        <source>Pay up to</source>
        <translation>Жалақы: ең көбі</translation>
    </message>
    <message>
        <source>Work schedule offered</source>
        <translation>Жұмыс уақытының режимі</translation>
    </message>
    <message>
        <source>Work in shifts</source>
        <translation>Ауысымдық жұмыс</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Толық емес жұмыс уақыты</translation>
    </message>
    <message>
        <source>From afar</source>
        <translation>Қашықтан жұмыс</translation>
    </message>
    <message>
        <source>For a time or a season</source>
        <translation>Уақытша немесе маусымдық жұмыс</translation>
    </message>
    <message>
        <source>There is an internship</source>
        <translation>Тағылымдама бар</translation>
    </message>
    <message>
        <source>The employer trains first</source>
        <translation>Жұмыс беруші алдымен оқытады</translation>
    </message>
    <message>
        <source>Conditions of work</source>
        <translation>Еңбек жағдайлары</translation>
    </message>
    <message>
        <source>How safe the work is</source>
        <translation>Еңбек жағдайларының қауіпсіздігі</translation>
    </message>
    <message>
        <source>Employer&apos;s name in Kazakh</source>
        <translation>Атауы қазақша</translation>
    </message>
    <message>
        <source>Employer&apos;s name in Russian</source>
        <translation>Атауы орысша</translation>
    </message>
    <message>
        <source>No employer is found. Type another part of the name or the BIN; if he is new, say so below: what you typed goes there.</source>
        <translation>Жұмыс беруші табылмады. Атауының басқа бөлігін немесе БСН теріңіз; жаңа болса, төменде белгілеңіз: тергеніңіз сонда көшеді.</translation>
    </message>
    <message>
        <source>Kept by quota for</source>
        <translation>Квота бойынша кімге арналған</translation>
    </message>
    <message>
        <source>People with a disability can work there</source>
        <translation>Мүгедектігі бар адамдар жұмыс істей алады</translation>
    </message>
    <message>
        <source>The employer brings people to work</source>
        <translation>Жұмысқа жеткізу бар</translation>
    </message>
    <message>
        <source>Housing is given</source>
        <translation>Тұрғын үй беріледі</translation>
    </message>
    <message>
        <source>One must move there</source>
        <translation>Көшіп бару қажет</translation>
    </message>
    <message>
        <source>Education asked for</source>
        <translation>Білім деңгейі</translation>
    </message>
    <message>
        <source>Professional level</source>
        <translation>Кәсіптік деңгей</translation>
    </message>
    <message>
        <source>Experience, months</source>
        <translation>Жұмыс өтілі, ай</translation>
    </message>
    <message>
        <source>0: none is asked for; a year has 12</source>
        <translation>0 – талап етілмейді; бір жылда 12 ай</translation>
    </message>
    <message>
        <source>Qualification asked for</source>
        <translation>Біліктілікке қойылатын талаптар</translation>
    </message>
    <message>
        <source>Skills asked for</source>
        <translation>Талап етілетін дағдылар</translation>
    </message>
    <message>
        <source>Driving licence asked for</source>
        <translation>Талап етілетін жүргізуші куәлігі</translation>
    </message>
    <message>
        <source>Further requirements</source>
        <translation>Өзге де талаптар</translation>
    </message>
    <message>
        <source>Lawful reason</source>
        <translation>Заңды негіз</translation>
    </message>
    <message>
        <source>Post and place</source>
        <translation>Лауазым және орын</translation>
    </message>
    <message>
        <source>Pay and hours</source>
        <translation>Жалақы және уақыт</translation>
    </message>
    <message>
        <source>Conditions and help</source>
        <translation>Еңбек жағдайлары</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ізденушіге талаптар</translation>
    </message>
    <message>
        <source>Type the BIN or the name in Kazakh or Russian; Enter takes the row. Whoever is not found is entered here, with the tick below.</source>
        <translation>БСН-ді не атауын қазақша немесе орысша теріңіз; Enter жолды алады. Табылмаған жұмыс беруші төмендегі белгімен осы жерде енгізіледі.</translation>
    </message>
    <message>
        <source>Space ticks: what the record of an employer needs is asked below.</source>
        <translation>Пробел белгілейді: жұмыс берушіні енгізуге қажеті төменде сұралады.</translation>
    </message>
    <message>
        <source>= is today, -1 yesterday. The one business day for registering runs from here (§54).</source>
        <translation>= бүгін, -1 кеше. Тіркеуге берілген бір жұмыс күні осыдан басталады (54-тармақ).</translation>
    </message>
    <message>
        <source>Such as 17:40; empty within working hours. What comes after them counts from the next business day. Up to 5 signs.</source>
        <translation>Мысалы, 17:40; жұмыс уақыты ішінде болса, бос. Одан кейін келгені келесі жұмыс күнінен есептеледі. 5 таңбаға дейін.</translation>
    </message>
    <message>
        <source>By the letter. The employer had five business days from here (§53), and people are told within three (§58).</source>
        <translation>Хат бойынша. Осыдан жұмыс берушіге бес жұмыс күні берілген (53-тармақ), ал адамдарға үш күн ішінде хабарланады (58-тармақ).</translation>
    </message>
    <message>
        <source>The employer&apos;s outgoing number; empty where there is none. Up to 60 signs.</source>
        <translation>Жұмыс берушінің шығыс нөмірі; жоқ болса, бос. 60 таңбаға дейін.</translation>
    </message>
    <message>
        <source>Such as +30; the day after, the vacancy ends by itself. Empty: until it is filled or withdrawn.</source>
        <translation>Мысалы, +30; ертеңінде бос орын өзінен-өзі аяқталады. Бос болса: толғанға не алып тасталғанға дейін.</translation>
    </message>
    <message>
        <source>Twelve digits; the check digit is tried at once. Up to 12 digits.</source>
        <translation>Он екі цифр; бақылау цифры бірден тексеріледі. 12 цифрға дейін.</translation>
    </message>
    <message>
        <source>As in the letter, with the form of the firm: it is printed so. Up to 200 letters.</source>
        <translation>Хаттағыдай, ұйымдық-құқықтық нысанымен: солай басылады. 200 әріпке дейін.</translation>
    </message>
    <message>
        <source>Where the employer is; it becomes the place of the work as well, to be changed.</source>
        <translation>Жұмыс беруші орналасқан жер; жұмыс орны да солай толтырылады, өзгертуге болады.</translation>
    </message>
    <message>
        <source>Street, house and office in one line. Up to 200 letters.</source>
        <translation>Көше, үй және кеңсе бір жолда. 200 әріпке дейін.</translation>
    </message>
    <message>
        <source>By the classifier of industries.</source>
        <translation>Салалар жіктеуіші бойынша.</translation>
    </message>
    <message>
        <source>For candidates and for the answer to a résumé (§60, §62).</source>
        <translation>Кандидаттарға және түйіндемеге жауап үшін (60, 62-тармақтар).</translation>
    </message>
    <message>
        <source>As in the letter; empty where there is only one name. Up to 200 letters.</source>
        <translation>Хаттағыдай; атауы біреу болса, бос. 200 әріпке дейін.</translation>
    </message>
    <message>
        <source>Résumés go there (§60), such as name@mail.kz. Up to 120 signs.</source>
        <translation>Түйіндемелер осында жіберіледі (60-тармақ), мысалы, name@mail.kz. 120 таңбаға дейін.</translation>
    </message>
    <message>
        <source>Whom candidates ask for; it is printed on the referral. Up to 120 letters.</source>
        <translation>Кандидаттар кімге жүгінеді; жолдамада басылады. 120 әріпке дейін.</translation>
    </message>
    <message>
        <source>Such as head of personnel. Up to 120 letters.</source>
        <translation>Мысалы, кадрлар бөлімінің басшысы. 120 әріпке дейін.</translation>
    </message>
    <message>
        <source>By the classifier; candidates are chosen by it (§57). Posts of public and special service are not taken (§53).</source>
        <translation>Жіктеуіш бойынша; кандидаттар соған қарай таңдалады (57-тармақ). Мемлекеттік және арнаулы қызмет лауазымдары қабылданбайды (53-тармақ).</translation>
    </message>
    <message>
        <source>Where the letter says it otherwise than the classifier. Up to 200 letters.</source>
        <translation>Хатта жіктеуіштен басқаша аталса. 200 әріпке дейін.</translation>
    </message>
    <message>
        <source>How many are wanted, 1 to 999; the last one hired closes the vacancy (§63).</source>
        <translation>Қанша адам керек, 1-ден 999-ға дейін; соңғысы жұмысқа алынғанда бос орын жабылады (63-тармақ).</translation>
    </message>
    <message>
        <source>What one does there; nothing of sex, age, origin and the like (Law, article 28). Shift+Enter begins a new line. Up to 1000 letters.</source>
        <translation>Онда не істейді; жынысы, жасы, тегі және сол сияқтылар жазылмайды (Заң, 28-бап). Shift+Enter жаңа жол бастайды. 1000 әріпке дейін.</translation>
    </message>
    <message>
        <source>The village, town or city where one works, not the oblast alone.</source>
        <translation>Жұмыс істейтін ауыл, кент немесе қала; тек облыс емес.</translation>
    </message>
    <message>
        <source>Where one goes to: street, house, building. Up to 200 letters.</source>
        <translation>Қайда бару керек: көше, үй, ғимарат. 200 әріпке дейін.</translation>
    </message>
    <message>
        <source>Whole tenge a month, before taxes. Below the minimum wage in force it is warned of.</source>
        <translation>Айына бүтін теңге, салықтарға дейін. Қолданыстағы ең төмен жалақыдан аз болса, ескертіледі.</translation>
    </message>
    <message>
        <source>Whole tenge a month; empty where the letter names one amount only.</source>
        <translation>Айына бүтін теңге; хатта бір ғана сома болса, бос.</translation>
    </message>
    <message>
        <source>The one that describes the post; it is weighed when candidates are chosen (§57).</source>
        <translation>Лауазымға сай келетіні; кандидаттарды таңдағанда ескеріледі (57-тармақ).</translation>
    </message>
    <message>
        <source>Work by turns, whatever the schedule is called.</source>
        <translation>Кезекпен жұмыс, режимі қалай аталса да.</translation>
    </message>
    <message>
        <source>Less than full hours, or flexible: carers of small children need it (Law, 12).</source>
        <translation>Толық емес немесе икемді уақыт: жас балаларды күтушілерге қажет (Заң, 12-бап).</translation>
    </message>
    <message>
        <source>The work can be done from home, all of it or in part.</source>
        <translation>Жұмысты түгел не ішінара үйден істеуге болады.</translation>
    </message>
    <message>
        <source>Seasonal and temporary work: suitable for some people only (Law, 12).</source>
        <translation>Маусымдық және уақытша жұмыс: кейбір адамдарға ғана лайықты (Заң, 12-бап).</translation>
    </message>
    <message>
        <source>The employer takes interns on this post (§54).</source>
        <translation>Жұмыс беруші осы лауазымға тағылымдамадан өтушілерді алады (54-тармақ).</translation>
    </message>
    <message>
        <source>Whoever lacks the qualification is trained at the employer&apos;s cost (Law, 12).</source>
        <translation>Біліктілігі жетпейтін адам жұмыс берушінің есебінен оқытылады (Заң, 12-бап).</translation>
    </message>
    <message>
        <source>What the letter says of hours, leave, meals, clothes, insurance. Up to 500 letters.</source>
        <translation>Хатта жұмыс уақыты, демалыс, тамақ, киім, сақтандыру туралы не жазылған. 500 әріпке дейін.</translation>
    </message>
    <message>
        <source>By the attestation of the work place; the state of health is weighed against it.</source>
        <translation>Жұмыс орнын аттестаттау бойынша; денсаулық жағдайы соған қарай бағаланады.</translation>
    </message>
    <message>
        <source>Where the place counts toward a quota: for whom (Law, article 27).</source>
        <translation>Орын квота есебіне кірсе, кімге арналғаны (Заң, 27-бап).</translation>
    </message>
    <message>
        <source>There are ramps, lifts, fitted places: as the letter says.</source>
        <translation>Пандус, лифт, жабдықталған орын бар: хатта жазылғандай.</translation>
    </message>
    <message>
        <source>By the employer&apos;s bus, or its cost is paid.</source>
        <translation>Жұмыс берушінің автобусымен немесе жол ақысы төленеді.</translation>
    </message>
    <message>
        <source>A hostel, a flat, or rent that is paid.</source>
        <translation>Жатақхана, пәтер немесе төленетін жалдау ақысы.</translation>
    </message>
    <message>
        <source>Without consent to move such work is not suitable (Law, article 12).</source>
        <translation>Көшуге келісімсіз мұндай жұмыс лайықты емес (Заң, 12-бап).</translation>
    </message>
    <message>
        <source>A language the work itself needs, not one&apos;s origin. Alt+Ins adds another one.</source>
        <translation>Шыққан тегіне емес, жұмыстың өзіне қажет тіл. Alt+Ins тағы біреуін қосады.</translation>
    </message>
    <message>
        <source>The lowest that will do.</source>
        <translation>Жеткілікті ең төменгі деңгей.</translation>
    </message>
    <message>
        <source>The lowest that will do; the row without education where none is asked for.</source>
        <translation>Жеткілікті ең төменгі деңгей; талап етілмесе, білімі жоқ деген жол.</translation>
    </message>
    <message>
        <source>What the post is by its level (§54).</source>
        <translation>Лауазымның деңгейі бойынша (54-тармақ).</translation>
    </message>
    <message>
        <source>At least so many months in this occupation: 0, 6, 12, 36.</source>
        <translation>Осы кәсіп бойынша кемінде осынша ай: 0, 6, 12, 36.</translation>
    </message>
    <message>
        <source>Rank, category, certificate; empty where none is asked for. Up to 300 letters.</source>
        <translation>Разряд, санат, сертификат; талап етілмесе, бос. 300 әріпке дейін.</translation>
    </message>
    <message>
        <source>Such as 1С, welding of pipes; each up to 100 letters, with commas between. Known ones are offered: Down and Enter take one.</source>
        <translation>Мысалы, 1С, құбыр дәнекерлеу; әрқайсысы 100 әріпке дейін, үтір арқылы. Белгілі дағдылар ұсынылады: ↓ және Enter таңдайды.</translation>
    </message>
    <message>
        <source>Only what the work needs. Alt+Ins adds a language, Alt+Del takes it away.</source>
        <translation>Жұмысқа қажеті ғана. Alt+Ins тіл қосады, Alt+Del алып тастайды.</translation>
    </message>
    <message>
        <source>All that are needed; Space or Enter ticks.</source>
        <translation>Қажеттінің бәрі; бос орын не Enter белгілейді.</translation>
    </message>
    <message>
        <source>All else the letter asks for; nothing of sex, age, origin and the like (Law, article 28). Up to 1000 letters.</source>
        <translation>Хатта талап етілген қалғаны; жынысы, жасы, тегі және сол сияқтылар жазылмайды (Заң, 28-бап). 1000 әріпке дейін.</translation>
    </message>
    <message>
        <source>Ticked: a candidate must meet it, others are not offered. Not ticked: a wish, which only ranks candidates.</source>
        <translation>Белгіленсе: кандидат оған сай болуға тиіс. Белгіленбесе: тілек, кандидаттардың ретіне ғана әсер етеді.</translation>
    </message>
    <message>
        <source>Such as: by the Labour Code nobody under 18 does harmful work. It stays in the record. Up to 300 letters.</source>
        <translation>Мысалы: Еңбек кодексі бойынша 18 жасқа толмағандар зиянды жұмысқа алынбайды. Жазбада қалады. 300 әріпке дейін.</translation>
    </message>
    <message>
        <source>Letter and employer</source>
        <translation>Хат және жұмыс беруші</translation>
    </message>
    <message>
        <source>Check the vacancy</source>
        <translation>Бос орынды тексеру</translation>
    </message>
    <message>
        <source>The work is not suitable, because</source>
        <translation>Жұмыс лайықты емес, себебі</translation>
    </message>
    <message>
        <source>Such a refusal does not count (§44.2). Leave it empty where the work suits.</source>
        <translation>Мұндай бас тарту есепке алынбайды (44-т., 2)). Жұмыс лайықты болса, бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>How the résumé goes to the employer</source>
        <translation>Түйіндеме жұмыс берушіге қалай жіберіледі</translation>
    </message>
    <message>
        <source>From now the employer has five business days to answer (§62).</source>
        <translation>Осы сәттен бастап жұмыс беруші бес жұмыс күні ішінде жауап береді (62-т.).</translation>
    </message>
    <message>
        <source>Does the employer take the person on?</source>
        <translation>Жұмыс беруші адамды жұмысқа қабылдай ма?</translation>
    </message>
    <message>
        <source>The employer answered on</source>
        <translation>Жұмыс беруші жауап берген күн</translation>
    </message>
    <message>
        <source>What the employer wrote</source>
        <translation>Жұмыс беруші не жазды</translation>
    </message>
    <message>
        <source>First day of work</source>
        <translation>Жұмыстың бірінші күні</translation>
    </message>
    <message>
        <source>The place is filled, and the person&apos;s registration ends: he is placed in work.</source>
        <translation>Орын толтырылады, адамның тіркеуі аяқталады: ол жұмысқа орналастырылды.</translation>
    </message>
    <message>
        <source>It became known on</source>
        <translation>Белгілі болған күн</translation>
    </message>
    <message>
        <source>The place is vacant again, and the person stands as before the hire. Papers that were at the local body then are to be sent there anew.</source>
        <translation>Орын қайтадан бос, адам жұмысқа алынғанға дейінгі күйінде тұрады. Сол кезде жергілікті органда болған құжаттар оған қайта жіберіледі.</translation>
    </message>
    <message>
        <source>Why nothing came of it</source>
        <translation>Неге жүзеге аспады</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Неге қайтарып алынады</translation>
    </message>
    <message>
        <source>Its terms fall away; it does not count (§44.2).</source>
        <translation>Оның мерзімдері тоқтайды; есепке алынбайды (44-т., 2)).</translation>
    </message>
    <message>
        <source>How they are told</source>
        <translation>Оларға қалай хабарланады</translation>
    </message>
    <message>
        <source>Each is offered it as suitable work, but whom the Law leaves out (L12). A villager is told through the assistant.</source>
        <translation>Әрқайсысына лайықты жұмыс ретінде ұсынылады, Заңның 12-бабы бойынша лайықты болмайтындардан басқасына. Ауыл тұрғынына ассистент арқылы хабарланады.</translation>
    </message>
    <message>
        <source>From now on the refusal, or the silence, does not count (§44.2).</source>
        <translation>Енді бас тарту немесе жауап бермеу есепке алынбайды (44-т., 2)).</translation>
    </message>
    <message>
        <source>From what this became known</source>
        <translation>Бұл неден белгілі болды</translation>
    </message>
    <message>
        <source>Nothing is found. Type another part of the name.</source>
        <translation>Ештеңе табылмады. Атаудың басқа бөлігін теріңіз.</translation>
    </message>
    <message>
        <source>Pay up to, tenge a month</source>
        <translation>Жалақы, айына ең көбі, теңге</translation>
    </message>
    <message>
        <source>Accessible with a disability</source>
        <translation>Мүгедектігі болса да қолжетімді</translation>
    </message>
    <message>
        <source>Each is offered as suitable work, but what the Law calls unsuitable for him (L12), and is answered by itself (§59). A villager is told through the assistant.</source>
        <translation>Әрқайсысы лайықты жұмыс ретінде ұсынылады, Заңның 12-бабы бойынша оған лайықты болмайтынынан басқасы; әрқайсысына жеке жауап беріледі (59-тармақ). Ауыл тұрғынына ассистент арқылы хабарланады.</translation>
    </message>
</context>
<context>
    <name>FiguresForm</name>
    <message>
        <source>Figures: {period}</source>
        <translation>Мәліметтер: {period}</translation>
    </message>
    <message>
        <source>Figures of contract {number}: {period}</source>
        <translation>{number} шарты бойынша мәліметтер: {period}</translation>
    </message>
    <message>
        <source>From a table  Ctrl+O</source>
        <translation>Кестеден  Ctrl+O</translation>
    </message>
    <message>
        <source>CSV or XLSX; the columns: occupation (code or title), applied, placed</source>
        <translation>CSV немесе XLSX; бағандары: кәсіп (коды немесе атауы), өтініш бергендер, жұмысқа орналасқандар</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Сақтау  Ctrl+S</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Кестелер (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Rows taken from {name}: {count}</source>
        <translation>{name} файлынан алынған жолдар: {count}</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>The day&apos;s figures</source>
        <translation>Күн көрсеткіштері</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Бүкіл күн</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>{number}-терезе</translation>
    </message>
    <message>
        <source>Figures of today</source>
        <translation>Күн көрсеткіші</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>Келмеді</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Кетті</translation>
    </message>
    <message>
        <source>Waited: med. · 95 % · max</source>
        <translation>Күту: мед. · 95 % · ең көп</translation>
    </message>
    <message>
        <source>Served: med. · 95 % · max</source>
        <translation>Қызмет: мед. · 95 % · ең көп</translation>
    </message>
    <message>
        <source>Over 30</source>
        <translation>30-дан көп</translation>
    </message>
    <message>
        <source>Over 20</source>
        <translation>20-дан көп</translation>
    </message>
</context>
<context>
    <name>FileRoom</name>
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
        <source>Messages (*.json)</source>
        <translation>Хабарлар (*.json)</translation>
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
        <source>Stopping…</source>
        <translation>Тоқтатылуда…</translation>
    </message>
    <message>
        <source>Rows written to {file}: {count}</source>
        <translation>{file} файлына жазылған жолдар: {count}</translation>
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
    <name>Filters</name>
    <message>
        <source>Paragraph</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Ауыл</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Арна</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Жұмыс түрі</translation>
    </message>
    <message>
        <source>All paragraphs</source>
        <translation>Барлық тармақ</translation>
    </message>
    <message>
        <source>All clerks</source>
        <translation>Барлық қызметкер</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Барлық елді мекен</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Барлық арна</translation>
    </message>
    <message>
        <source>All kinds of work</source>
        <translation>Барлық жұмыс түрі</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Ешкімдікі емес</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Сүзгілерді алып тастау</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>What the records prove  §44</source>
        <translation>Жазбалар нені дәлелдейді  44-т.</translation>
    </message>
    <message>
        <source>Nothing is decided by it: a draft is made on the person&apos;s page.</source>
        <translation>Бұл ештеңені шешпейді: жоба адамның бетінде жасалады.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қашаннан</translation>
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
        <source>What is proved</source>
        <translation>Не дәлелденді</translation>
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
    <name>FundWindow</name>
    <message>
        <source>Tell the Fund of the deregistration</source>
        <translation>Қорға есептен шығару туралы хабарлау</translation>
    </message>
    <message>
        <source>The State Social Insurance Fund is told through the State Corporation, so that the payment for loss of work ends.</source>
        <translation>Жұмысынан айырылу бойынша төлем тоқтатылуы үшін Мемлекеттік әлеуметтік сақтандыру қорына Мемлекеттік корпорация арқылы хабарланады.</translation>
    </message>
    <message>
        <source>By the records this person receives no payment for loss of work: the Fund need not be told. Write that below, and the term ends.</source>
        <translation>Жазбалар бойынша бұл адам жұмысынан айырылған жағдайда төленетін әлеуметтік төлемді алмайды: Қорға хабарлау қажет емес. Мұны төменде жазыңыз, сонда мерзім аяқталады.</translation>
    </message>
    <message>
        <source>The Fund was told  Ctrl+S</source>
        <translation>Қорға хабарланды  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>GivePanel</name>
    <message>
        <source>Give a ticket</source>
        <translation>Талон беру</translation>
    </message>
    <message>
        <source>Print the slip at once</source>
        <translation>Талонды бірден басу</translation>
    </message>
</context>
<context>
    <name>GoAnywhere</name>
    <message>
        <source>Search or go to: IIN, BIN, name, phone, number    Ctrl+K</source>
        <translation>Іздеу немесе өту: ЖСН, БСН, аты, телефон, нөмір    Ctrl+K</translation>
    </message>
    <message>
        <source>Search people, employers and vacancies, or go to any place</source>
        <translation>Адамдарды, жұмыс берушілерді және бос жұмыс орындарын іздеу немесе кез келген жерге өту</translation>
    </message>
</context>
<context>
    <name>HallPage</name>
    <message>
        <source>Hall</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Күтуде</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Қызмет көрсетілуде</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Келмеді</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Кезекке қайтару</translation>
    </message>
    <message>
        <source>Left the hall</source>
        <translation>Залдан кетті</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Талонды басу</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Табло</translation>
    </message>
    <message>
        <source>Touch screen</source>
        <translation>Сенсорлық экран</translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation>Күнді аяқтау</translation>
    </message>
    <message>
        <source>Over time: {count}</source>
        <translation>Уақыты асқаны: {count}</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Күтуде: {count}</translation>
    </message>
    <message>
        <source>Being served: {count}</source>
        <translation>Қызмет көрсетілуде: {count}</translation>
    </message>
    <message>
        <source>{number} is given. Before it wait: {count}. F8 prints the slip.</source>
        <translation>{number} берілді. Оның алдында күтуде: {count}. Талонды F8 басады.</translation>
    </message>
    <message>
        <source>The slip of {number} is printed.</source>
        <translation>{number} талоны басылды.</translation>
    </message>
    <message>
        <source>Nobody waits for your counter.</source>
        <translation>Сіздің терезеңізді ешкім күтіп тұрған жоқ.</translation>
    </message>
    <message>
        <source>{number} ended: its owner left the hall.</source>
        <translation>{number} аяқталды: иесі залдан кетті.</translation>
    </message>
    <message>
        <source>End the day in the hall? Still waiting: {count}. Press {key} once more.</source>
        <translation>Залдағы күнді аяқтау керек пе? Әлі күтуде: {count}. {key} пернесін тағы бір рет басыңыз.</translation>
    </message>
    <message>
        <source>The day in the hall is over. Left without being called: {count}.</source>
        <translation>Залдағы күн аяқталды. Шақырылмай кеткендер: {count}.</translation>
    </message>
</context>
<context>
    <name>HallTable</name>
    <message>
        <source>Being served</source>
        <translation>Қызмет көрсетілуде</translation>
    </message>
    <message>
        <source>Waiting, the longest first</source>
        <translation>Күтушілер, көп күткені бірінші</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Талон</translation>
    </message>
    <message>
        <source>Came for</source>
        <translation>Не үшін келді</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Терезе</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Мерзім</translation>
    </message>
</context>
<context>
    <name>HandOverWindow</name>
    <message>
        <source>Whoever takes it first</source>
        <translation>Кім бірінші алса, соныкі</translation>
    </message>
    <message>
        <source>These are of several posts. Choose work of one post.</source>
        <translation>Бұлар бірнеше лауазымдікі. Бір лауазымның жұмысын таңдаңыз.</translation>
    </message>
    <message>
        <source>{name} (away until {day})</source>
        <translation>{name} ({day} күніне дейін жоқ)</translation>
    </message>
    <message>
        <source>{name} (away until {day}, stood in for: {who})</source>
        <translation>{name} ({day} күніне дейін жоқ, орнында: {who})</translation>
    </message>
    <message>
        <source>Hand over: {count}</source>
        <translation>Тапсыру: {count}</translation>
    </message>
    <message>
        <source>Hand over  Ctrl+S</source>
        <translation>Тапсыру  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>HireWindow</name>
    <message>
        <source>Taken on by the employer</source>
        <translation>Жұмысқа қабылдау</translation>
    </message>
    <message>
        <source>Write the hire down  Ctrl+S</source>
        <translation>Қабылдануын жазу  Ctrl+S</translation>
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
        <source>Tables (*.xlsx *.xls *.csv *.txt *.tsv)</source>
        <translation>Кестелер (*.xlsx *.xls *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>People entered: {count}</source>
        <translation>Енгізілген адамдар: {count}</translation>
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
    <name>InformWindow</name>
    <message>
        <source>They were told: {count}</source>
        <translation>Хабарланды: {count}</translation>
    </message>
    <message>
        <source>They were told  Ctrl+S</source>
        <translation>Хабарланды  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>InterviewWindow</name>
    <message>
        <source>Interview with the employer</source>
        <translation>Жұмыс берушімен әңгімелесу</translation>
    </message>
    <message>
        <source>The person was told  Ctrl+S</source>
        <translation>Адамға хабарланды  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>KeptLists</name>
    <message>
        <source>Lists that were seen</source>
        <translation>Қаралған тізімдер</translation>
    </message>
    <message>
        <source>Earlier ones: {count}</source>
        <translation>Бұрынғылары: {count}</translation>
    </message>
    <message>
        <source>{moment} · {who} · in the list: {count}</source>
        <translation>{moment} · {who} · тізімде: {count}</translation>
    </message>
    <message>
        <source>what is asked was changed</source>
        <translation>талаптар өзгертілген</translation>
    </message>
    <message>
        <source>target groups first</source>
        <translation>алдымен нысаналы топтар</translation>
    </message>
    <message>
        <source>weights since {day}</source>
        <translation>ұпай салмақтары {day} күнінен бастап</translation>
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
        <source>Only what is broken, soon, today, later</source>
        <translation>Тек өткендері, жақындары, бүгінгілері, кейінгілері</translation>
    </message>
    <message>
        <source>Whose work is looked at</source>
        <translation>Кімнің жұмысы көрсетіледі</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>Сүзгілерге өту</translation>
    </message>
    <message>
        <source>Keep the filters by name</source>
        <translation>Сүзгілерді атымен сақтау</translation>
    </message>
    <message>
        <source>Take what is chosen</source>
        <translation>Таңдалғанды алу</translation>
    </message>
    <message>
        <source>Write down that they were told</source>
        <translation>Хабарланғанын жазу</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Барлық жолды таңдау</translation>
    </message>
    <message>
        <source>Show how the term was counted</source>
        <translation>Мерзім қалай есептелгенін көрсету</translation>
    </message>
    <message>
        <source>Call the next ticket</source>
        <translation>Келесі талонды шақыру</translation>
    </message>
    <message>
        <source>Call the ticket once more</source>
        <translation>Талонды қайта шақыру</translation>
    </message>
    <message>
        <source>End the service</source>
        <translation>Қызмет көрсетуді аяқтау</translation>
    </message>
    <message>
        <source>Who was called did not come</source>
        <translation>Шақырылған адам келмеді</translation>
    </message>
    <message>
        <source>Called by mistake: waits again</source>
        <translation>Қате шақырылды: қайта күтеді</translation>
    </message>
    <message>
        <source>Choose one&apos;s counter</source>
        <translation>Өз терезесін таңдау</translation>
    </message>
    <message>
        <source>Give a ticket</source>
        <translation>Талон беру</translation>
    </message>
    <message>
        <source>Who waited has left</source>
        <translation>Күткен адам кетіп қалды</translation>
    </message>
    <message>
        <source>The hall&apos;s board</source>
        <translation>Зал таблосы</translation>
    </message>
    <message>
        <source>The touch screen</source>
        <translation>Сенсорлық экран</translation>
    </message>
    <message>
        <source>The day in the hall is over</source>
        <translation>Залдағы күнді аяқтау</translation>
    </message>
    <message>
        <source>Do the case&apos;s next step</source>
        <translation>Істің келесі қадамын жасау</translation>
    </message>
    <message>
        <source>Choose what is done with the case</source>
        <translation>Іс бойынша әрекетті таңдау</translation>
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
        <source>Open the row</source>
        <translation>Жолды ашу</translation>
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
        <source>Write down: done</source>
        <translation>Орындалды деп жазу</translation>
    </message>
    <message>
        <source>Write down: not done, and why</source>
        <translation>Орындалмады деп, себебін жазу</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Басқа күнге ауыстыру</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Return with a remark, or refuse</source>
        <translation>Ескертумен қайтару немесе бас тарту</translation>
    </message>
    <message>
        <source>Stop the draft</source>
        <translation>Жобаны тоқтату</translation>
    </message>
    <message>
        <source>Choose the row, or several</source>
        <translation>Жолды немесе бірнешеуін таңдау</translation>
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
        <source>Hand the work over</source>
        <translation>Жұмысты тапсыру</translation>
    </message>
    <message>
        <source>Kept and broken in other days</source>
        <translation>Басқа күндердің қорытындысы</translation>
    </message>
    <message>
        <source>Enter a vacancy</source>
        <translation>Бос орынды енгізу</translation>
    </message>
    <message>
        <source>Take in a letter</source>
        <translation>Хатты қабылдау</translation>
    </message>
    <message>
        <source>Change the vacancy</source>
        <translation>Бос орынды өзгерту</translation>
    </message>
    <message>
        <source>Enter another one like it</source>
        <translation>Осындай тағы біреуін енгізу</translation>
    </message>
    <message>
        <source>Choose candidates</source>
        <translation>Кандидаттарды таңдау</translation>
    </message>
    <message>
        <source>Import and export of vacancies</source>
        <translation>Бос орындар импорты мен экспорты</translation>
    </message>
    <message>
        <source>Offer the vacancy to those ticked</source>
        <translation>Бос орынды белгіленгендерге ұсыну</translation>
    </message>
    <message>
        <source>Choose suitable work</source>
        <translation>Лайықты жұмыс таңдау</translation>
    </message>
    <message>
        <source>Search: why is this one not there?</source>
        <translation>Іздеу: бұл неге тізімде жоқ?</translation>
    </message>
    <message>
        <source>Offer those ticked, or this one</source>
        <translation>Белгіленгендерді немесе осыны ұсыну</translation>
    </message>
    <message>
        <source>Change what is wished, for this list</source>
        <translation>Осы тізім үшін тілектерді өзгерту</translation>
    </message>
    <message>
        <source>The wishes as they are known</source>
        <translation>Тілектерді бастапқыдай қалдыру</translation>
    </message>
    <message>
        <source>Compare the row with those one goes to</source>
        <translation>Жолды басқаларымен салыстыру</translation>
    </message>
    <message>
        <source>Take out of the candidates</source>
        <translation>Кандидаттар қатарынан шығару</translation>
    </message>
    <message>
        <source>Show how the row fits, and why</source>
        <translation>Жолдың қалай сай келетінін көрсету</translation>
    </message>
    <message>
        <source>Target groups first</source>
        <translation>Алдымен нысаналы топтар</translation>
    </message>
    <message>
        <source>Enter a new employer</source>
        <translation>Жаңа жұмыс берушіні енгізу</translation>
    </message>
    <message>
        <source>Change the employer&apos;s data</source>
        <translation>Жұмыс берушінің деректерін өзгерту</translation>
    </message>
    <message>
        <source>Enter a notice of dismissals</source>
        <translation>Жұмыстан босату туралы хабарламаны енгізу</translation>
    </message>
    <message>
        <source>Enter the quotas of a year</source>
        <translation>Жылдың квоталарын енгізу</translation>
    </message>
    <message>
        <source>Enter a new agency</source>
        <translation>Жаңа агенттікті енгізу</translation>
    </message>
    <message>
        <source>Change the agency&apos;s data</source>
        <translation>Агенттіктің деректерін өзгерту</translation>
    </message>
    <message>
        <source>The agency works no more</source>
        <translation>Агенттік қызметін тоқтатты</translation>
    </message>
    <message>
        <source>Enter a contract of outsourcing</source>
        <translation>Аутсорсинг шартын енгізу</translation>
    </message>
    <message>
        <source>Enter the figures owed longest</source>
        <translation>Ең ертедегі жетіспейтін мәліметтерді енгізу</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Жоқ қызметкерлер</translation>
    </message>
    <message>
        <source>Warnings of terms</source>
        <translation>Мерзімдер туралы ескертулер</translation>
    </message>
    <message>
        <source>By clerk, by paragraph, by day</source>
        <translation>Қызметкер, тармақ, күн бойынша</translation>
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
    <name>Left</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n минут қалды</numerusform>
            <numerusform>%n минут қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n сағат қалды</numerusform>
            <numerusform>%n сағат қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n күн қалды</numerusform>
            <numerusform>%n күн қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over</source>
        <translation>
            <numerusform>%n минут өтті</numerusform>
            <numerusform>%n минут өтті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) over</source>
        <translation>
            <numerusform>%n сағат өтті</numerusform>
            <numerusform>%n сағат өтті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n күн өтті</numerusform>
            <numerusform>%n күн өтті</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWindow</name>
    <message>
        <source>Take in a letter</source>
        <translation>Хатты қабылдау</translation>
    </message>
    <message>
        <source>It is entered later: one business day runs from the day it came.  §54</source>
        <translation>Кейін енгізіледі: келген күнінен бір жұмыс күні есептеледі.  54-тармақ</translation>
    </message>
    <message>
        <source>Take in  Ctrl+S</source>
        <translation>Қабылдау  Ctrl+S</translation>
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
    <name>LoadPage</name>
    <message>
        <source>Load</source>
        <translation>Жүктеме</translation>
    </message>
    <message>
        <source>Absences  F7</source>
        <translation>Жоқ қызметкерлер  F7</translation>
    </message>
    <message>
        <source>Hand the work over  F6</source>
        <translation>Жұмысты тапсыру  F6</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Жақындады</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>In the days chosen, of the office&apos;s own terms: kept {kept}, broke {broke}, fell away {fell}. Met too late counts as broken.</source>
        <translation>Таңдалған күндерде орталықтың өз мерзімдері: уақытында {kept}, бұзылғаны {broke}, тоқтағаны {fell}. Кеш орындалғаны бұзылған болып саналады.</translation>
    </message>
    <message>
        <source>Warnings  Shift+F7</source>
        <translation>Ескертулер  Shift+F7</translation>
    </message>
    <message>
        <source>Day&apos;s sheet  F8</source>
        <translation>Күн парағы  F8</translation>
    </message>
    <message>
        <source>Clerks</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Тармақтар</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>The running terms as bars</source>
        <translation>Жүріп жатқан мерзімдер жолақтармен</translation>
    </message>
    <message>
        <source>Enter: the terms one by one  ·  Alt+→: other days</source>
        <translation>Enter: мерзімдер жеке-жеке  ·  Alt+→: басқа күндер</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Өткен</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Мерзімде</translation>
    </message>
    <message>
        <source>Broke</source>
        <translation>Кешіккен</translation>
    </message>
    <message>
        <source>Fell away</source>
        <translation>Тоқтаған</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>және тағы {count}</translation>
    </message>
    <message>
        <source>By the day on which a term ends: ten business days to come; of the past thirty days what was kept and what broke on each.</source>
        <translation>Мерзім бітетін күн бойынша: алдағы он жұмыс күні; өткен отыз күннің әрқайсысында уақытында орындалғаны және бұзылғаны.</translation>
    </message>
</context>
<context>
    <name>LoadTerms</name>
    <message>
        <source>Running terms: {about}</source>
        <translation>Жүріп жатқан мерзімдер: {about}</translation>
    </message>
    <message>
        <source>Hand over  F6</source>
        <translation>Тапсыру  F6</translation>
    </message>
    <message>
        <source>Open the page  Ctrl+O</source>
        <translation>Бетін ашу  Ctrl+O</translation>
    </message>
    <message>
        <source>Enter: how it was counted  ·  Space: tick</source>
        <translation>Enter: қалай есептелді  ·  Пробел: белгілеу</translation>
    </message>
    <message>
        <source>Terms: {count}</source>
        <translation>Мерзімдер: {count}</translation>
    </message>
    <message>
        <source>Chosen: {picked} of {count}</source>
        <translation>Таңдалды: {picked} / {count}</translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message>
        <source>Nobody&apos;s, for whoever takes it</source>
        <translation>Бос, ешкімдікі емес</translation>
    </message>
    <message>
        <source>account closed</source>
        <translation>тіркелгісі жабық</translation>
    </message>
    <message>
        <source>away until {day}</source>
        <translation>{day} күніне дейін жоқ</translation>
    </message>
    <message>
        <source>whoever takes it first</source>
        <translation>кім бірінші алса, соған</translation>
    </message>
    <message>
        <source>{name}: the account is closed, and {count} terms are held by it.</source>
        <translation>{name}: тіркелгісі жабық, онда тұрған мерзімдер: {count}.</translation>
    </message>
    <message>
        <source>{name} is away until {day} and holds {count} terms; they fall to: {who}.</source>
        <translation>{name}: {day} күніне дейін жоқ, қолындағы мерзімдер: {count}; олар өтеді: {who}.</translation>
    </message>
</context>
<context>
    <name>MeasureCourse</name>
    <message>
        <source>Course of an active measure</source>
        <translation>Белсенді шараның барысы</translation>
    </message>
    <message>
        <source>Came and takes part</source>
        <translation>Келді, қатысады</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Келмеді</translation>
    </message>
    <message>
        <source>The centre takes the call back</source>
        <translation>Орталық шақыруды кері қайтарады</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Аяқтады</translation>
    </message>
    <message>
        <source>Left by himself</source>
        <translation>Өз еркімен тоқтатты</translation>
    </message>
    <message>
        <source>A valid reason became known</source>
        <translation>Дәлелді себебі белгілі болды</translation>
    </message>
</context>
<context>
    <name>MeasureDirection</name>
    <message>
        <source>Direction to an active measure</source>
        <translation>Белсенді шараға жолдама</translation>
    </message>
</context>
<context>
    <name>MeasureSection</name>
    <message>
        <source>Work places are kept for him by quota: {groups}  L27</source>
        <translation>Жұмыс орындарына квота: {groups}  27-бап</translation>
    </message>
    <message>
        <source>Active measures</source>
        <translation>Белсенді шаралар</translation>
    </message>
    <message>
        <source>went first: {groups}</source>
        <translation>басым құқықпен: {groups}</translation>
    </message>
</context>
<context>
    <name>MeasureWaiting</name>
    <message>
        <source>Waiting list of a measure</source>
        <translation>Шара бойынша кезек</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Шара</translation>
    </message>
    <message>
        <source>Who may be sent, the next one first</source>
        <translation>Жіберуге болатындар, келесісі бірінші</translation>
    </message>
    <message>
        <source>Receives the social payment</source>
        <translation>Әлеуметтік төлем алады</translation>
    </message>
    <message>
        <source>Does not receive the social payment</source>
        <translation>Әлеуметтік төлем алмайды</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Есептелуде…</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Кезекте: {count}</translation>
    </message>
    <message>
        <source>First those with priority, then by the day of registration.</source>
        <translation>Алдымен басым құқығы барлар, содан кейін тіркелген күні бойынша.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Тіркелген</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Басым құқығы</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Төлем</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Жоспарда</translation>
    </message>
    <message>
        <source>receives</source>
        <translation>алады</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>алмайды</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>сұралмаған</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <source>First day possible: {day}</source>
        <translation>Мүмкін болатын бірінші күн: {day}</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Мүмкін</translation>
    </message>
    <message>
        <source>Goes first: {groups}</source>
        <translation>Басым құқығы бар: {groups}</translation>
    </message>
    <message>
        <source>In the plan, until {day}</source>
        <translation>Жоспарда, {day} күніне дейін</translation>
    </message>
    <message>
        <source>without the social payment</source>
        <translation>әлеуметтік төлем алмайтын жұмыссыз</translation>
    </message>
    <message>
        <source>graduate of an educational organisation</source>
        <translation>білім беру ұйымының түлегі</translation>
    </message>
    <message>
        <source>called {moment}, to come until {until}</source>
        <translation>{moment} шақырылды, келу мерзімі {until} дейін</translation>
    </message>
    <message>
        <source>came {day}, late</source>
        <translation>{day} келді, кеш</translation>
    </message>
    <message>
        <source>came {day}</source>
        <translation>{day} келді</translation>
    </message>
    <message>
        <source>lasts {days}</source>
        <translation>мерзімі {days}</translation>
    </message>
    <message>
        <source>The plan was changed since: mark the line there as well.</source>
        <translation>Жоспар содан бері өзгерген: ондағы жолды да белгілеңіз.</translation>
    </message>
    <message>
        <source>Its line of the plan is marked as done.</source>
        <translation>Шараның жоспардағы жолы орындалды деп белгіленеді.</translation>
    </message>
    <message>
        <source>Its line of the plan is marked as not done.</source>
        <translation>Шараның жоспардағы жолы орындалмады деп белгіленеді.</translation>
    </message>
    <message>
        <source>Its line of the plan stays open, for its day, {day}, is not over.</source>
        <translation>Шараның жоспардағы жолы ашық қалады: оның күні ({day}) әлі өткен жоқ.</translation>
    </message>
    <message>
        <source>completed {day}</source>
        <translation>{day} аяқтады</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>{day} тоқтатты</translation>
    </message>
    <message>
        <source>did not come, written down {day}</source>
        <translation>келмеді, {day} жазылды</translation>
    </message>
    <message>
        <source>taken back {day}</source>
        <translation>{day} кері қайтарылды</translation>
    </message>
    <message>
        <source>for a valid reason</source>
        <translation>дәлелді себеппен</translation>
    </message>
    <message>
        <source>without a valid reason</source>
        <translation>дәлелсіз себеппен</translation>
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
    <name>MovedTerms</name>
    <message>
        <source>{about}: due moments that move: {count}</source>
        <translation>{about}: жылжитын мерзімдер: {count}</translation>
    </message>
    <message>
        <source>Nothing is written yet. They move together with the day, each in the trail.</source>
        <translation>Әлі ештеңе жазылған жоқ. Олар күнмен бірге жылжиды, әрқайсысы журналға жазылады.</translation>
    </message>
    <message>
        <source>Move them  Ctrl+S</source>
        <translation>Жылжыту  Ctrl+S</translation>
    </message>
    <message>
        <source>Leave all as it is  Esc</source>
        <translation>Бәрін сол күйінде қалдыру  Esc</translation>
    </message>
    <message>
        <source>Due moments that move, the first one first</source>
        <translation>Жылжитын мерзімдер, ең ертесі жоғарыда</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>Бұрынғы мерзімі</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Жаңа мерзімі</translation>
    </message>
</context>
<context>
    <name>NoticeForm</name>
    <message>
        <source>Change the notice</source>
        <translation>Хабарламаны өзгерту</translation>
    </message>
    <message>
        <source>Notice of coming dismissals</source>
        <translation>Алдағы жұмыстан босату туралы хабарлама</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>Жазу  Ctrl+S</translation>
    </message>
    <message>
        <source>In time until {day}.</source>
        <translation>Мерзімі {day} күніне дейін.</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Not offered as suitable work: a refusal does not count.</source>
        <translation>Лайықты жұмыс ретінде ұсынылмайды: бас тартуы есептелмейді (44-тармақтың 2) тармақшасы).</translation>
    </message>
</context>
<context>
    <name>OfferAnswerWindow</name>
    <message>
        <source>Answer to an offer</source>
        <translation>Ұсынысқа жауап</translation>
    </message>
    <message>
        <source>Write the answer down  Ctrl+S</source>
        <translation>Жауапты жазу  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>OfferSections</name>
    <message>
        <source>Mark on the card</source>
        <translation>Картадағы белгі</translation>
    </message>
    <message>
        <source>The records prove  §44</source>
        <translation>Жазбалар дәлелдейді  44-т.</translation>
    </message>
    <message>
        <source>The director judges it; nothing is decided yet.</source>
        <translation>Оны директор бағалайды; әзірге ештеңе шешілген жоқ.</translation>
    </message>
    <message>
        <source>Offers of work</source>
        <translation>Жұмыс ұсыныстары</translation>
    </message>
    <message>
        <source>Reported changes  §51</source>
        <translation>Хабарланған өзгерістер  51-т.</translation>
    </message>
    <message>
        <source>Suitable work refused: {refused} of {most}; not answered in time: {late}  §44.2</source>
        <translation>Лайықты жұмыстан бас тарту: {refused} / {most}; уақтылы жауап берілмеді: {late}  44-т., 2)</translation>
    </message>
    <message>
        <source>Open the vacancy {number}</source>
        <translation>{number} бос орнын ашу</translation>
    </message>
    <message>
        <source>late</source>
        <translation>кеш</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>уақтылы</translation>
    </message>
</context>
<context>
    <name>OfferSeveral</name>
    <message>
        <source>Offer work: {count}</source>
        <translation>Жұмыс ұсыну: {count}</translation>
    </message>
    <message>
        <source>The person was told  Ctrl+S</source>
        <translation>Адамға хабарланды  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>OfferToSeveral</name>
    <message>
        <source>Offer the vacancy: {count}</source>
        <translation>Бос орынды ұсыну: {count}</translation>
    </message>
    <message>
        <source>They were told  Ctrl+S</source>
        <translation>Хабарланды  Ctrl+S</translation>
    </message>
    <message>
        <source>{name} does not meet it: {why}</source>
        <translation>{name} сай емес: {why}</translation>
    </message>
</context>
<context>
    <name>OfferWindow</name>
    <message>
        <source>Offer work</source>
        <translation>Жұмыс ұсыну</translation>
    </message>
    <message>
        <source>Write the offer down  Ctrl+S</source>
        <translation>Ұсынысты жазу  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>The hire fell through</source>
        <translation>Жұмысқа қабылдау жүзеге аспады</translation>
    </message>
    <message>
        <source>Is taken on</source>
        <translation>Жұмысқа алынады</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Әңгімелесу</translation>
    </message>
    <message>
        <source>At the employer</source>
        <translation>Жұмыс берушіде</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Жауап күтуде</translation>
    </message>
    <message>
        <source>places: {left} of {all}</source>
        <translation>бос орын: {left} / {all}</translation>
    </message>
    <message>
        <source>{amount} tenge</source>
        <translation>{amount} теңге</translation>
    </message>
    <message>
        <source>not suitable work</source>
        <translation>лайықты жұмыс емес</translation>
    </message>
    <message>
        <source>offered {moment}, answer due {due}</source>
        <translation>ұсынылды {moment}, жауап беру мерзімі {due}</translation>
    </message>
    <message>
        <source>{answer} {moment}</source>
        <translation>{answer} {moment}</translation>
    </message>
    <message>
        <source>{answer} {moment}, after the term: counts as no answer in time</source>
        <translation>{answer} {moment}, мерзімінен кейін: уақтылы жауап бермегені деп есептеледі</translation>
    </message>
    <message>
        <source>not suitable, does not count: {ground}  L12</source>
        <translation>лайықты жұмыс емес, есепке алынбайды: {ground}  Заңның 12-бабы</translation>
    </message>
    <message>
        <source>résumé sent {moment}, the employer&apos;s answer due {due}</source>
        <translation>түйіндеме жіберілді {moment}, жұмыс берушінің жауап беру мерзімі {due}</translation>
    </message>
    <message>
        <source>told on {day} that the vacancy is no more</source>
        <translation>бос орынның жабылғаны {day} хабарланды</translation>
    </message>
    <message>
        <source>told on {day} of the interview: {interview}, {place}</source>
        <translation>әңгімелесу туралы {day} хабарланды: {interview}, {place}</translation>
    </message>
    <message>
        <source>the employer takes the person on, told on {day}</source>
        <translation>жұмыс беруші адамды жұмысқа алады, {day} хабарланды</translation>
    </message>
    <message>
        <source>works from {day} on</source>
        <translation>{day} күнінен бастап жұмыс істейді</translation>
    </message>
    <message>
        <source>the hire fell through, known on {day}</source>
        <translation>жұмысқа қабылдау жүзеге аспады, {day} белгілі болды</translation>
    </message>
    <message>
        <source>to be told that the vacancy is no more  §63</source>
        <translation>бос орынның жабылғанын хабарлау керек  63-т.</translation>
    </message>
    <message>
        <source>{answer} {day}, after the term</source>
        <translation>{answer} {day}, мерзімінен кейін</translation>
    </message>
    <message>
        <source>happened {day}, reported {moment}</source>
        <translation>болды {day}, хабарланды {moment}</translation>
    </message>
    <message>
        <source>after the term, which ended {due}</source>
        <translation>{due} біткен мерзімнен кейін</translation>
    </message>
    <message>
        <source>a valid reason was told</source>
        <translation>дәлелді себебі айтылды</translation>
    </message>
    <message>
        <source>Deregistered since {day}: {ground}  §45</source>
        <translation>{day} есептен шығарылды: {ground}  45-т.</translation>
    </message>
    <message>
        <source>A new application may be made from {day} on  L16.2</source>
        <translation>{day} күнінен бастап қайта өтініш беруге болады  Заңның 16-бабы, 2-т.</translation>
    </message>
    <message>
        <source>went to the employer {day}</source>
        <translation>жұмыс берушіге {day} барды</translation>
    </message>
    <message>
        <source>did not go to the employer</source>
        <translation>жұмыс берушіге бармады</translation>
    </message>
    <message>
        <source>to go to the employer until {due}</source>
        <translation>жұмыс берушіге {due} дейін баруы тиіс</translation>
    </message>
    <message>
        <source>with a valid reason</source>
        <translation>дәлелді себеппен</translation>
    </message>
    <message>
        <source>without a valid reason</source>
        <translation>дәлелсіз себеппен</translation>
    </message>
</context>
<context>
    <name>OpenComplaints</name>
    <message>
        <source>Open complaints  §46–47</source>
        <translation>Қаралып жатқан шағымдар  46–47-т.</translation>
    </message>
    <message>
        <source>No complaint waits for an answer.</source>
        <translation>Жауап күтіп тұрған шағым жоқ.</translation>
    </message>
    <message>
        <source>Complaints that wait, the oldest term first</source>
        <translation>Жауап күтіп тұрған шағымдар, мерзімі жақыны бірінші</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Тіркелген күні</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Тегі, аты</translation>
    </message>
    <message>
        <source>About paper</source>
        <translation>Қай қағаз туралы</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Жауап мерзімі</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>waits for the answer</source>
        <translation>жауап күтуде</translation>
    </message>
    <message>
        <source>the term is broken</source>
        <translation>мерзімі өтіп кеткен</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>қызмет көрсету туралы</translation>
    </message>
    <message>
        <source>no term here</source>
        <translation>мерзім бұл Қағидаларда жоқ</translation>
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
    <name>Period</name>
    <message>
        <source>quarter {number} of {year}</source>
        <translation>{year} жылғы {number} тоқсан</translation>
    </message>
    <message>
        <source>{month} of {year}</source>
        <translation>{year} жылғы {month}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>қаңтар</translation>
    </message>
    <message>
        <source>February</source>
        <translation>ақпан</translation>
    </message>
    <message>
        <source>March</source>
        <translation>наурыз</translation>
    </message>
    <message>
        <source>April</source>
        <translation>сәуір</translation>
    </message>
    <message>
        <source>May</source>
        <translation>мамыр</translation>
    </message>
    <message>
        <source>June</source>
        <translation>маусым</translation>
    </message>
    <message>
        <source>July</source>
        <translation>шілде</translation>
    </message>
    <message>
        <source>August</source>
        <translation>тамыз</translation>
    </message>
    <message>
        <source>September</source>
        <translation>қыркүйек</translation>
    </message>
    <message>
        <source>October</source>
        <translation>қазан</translation>
    </message>
    <message>
        <source>November</source>
        <translation>қараша</translation>
    </message>
    <message>
        <source>December</source>
        <translation>желтоқсан</translation>
    </message>
</context>
<context>
    <name>PersonWindow</name>
    <message>
        <source>The person&apos;s page</source>
        <translation>Адамның беті</translation>
    </message>
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
    <name>Picking</name>
    <message>
        <source>Done: {done}.</source>
        <translation>Орындалды: {done}.</translation>
    </message>
    <message>
        <source>Done: {done}. Not done: {failed}.</source>
        <translation>Орындалды: {done}. Орындалмады: {failed}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>және тағы {count}</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>offered</source>
        <translation>ұсынылады</translation>
    </message>
    <message>
        <source>Offered by the centre&apos;s own table, to be changed as it suits the person:</source>
        <translation>Орталықтың өз кестесі бойынша ұсынылады, адамға қарай өзгертуге болады:</translation>
    </message>
</context>
<context>
    <name>PlanFollowing</name>
    <message>
        <source>Follow the plan</source>
        <translation>Жоспардың орындалуын бақылау</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Not done…</source>
        <translation>Орындалмады…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Ауыстыру…</translation>
    </message>
    <message>
        <source>Actions and meetings by their days</source>
        <translation>Іс-шаралар мен кездесулер күні бойынша</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>A valid reason became known…</source>
        <translation>Дәлелді себебі белгілі болды…</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Жазылды.</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Individual employment plan  §48</source>
        <translation>Жұмысқа орналастырудың жеке жоспары  48-т.</translation>
    </message>
    <message>
        <source>holds until {day}</source>
        <translation>{day} күніне дейін қолданылады</translation>
    </message>
    <message>
        <source>done: {done} of {all}</source>
        <translation>орындалғаны: {done} / {all}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>{number}-нұсқа</translation>
    </message>
    <message>
        <source>signed {day}</source>
        <translation>{day} қол қойылды</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>қол қойылмаған</translation>
    </message>
</context>
<context>
    <name>PlanSigning</name>
    <message>
        <source>The plan was signed</source>
        <translation>Жоспарға қол қойылды</translation>
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
        <translation>{since} күнінен бастап қолданыстағы кесте бойынша. Бейресми: мемлекеттік жүйенің ұпайлары жарияланбаған.</translation>
    </message>
    <message>
        <source>By the table in force from {since}.</source>
        <translation>{since} күнінен бастап қолданыстағы кесте бойынша.</translation>
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
        <translation>{day} күнінен бастап</translation>
    </message>
    <message>
        <source>In force since {day}</source>
        <translation>{day} күнінен бастап қолданыста</translation>
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
        <translation>Кесте {day} күнінен бастап қолданылады.</translation>
    </message>
    <message>
        <source>The table from {day} on is taken back.</source>
        <translation>{day} күнінен бастап қолданылатын кесте қайтарып алынды.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>PublishedForm</name>
    <message>
        <source>Contract {number} is published</source>
        <translation>{number} шарты орналастырылды</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>Жазу  Ctrl+S</translation>
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
    <name>QueueList</name>
    <message>
        <source>Nothing waits in this view.</source>
        <translation>Мұнда күтіп тұрған ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Open terms, the one due first on top</source>
        <translation>Ашық мерзімдер, ең ерте бітетіні жоғарыда</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Мерзім күйі</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>Person or employer</source>
        <translation>Адам немесе жұмыс беруші</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Істің күйі</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Кімдікі</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бос</translation>
    </message>
</context>
<context>
    <name>QuotaForm</name>
    <message>
        <source>Quotas of work places  ·  Law, article 27</source>
        <translation>Жұмыс орындарының квоталары  ·  Заң, 27-бап</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>Жазу  Ctrl+S</translation>
    </message>
    <message>
        <source>Workers counted: {counted}. Quota for people with disabilities: {percent} %, places: {places} (Order of 13.06.2016 No. 498).</source>
        <translation>Есепке алынған жұмыскерлер: {counted}. Мүгедектерге арналған квота: {percent} %, орын: {places} (13.06.2016 № 498 бұйрық).</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Reasons, criterion by criterion</source>
        <translation>Себептері, өлшемдер бойынша</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Іріктелмеді: {why}</translation>
    </message>
    <message>
        <source>{name} is left out: {why}</source>
        <translation>{name} іріктелмеді: {why}</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Адамда бар</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Талап етіледі</translation>
    </message>
    <message>
        <source>{name}: {points} points</source>
        <translation>{name}: {points} ұпай</translation>
    </message>
    <message>
        <source>must</source>
        <translation>міндетті</translation>
    </message>
    <message>
        <source>{points}/{most}</source>
        <translation>{points}/{most}</translation>
    </message>
</context>
<context>
    <name>ReferralWindow</name>
    <message>
        <source>Referral to the employer</source>
        <translation>Жұмыс берушіге жолдама</translation>
    </message>
    <message>
        <source>Issue the referral  Ctrl+S</source>
        <translation>Жолдама беру  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>RefusingLetter</name>
    <message>
        <source>Refuse the letter</source>
        <translation>Хатты қабылдамау</translation>
    </message>
    <message>
        <source>Posts of public and special service are not reported to the centre.</source>
        <translation>Мемлекеттік және арнаулы қызмет лауазымдары орталыққа хабарланбайды.</translation>
    </message>
    <message>
        <source>Refuse  Ctrl+S</source>
        <translation>Қабылдамау  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>ReopeningVacancy</name>
    <message>
        <source>Reopen the vacancy</source>
        <translation>Бос орынды қайта ашу</translation>
    </message>
    <message>
        <source>It is offered again as it was entered.</source>
        <translation>Ол енгізілген күйінде қайта ұсынылады.</translation>
    </message>
    <message>
        <source>Reopen  Ctrl+S</source>
        <translation>Қайта ашу  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>ReplyWindow</name>
    <message>
        <source>Answer of the employer</source>
        <translation>Жұмыс берушінің жауабы</translation>
    </message>
    <message>
        <source>Write the answer down  Ctrl+S</source>
        <translation>Жауапты жазу  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Filters kept</source>
        <translation>Сақталған сүзгілер</translation>
    </message>
    <message>
        <source>Name of the filter, then Enter</source>
        <translation>Сүзгінің аты, содан соң Enter</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Сүзгінің аты</translation>
    </message>
    <message>
        <source>Keep these filters under a name</source>
        <translation>Осы сүзгілерді атымен сақтау</translation>
    </message>
    <message>
        <source>Keep this filter no longer</source>
        <translation>Бұл сүзгіні енді сақтамау</translation>
    </message>
    <message>
        <source>Kept: {count}</source>
        <translation>Сақталған: {count}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Атауының бір бөлігін теріңіз</translation>
    </message>
    <message>
        <source>Nothing is found. Type another part of the name.</source>
        <translation>Ештеңе табылмады. Атаудың басқа бөлігін теріңіз.</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>{criterion}: {points} of {most}</source>
        <translation>{criterion}: {most} ұпайдан {points}</translation>
    </message>
    <message>
        <source>{part}, must</source>
        <translation>{part}, міндетті</translation>
    </message>
    <message>
        <source>{part}, must, not met</source>
        <translation>{part}, міндетті, сай келмейді</translation>
    </message>
</context>
<context>
    <name>SendWindow</name>
    <message>
        <source>Résumé to the employer</source>
        <translation>Жұмыс берушіге түйіндеме</translation>
    </message>
    <message>
        <source>The résumé was sent  Ctrl+S</source>
        <translation>Түйіндеме жіберілді  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>SentSection</name>
    <message>
        <source>Sent to the employer  §60–63</source>
        <translation>Жұмыс берушіге жіберілгендер  60–63-т.</translation>
    </message>
    <message>
        <source>Sent to the employer</source>
        <translation>Жұмыс берушіге жіберілгендер</translation>
    </message>
    <message>
        <source>Nobody was sent to this employer yet.</source>
        <translation>Бұл жұмыс берушіге әлі ешкім жіберілген жоқ.</translation>
    </message>
    <message>
        <source>Sent: {count}</source>
        <translation>Жіберілді: {count}</translation>
    </message>
    <message>
        <source>hired: {count}</source>
        <translation>жұмысқа қабылданды: {count}</translation>
    </message>
    <message>
        <source>not hired: {count}</source>
        <translation>қабылданбады: {count}</translation>
    </message>
    <message>
        <source>silent: {count}</source>
        <translation>жауап бермеді: {count}</translation>
    </message>
    <message>
        <source>answer awaited: {count}</source>
        <translation>жауабы күтілуде: {count}</translation>
    </message>
    <message>
        <source>fell away: {count}</source>
        <translation>тоқтатылды: {count}</translation>
    </message>
    <message>
        <source>answers usually {when}</source>
        <translation>әдетте {when} жауап береді</translation>
    </message>
    <message>
        <source>Name, vacancy</source>
        <translation>Аты-жөні, бос орын</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>сол күні</translation>
    </message>
    <message>
        <source>after {days} business days</source>
        <translation>{days} жұмыс күнінен кейін</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауабы</translation>
    </message>
    <message>
        <source>Hired; it fell through</source>
        <translation>Қабылданды, бірақ жүзеге аспады</translation>
    </message>
    <message>
        <source>due {moment}</source>
        <translation>мерзімі {moment}</translation>
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
    <name>SeveralFoot</name>
    <message>
        <source>Take  Ctrl+S</source>
        <translation>Алу  Ctrl+S</translation>
    </message>
    <message>
        <source>Hand over  F6</source>
        <translation>Тапсыру  F6</translation>
    </message>
    <message>
        <source>They were told  Ctrl+I</source>
        <translation>Хабарланды  Ctrl+I</translation>
    </message>
    <message>
        <source>How it was counted  F3</source>
        <translation>Қалай есептелді  F3</translation>
    </message>
    <message>
        <source>On paper  F8</source>
        <translation>Қағазға  F8</translation>
    </message>
    <message>
        <source>Enter: open  ·  Space: tick</source>
        <translation>Enter: ашу  ·  Пробел: белгілеу</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Таңдалды: {count}</translation>
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
    <name>Sides</name>
    <message>
        <source>How it fits</source>
        <translation>Қалай сай келеді</translation>
    </message>
    <message>
        <source>Change  {key}</source>
        <translation>Өзгерту  {key}</translation>
    </message>
    <message>
        <source>Why  {key}</source>
        <translation>Неге  {key}</translation>
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
    <name>SpanChoice</name>
    <message>
        <source>Results:</source>
        <translation>Қорытынды:</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Осы апта</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Осы ай</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Аралық</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Дейін</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Approve</source>
        <translation>Бекіту</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Қол қою</translation>
    </message>
    <message>
        <source>Put again</source>
        <translation>Қайта ұсыну</translation>
    </message>
    <message>
        <source>Return with a remark</source>
        <translation>Ескертумен қайтару</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
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
    <name>StoryPanel</name>
    <message>
        <source>How the term was counted</source>
        <translation>Мерзім қалай есептелді</translation>
    </message>
    <message>
        <source>Close  F3</source>
        <translation>Жабу  F3</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>Calendar, version {number}</source>
        <translation>Күнтізбе, {number}-нұсқа</translation>
    </message>
    <message>
        <source>Runs since {moment}</source>
        <translation>Басталды: {moment}</translation>
    </message>
    <message>
        <source>Whose: {who}</source>
        <translation>Кімдікі: {who}</translation>
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
    <name>TellStruckOffWindow</name>
    <message>
        <source>Tell the person of the deregistration</source>
        <translation>Адамға есептен шығарылғанын хабарлау</translation>
    </message>
    <message>
        <source>The notice opens to be printed; it says from when on he may apply again.</source>
        <translation>Басып шығару үшін хабарлама ашылады; онда қашан қайта жүгінуге болатыны жазылған.</translation>
    </message>
</context>
<context>
    <name>TellWindow</name>
    <message>
        <source>Tell the person of the decision</source>
        <translation>Адамға шешім туралы хабарлау</translation>
    </message>
    <message>
        <source>Who is registered gets the list of documents for the social payment: it opens to be printed.</source>
        <translation>Тіркелген адамға әлеуметтік төлемге қажетті құжаттардың тізбесі беріледі: ол басып шығару үшін ашылады.</translation>
    </message>
    <message>
        <source>The person was told  Ctrl+S</source>
        <translation>Адамға хабарланды  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Monday</source>
        <translation>дүйсенбі</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>сейсенбі</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>сәрсенбі</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>бейсенбі</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>жұма</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>сенбі</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>жексенбі</translation>
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
        <source>Law, article {number}.{part}, sub-item {item}</source>
        <translation>Заңның {number}-бабы {part}-т. {item})</translation>
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
    <name>TermName</name>
    <message>
        <source>register or refuse</source>
        <translation>тіркеу не бас тарту</translation>
    </message>
    <message>
        <source>help to find work</source>
        <translation>жұмыс таңдауға жәрдем</translation>
    </message>
    <message>
        <source>papers to the local body</source>
        <translation>жергілікті органға жолдау</translation>
    </message>
    <message>
        <source>decide on the unemployed</source>
        <translation>жұмыссыз туралы шешім</translation>
    </message>
    <message>
        <source>notice of the decision</source>
        <translation>шешім туралы хабарлама</translation>
    </message>
    <message>
        <source>tell of the decision</source>
        <translation>шешім туралы айту</translation>
    </message>
    <message>
        <source>issue the certificate</source>
        <translation>анықтама беру</translation>
    </message>
    <message>
        <source>decide on striking off</source>
        <translation>есептен шығару шешімі</translation>
    </message>
    <message>
        <source>goes to the employer</source>
        <translation>жұмыс берушіге барады</translation>
    </message>
    <message>
        <source>comes to the measure</source>
        <translation>шараға келеді</translation>
    </message>
    <message>
        <source>tell of being struck off</source>
        <translation>есептен шығарылғанын айту</translation>
    </message>
    <message>
        <source>answer the complaint</source>
        <translation>шағымға жауап беру</translation>
    </message>
    <message>
        <source>answer on quality</source>
        <translation>сапа туралы жауап</translation>
    </message>
    <message>
        <source>make the plan</source>
        <translation>жеке жоспар жасау</translation>
    </message>
    <message>
        <source>enter the vacancy</source>
        <translation>бос орынды тіркеу</translation>
    </message>
    <message>
        <source>choose candidates</source>
        <translation>кандидаттарды таңдау</translation>
    </message>
    <message>
        <source>tell of the work</source>
        <translation>жұмыс туралы хабарлау</translation>
    </message>
    <message>
        <source>answers the offer</source>
        <translation>ұсынысқа жауап береді</translation>
    </message>
    <message>
        <source>send the résumé</source>
        <translation>түйіндемені жіберу</translation>
    </message>
    <message>
        <source>employer answers</source>
        <translation>жұмыс беруші жауап береді</translation>
    </message>
    <message>
        <source>tell the Fund</source>
        <translation>Қорға хабарлау</translation>
    </message>
    <message>
        <source>publish the contract</source>
        <translation>шартты орналастыру</translation>
    </message>
</context>
<context>
    <name>TicketStrip</name>
    <message>
        <source>Call once more</source>
        <translation>Қайта шақыру</translation>
    </message>
    <message>
        <source>End the service</source>
        <translation>Қызмет көрсетуді аяқтау</translation>
    </message>
    <message>
        <source>Nobody waits for your counter.</source>
        <translation>Сіздің терезеңізді ешкім күтіп тұрған жоқ.</translation>
    </message>
    <message>
        <source>Next ({count})</source>
        <translation>Келесі ({count})</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>{number}-терезе</translation>
    </message>
    <message>
        <source>Choose a counter</source>
        <translation>Терезені таңдау</translation>
    </message>
    <message>
        <source>Serving {number}: {clock}</source>
        <translation>{number} талонына қызмет көрсетілуде: {clock}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Take next  F2</source>
        <translation>Келесісін алу  F2</translation>
    </message>
    <message>
        <source>New applicant  Ctrl+N</source>
        <translation>Жаңа ізденуші  Ctrl+N</translation>
    </message>
</context>
<context>
    <name>TouchScreen</name>
    <message>
        <source>What did you come for?</source>
        <translation>Не үшін келдіңіз?</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Сіздің нөміріңіз</translation>
    </message>
    <message>
        <source>Waiting before you: {count}</source>
        <translation>Алдыңызда күтуде: {count}</translation>
    </message>
    <message>
        <source>Remember it, and watch the board</source>
        <translation>Нөмірді есте сақтап, таблоны қадағалаңыз</translation>
    </message>
    <message>
        <source>Language of the slip</source>
        <translation>Талон тілі</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Қызметкерлер үшін</translation>
    </message>
    <message>
        <source>Password of {login}</source>
        <translation>{login} құпия сөзі</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Leave the touch screen</source>
        <translation>Сенсорлық экраннан шығу</translation>
    </message>
</context>
<context>
    <name>UnsuitableWindow</name>
    <message>
        <source>The work was not suitable</source>
        <translation>Жұмыс лайықты болмай шықты</translation>
    </message>
    <message>
        <source>Write it down  Ctrl+S</source>
        <translation>Жазу  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>Broken</source>
        <translation>Өтіп кетті</translation>
    </message>
    <message>
        <source>Breaks soon</source>
        <translation>Жақындады</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Бүгін бітеді</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейін</translation>
    </message>
</context>
<context>
    <name>VacanciesPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Бос орындар</translation>
    </message>
    <message>
        <source>New vacancy</source>
        <translation>Жаңа бос орын</translation>
    </message>
    <message>
        <source>Take in a letter</source>
        <translation>Хатты қабылдау</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Import and export of vacancies</source>
        <translation>Бос орындар импорты мен экспорты</translation>
    </message>
    <message>
        <source>Number, post, employer or BIN</source>
        <translation>Нөмірі, лауазымы, жұмыс беруші немесе БСН</translation>
    </message>
    <message>
        <source>Search vacancies</source>
        <translation>Бос орындарды іздеу</translation>
    </message>
    <message>
        <source>Vacancies found</source>
        <translation>Табылған бос орындар</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Жұмыс беруші</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Жалақы</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орын</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>{day} алынған</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} дейін</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Табылды: {count}</translation>
    </message>
    <message>
        <source>No vacancy in this view.</source>
        <translation>Мұнда бос орын жоқ.</translation>
    </message>
</context>
<context>
    <name>VacancyFiles</name>
    <message>
        <source>Import and export of vacancies</source>
        <translation>Бос орындар импорты мен экспорты</translation>
    </message>
    <message>
        <source>A table (XLSX or CSV) with one vacancy a row, its first row naming the columns, or a file of the Labour Exchange (JSON). Nothing is entered before you have seen what its lines are worth.</source>
        <translation>Әр жолында бір бос орын бар, бірінші жолында бағандар аталған кесте (XLSX немесе CSV) не Еңбек биржасының файлы (JSON). Жолдардың жарамдылығын көргеніңізше ештеңе енгізілмейді.</translation>
    </message>
    <message>
        <source>Choose a file  Ctrl+O</source>
        <translation>Файлды таңдау  Ctrl+O</translation>
    </message>
    <message>
        <source>Write what the exchange lacks</source>
        <translation>Биржаға жіберілмегенін жазу</translation>
    </message>
    <message>
        <source>Export vacancies in force</source>
        <translation>Қолданыстағы бос орындарды экспорттау</translation>
    </message>
    <message>
        <source>Vacancies (*.json *.xlsx *.xls *.csv *.txt)</source>
        <translation>Бос орындар (*.json *.xlsx *.xls *.csv *.txt)</translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {columns}</source>
        <translation>Мұнда мағынасы жоқ бағандар: {columns}</translation>
    </message>
    <message>
        <source>New: {new}. Changed: {changed}. Withdrawn: {withdrawn}. Known already: {same}. Given the exchange&apos;s number: {linked}.</source>
        <translation>Жаңа: {new}. Өзгертілген: {changed}. Алып тасталған: {withdrawn}. Бұрыннан бар: {same}. Биржа нөмірі берілген: {linked}.</translation>
    </message>
    <message>
        <source>Meanwhile entered by others, or over: {count}.</source>
        <translation>Осы арада басқалар енгізген немесе жабылған: {count}.</translation>
    </message>
    <message>
        <source>Stopped: the rest is not entered.</source>
        <translation>Тоқтатылды: қалғаны енгізілген жоқ.</translation>
    </message>
    <message>
        <source>Written to {file} for the exchange: vacancies {count}, withdrawals {ended}</source>
        <translation>Биржа үшін {file} файлына жазылды: бос орын – {count}, алып тастау – {ended}</translation>
    </message>
    <message>
        <source>Take in: {count}</source>
        <translation>Қабылдау: {count}</translation>
    </message>
    <message>
        <source>Lines: {total}. Good: {good}, new: {new}. To be put right: {bad}.</source>
        <translation>Жолдар: {total}. Дұрыс: {good}, оның ішінде жаңа: {new}. Түзетілуі керек: {bad}.</translation>
    </message>
</context>
<context>
    <name>VacancyFilters</name>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Кәсібі</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жері</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Жұмыс беруші</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Менікі</translation>
    </message>
    <message>
        <source>Entered by me, or my work</source>
        <translation>Мен енгізген немесе менің жұмысым</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Сүзгілерді алып тастау</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Жүріп жатқандары</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
</context>
<context>
    <name>VacancyList</name>
    <message>
        <source>Number, post or employer</source>
        <translation>Нөмірі, лауазымы немесе жұмыс берушісі</translation>
    </message>
    <message>
        <source>Search vacancies</source>
        <translation>Бос орындарды іздеу</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Бос орындар</translation>
    </message>
    <message>
        <source>Work without a vacancy</source>
        <translation>Бос орынсыз жұмыс</translation>
    </message>
    <message>
        <source>of an employer who has reported none</source>
        <translation>бос орын туралы хабарламаған жұмыс берушіден</translation>
    </message>
    <message>
        <source>Of the wanted occupation there is none; the newest are shown: {count}.</source>
        <translation>Қалаған кәсібі бойынша бос орын жоқ; ең жаңалары көрсетілді: {count}.</translation>
    </message>
    <message>
        <source>Found: {count}. Arrows choose, Tab goes on.</source>
        <translation>Табылды: {count}. Көрсеткі пернелер таңдайды, Tab әрі қарай апарады.</translation>
    </message>
    <message>
        <source>Of the wanted occupation: {count}. Type to search all.</source>
        <translation>Қалаған кәсібі бойынша: {count}. Барлығынан іздеу үшін теріңіз.</translation>
    </message>
</context>
<context>
    <name>VacancyPanel</name>
    <message>
        <source>Terms</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Не істеуге болады</translation>
    </message>
    <message>
        <source>Places left: {left} of {all}</source>
        <translation>Бос қалған орын: {all} орыннан {left}</translation>
    </message>
    <message>
        <source>holds until {day}</source>
        <translation>{day} күніне дейін жарамды</translation>
    </message>
    <message>
        <source>Reported after the term of five business days  §53</source>
        <translation>Бес жұмыс күні мерзімінен кейін хабарланған  53-тармақ</translation>
    </message>
</context>
<context>
    <name>VacancyWindow</name>
    <message>
        <source>The vacancy</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>Letter that is not entered yet</source>
        <translation>Әлі енгізілмеген хат</translation>
    </message>
    <message>
        <source>letter of {moment}</source>
        <translation>хат {moment} алынған</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>vacant since {day}</source>
        <translation>{day} күнінен бастап бос</translation>
    </message>
    <message>
        <source>Lawful reason  L28.2.7</source>
        <translation>Заңды негіз  Заңның 28-бабы</translation>
    </message>
    <message>
        <source>What a candidate must have  §57</source>
        <translation>Кандидатқа міндетті талаптар  57-тармақ</translation>
    </message>
    <message>
        <source>What is wished  §57</source>
        <translation>Тілектер  57-тармақ</translation>
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
    <message>
        <source>Make the plan  Enter</source>
        <translation>Жоспар жасау  Enter</translation>
    </message>
    <message>
        <source>Change the plan  Enter</source>
        <translation>Жоспарды өзгерту  Enter</translation>
    </message>
    <message>
        <source>Register the vacancy  Enter</source>
        <translation>Бос орынды тіркеу  Enter</translation>
    </message>
    <message>
        <source>Change the vacancy  Enter</source>
        <translation>Бос орынды өзгерту  Enter</translation>
    </message>
</context>
<context>
    <name>VisitWindow</name>
    <message>
        <source>Visit to the employer</source>
        <translation>Жұмыс берушіге бару</translation>
    </message>
    <message>
        <source>Write the visit down  Ctrl+S</source>
        <translation>Баруды жазу  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>WarningForm</name>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Сақтау  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>WarningsWindow</name>
    <message>
        <source>Warnings of terms</source>
        <translation>Мерзімдер туралы ескертулер</translation>
    </message>
    <message>
        <source>A term whose warning has come stands in the queue as one that breaks soon. Enter: change the hours.</source>
        <translation>Ескертуі келген мерзім кезекте жақындаған болып тұрады. Enter: сағатын өзгерту.</translation>
    </message>
    <message>
        <source>As the program has it  Alt+Del</source>
        <translation>Бағдарламанікі  Alt+Del</translation>
    </message>
    <message>
        <source>Warnings, in the order of the Rules</source>
        <translation>Ескертулер, Қағидалар ретімен</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзім</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Ұзақтығы</translation>
    </message>
    <message>
        <source>Warned of</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>Бағдарламада</translation>
    </message>
    <message>
        <source>{hours} h before</source>
        <translation>{hours} сағ бұрын</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n жұмыс күні</numerusform>
            <numerusform>%n жұмыс күні</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n күнтізбелік күн</numerusform>
            <numerusform>%n күнтізбелік күн</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сақталды.</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>Mine and free</source>
        <translation>Менікі және бос</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Менікі</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Бос</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Changed here for this list only: {count}</source>
        <translation>Тек осы тізім үшін өзгертілді: {count}</translation>
    </message>
</context>
<context>
    <name>WithdrawWindow</name>
    <message>
        <source>Take the offer back</source>
        <translation>Ұсынысты қайтарып алу</translation>
    </message>
    <message>
        <source>Take back  Ctrl+S</source>
        <translation>Қайтарып алу  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>WithdrawingVacancy</name>
    <message>
        <source>Withdraw the vacancy</source>
        <translation>Бос орынды алып тастау</translation>
    </message>
    <message>
        <source>Nobody is sent to it any longer; those who wait are told that it is no more.</source>
        <translation>Оған енді ешкім жіберілмейді; күтіп жүргендерге оның жабылғаны хабарланады.</translation>
    </message>
    <message>
        <source>Withdraw  Ctrl+S</source>
        <translation>Алып тастау  Ctrl+S</translation>
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
        <translation>Жұмыссыз ретінде тіркеуден бас тартылды</translation>
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
        <source>Suitable work offered</source>
        <translation>Лайықты жұмыс ұсынылды</translation>
    </message>
    <message>
        <source>Offer answered</source>
        <translation>Ұсынысқа жауап берілді</translation>
    </message>
    <message>
        <source>Offer left unanswered</source>
        <translation>Ұсыныс жауапсыз қалды</translation>
    </message>
    <message>
        <source>Draft: registration as unemployed</source>
        <translation>Шешім жобасы: жұмыссыз ретінде тіркеу</translation>
    </message>
    <message>
        <source>Draft returned</source>
        <translation>Шешім жобасы қайтарылды</translation>
    </message>
    <message>
        <source>Draft put again</source>
        <translation>Шешім жобасы қайта ұсынылды</translation>
    </message>
    <message>
        <source>Draft stopped</source>
        <translation>Шешім жобасы тоқтатылды</translation>
    </message>
    <message>
        <source>Sent to the local body</source>
        <translation>Жергілікті органға жолданды</translation>
    </message>
    <message>
        <source>Registered as unemployed</source>
        <translation>Жұмыссыз ретінде тіркелді</translation>
    </message>
    <message>
        <source>Notice of the decision made</source>
        <translation>Шешім туралы хабарлама жасалды</translation>
    </message>
    <message>
        <source>Told of the decision</source>
        <translation>Шешім туралы хабардар етілді</translation>
    </message>
    <message>
        <source>Certificate applied for</source>
        <translation>Анықтамаға өтініш берілді</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>Анықтама берілді</translation>
    </message>
    <message>
        <source>Draft: deregistration</source>
        <translation>Шешім жобасы: есептен шығару</translation>
    </message>
    <message>
        <source>Local body informed</source>
        <translation>Жергілікті органға ақпарат берілді</translation>
    </message>
    <message>
        <source>Kept registered</source>
        <translation>Есепте қалдырылды</translation>
    </message>
    <message>
        <source>Told of the deregistration</source>
        <translation>Есептен шығару туралы хабардар етілді</translation>
    </message>
    <message>
        <source>Fund told of the deregistration</source>
        <translation>Есептен шығару туралы Қорға хабарланды</translation>
    </message>
    <message>
        <source>Complaint registered</source>
        <translation>Шағым тіркелді</translation>
    </message>
    <message>
        <source>Complaint on quality registered</source>
        <translation>Сапа жөніндегі шағым тіркелді</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>Шағымға жауап берілді</translation>
    </message>
    <message>
        <source>Complaint on quality answered</source>
        <translation>Сапа жөніндегі шағымға жауап берілді</translation>
    </message>
    <message>
        <source>Application considered anew</source>
        <translation>Өтініш қайта қаралуда</translation>
    </message>
    <message>
        <source>Decision to be taken anew</source>
        <translation>Шешім қайта қабылданады</translation>
    </message>
    <message>
        <source>Restored as unemployed</source>
        <translation>Жұмыссыз ретінде есепке қайтарылды</translation>
    </message>
    <message>
        <source>Plan made</source>
        <translation>Жеке жоспар жасалды</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>Жеке жоспар өзгертілді</translation>
    </message>
    <message>
        <source>Change reported</source>
        <translation>Өзгеріс туралы хабарланды</translation>
    </message>
    <message>
        <source>Moved to another centre</source>
        <translation>Басқа орталыққа ауысты</translation>
    </message>
    <message>
        <source>Called to a measure</source>
        <translation>Белсенді шараға шақырылды</translation>
    </message>
    <message>
        <source>Came to the measure</source>
        <translation>Белсенді шараға келді</translation>
    </message>
    <message>
        <source>Did not come to the measure</source>
        <translation>Белсенді шараға келмеді</translation>
    </message>
    <message>
        <source>Call to a measure taken back</source>
        <translation>Шараға шақыру кері қайтарылды</translation>
    </message>
    <message>
        <source>Registration as unemployed</source>
        <translation>Жұмыссыз ретінде тіркеу</translation>
    </message>
    <message>
        <source>Deregistration</source>
        <translation>Есептен шығару</translation>
    </message>
    <message>
        <source>Waits for the director</source>
        <translation>Директордың қарауында</translation>
    </message>
    <message>
        <source>Returned with a remark</source>
        <translation>Ескертумен қайтарылды</translation>
    </message>
    <message>
        <source>Waits for the local body</source>
        <translation>Жергілікті органның қарауында</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Тоқтатылды</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Қол қойылды</translation>
    </message>
    <message>
        <source>Refused by the local body</source>
        <translation>Жергілікті орган бас тартты</translation>
    </message>
    <message>
        <source>No suitable work was found</source>
        <translation>Лайықты жұмыс табылмады</translation>
    </message>
    <message>
        <source>Suitable work was refused</source>
        <translation>Лайықты жұмыстан бас тартты</translation>
    </message>
    <message>
        <source>Under sixteen</source>
        <translation>Он алты жасқа толмаған</translation>
    </message>
    <message>
        <source>Works for pay</source>
        <translation>Ақы төленетін жұмысы бар</translation>
    </message>
    <message>
        <source>Of pension age</source>
        <translation>Зейнеткерлік жасқа толған</translation>
    </message>
    <message>
        <source>Knowingly false or unreliable information</source>
        <translation>Көрінеу жалған немесе дәйексіз мәліметтер берген</translation>
    </message>
    <message>
        <source>Student or senior pupil who seeks active measures</source>
        <translation>Белсенді шараларға үміткер студент немесе жоғары сынып оқушысы</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Өзіне айтылды</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Телефон арқылы</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>SMS арқылы</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Электрондық пошта арқылы</translation>
    </message>
    <message>
        <source>Through the portal</source>
        <translation>Портал арқылы</translation>
    </message>
    <message>
        <source>Through the akim or the assistant</source>
        <translation>Әкім немесе ассистент арқылы</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Келісті</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Бас тартты</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Мерзімінде жауап жоқ</translation>
    </message>
    <message>
        <source>Moved to another address</source>
        <translation>Тұрғылықты жерін ауыстырды</translation>
    </message>
    <message>
        <source>Took permanent, temporary or contract work</source>
        <translation>Тұрақты, уақытша немесе шарт бойынша жұмысқа орналасты</translation>
    </message>
    <message>
        <source>Went into business</source>
        <translation>Кәсіпкерлікпен айналыса бастады</translation>
    </message>
    <message>
        <source>Became a founder or co-founder</source>
        <translation>Ұйымға құрылтайшы (ортақ құрылтайшы) болды</translation>
    </message>
    <message>
        <source>Disability group set or changed</source>
        <translation>Мүгедектік тобы белгіленді немесе өзгерді</translation>
    </message>
    <message>
        <source>Pension granted</source>
        <translation>Зейнетақы тағайындалды</translation>
    </message>
    <message>
        <source>Other change</source>
        <translation>Өзге өзгеріс</translation>
    </message>
    <message>
        <source>To the local body</source>
        <translation>Жергілікті органға</translation>
    </message>
    <message>
        <source>To the head of the local executive body</source>
        <translation>Жергілікті атқарушы орган басшысына</translation>
    </message>
    <message>
        <source>To the body that controls service quality</source>
        <translation>Қызмет сапасын бақылайтын органға</translation>
    </message>
    <message>
        <source>To the court</source>
        <translation>Сотқа</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Қанағаттандырылды</translation>
    </message>
    <message>
        <source>Upheld in part</source>
        <translation>Ішінара қанағаттандырылды</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Қанағаттандырусыз қалдырылды</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Кері қайтарып алынды</translation>
    </message>
    <message>
        <source>Vocational orientation</source>
        <translation>Кәсіптік бағдарлау</translation>
    </message>
    <message>
        <source>Labour mediation</source>
        <translation>Еңбек делдалдығы</translation>
    </message>
    <message>
        <source>Active measures</source>
        <translation>Белсенді шаралар</translation>
    </message>
    <message>
        <source>Social help</source>
        <translation>Әлеуметтік көмек</translation>
    </message>
    <message>
        <source>Job-search skills</source>
        <translation>Жұмыс іздеу дағдылары</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Жоспарланған</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Орындалмады</translation>
    </message>
    <message>
        <source>Moved to another day</source>
        <translation>Басқа күнге ауыстырылды</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Кәсіптік оқыту</translation>
    </message>
    <message>
        <source>Business support</source>
        <translation>Кәсіпкерлікке жәрдемдесу</translation>
    </message>
    <message>
        <source>Youth practice</source>
        <translation>Жастар практикасы</translation>
    </message>
    <message>
        <source>Social job</source>
        <translation>Әлеуметтік жұмыс орны</translation>
    </message>
    <message>
        <source>Voluntary relocation</source>
        <translation>Ерікті түрде қоныс аудару</translation>
    </message>
    <message>
        <source>Special work place for a person with a disability</source>
        <translation>Мүгедектігі бар адамға арнайы жұмыс орны</translation>
    </message>
    <message>
        <source>Public works</source>
        <translation>Қоғамдық жұмыстар</translation>
    </message>
    <message>
        <source>Qualification is lacking for suitable work</source>
        <translation>Лайықты жұмыс таңдауға қажетті кәсіптік біліктілігі жоқ</translation>
    </message>
    <message>
        <source>No work for his skills: occupation to change</source>
        <translation>Кәсіптік дағдыларына сай жұмыс болмағандықтан кәсібін өзгерту қажет</translation>
    </message>
    <message>
        <source>Ability to work in the former specialty was lost</source>
        <translation>Бұрынғы мамандығы бойынша жұмыс істеу қабілетін жоғалтқан</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Шақырылды</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Қатысып жүр</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Аяқтады</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Тоқтатты</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Келмеді</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Күші жойылды</translation>
    </message>
    <message>
        <source>Person with a disability</source>
        <translation>Мүгедектігі бар адам</translation>
    </message>
    <message>
        <source>On probation</source>
        <translation>Пробация есебінде тұрған адам</translation>
    </message>
    <message>
        <source>Released from prison</source>
        <translation>Бас бостандығынан айыру орнынан босатылған</translation>
    </message>
    <message>
        <source>Graduate left without parents</source>
        <translation>Ата-анасынан айырылған түлек</translation>
    </message>
    <message>
        <source>Contributions came in</source>
        <translation>Аударымдар түсті</translation>
    </message>
    <message>
        <source>Three offers of suitable work refused, or no answer in time</source>
        <translation>Лайықты жұмыстың үш нұсқасынан бас тартты не уақтылы жауап бермеді</translation>
    </message>
    <message>
        <source>Did not come, or left a measure</source>
        <translation>Келмеді немесе белсенді шараны тастап кетті</translation>
    </message>
    <message>
        <source>Broke the terms of visits or reports</source>
        <translation>Келу немесе хабардар ету мерзімін бұзды</translation>
    </message>
    <message>
        <source>Sentenced, or sent to compulsory treatment</source>
        <translation>Сотталды немесе мәжбүрлеп емдеуге жіберілді</translation>
    </message>
    <message>
        <source>A change not reported in time</source>
        <translation>Өзгеріс туралы уақтылы хабарламады</translation>
    </message>
    <message>
        <source>Knowingly false or forged documents</source>
        <translation>Көрінеу жалған немесе қолдан жасалған құжаттар</translation>
    </message>
    <message>
        <source>Notice of registration as unemployed (Appendix 4)</source>
        <translation>Жұмыссыз ретінде тіркеу туралы хабарлама (4-қосымша)</translation>
    </message>
    <message>
        <source>Application for the certificate (Appendix 7)</source>
        <translation>Анықтамаға өтініш (7-қосымша)</translation>
    </message>
    <message>
        <source>Certificate of registration as unemployed (Appendix 8)</source>
        <translation>Жұмыссыз ретінде тіркеу туралы анықтама (8-қосымша)</translation>
    </message>
    <message>
        <source>Individual employment plan (Appendix 9)</source>
        <translation>Жұмысқа орналастырудың жеке жоспары (9-қосымша)</translation>
    </message>
    <message>
        <source>Certificate refused (§43)</source>
        <translation>Анықтама беруден бас тарту (43-т.)</translation>
    </message>
    <message>
        <source>Notice of deregistration (§45)</source>
        <translation>Есептен шығару туралы хабарлама (45-т.)</translation>
    </message>
    <message>
        <source>Documents for the social payment (§35)</source>
        <translation>Әлеуметтік төлемге құжаттар тізбесі (35-т.)</translation>
    </message>
    <message>
        <source>Answer to a complaint (§46)</source>
        <translation>Шағымға жауап (46-т.)</translation>
    </message>
    <message>
        <source>Direction to an active measure (§52)</source>
        <translation>Белсенді шараға жолдама (52-т.)</translation>
    </message>
    <message>
        <source>Résumé (§60)</source>
        <translation>Түйіндеме (60-т.)</translation>
    </message>
    <message>
        <source>Referral to an employer (§60-61)</source>
        <translation>Жұмыс берушіге жолдама (60–61-т.)</translation>
    </message>
    <message>
        <source>Employer&apos;s reply (§62)</source>
        <translation>Жұмыс берушінің хабарламасы (62-т.)</translation>
    </message>
    <message>
        <source>Result of a choice (§56)</source>
        <translation>Таңдау нәтижесі (56-т.)</translation>
    </message>
    <message>
        <source>List of candidates (§56)</source>
        <translation>Кандидаттар тізімі (56-т.)</translation>
    </message>
    <message>
        <source>List of the queue</source>
        <translation>Мерзімдер кезегінің тізімі</translation>
    </message>
    <message>
        <source>Day&apos;s sheet</source>
        <translation>Күннің жиынтық парағы</translation>
    </message>
    <message>
        <source>Take the decision anew</source>
        <translation>Шешімді қайта қабылдау</translation>
    </message>
    <message>
        <source>Restore the registration</source>
        <translation>Тіркеуді қалпына келтіру</translation>
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
        <source>Notice of refusal (Appendix 5)</source>
        <translation>Бас тарту туралы хабарлама (5-қосымша)</translation>
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
        <source>Receipt for a paper handed over</source>
        <translation>Құжатты алғаны туралы қолхат</translation>
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
        <translation>Мерзімі бүгін</translation>
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
    <message>
        <source>To come</source>
        <translation>Алда</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>Мерзімінде орындалды</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Кеш орындалды</translation>
    </message>
    <message>
        <source>Not done, for a valid reason</source>
        <translation>Дәлелді себеппен орындалмады</translation>
    </message>
    <message>
        <source>Not done, without a valid reason</source>
        <translation>Дәлелсіз себеппен орындалмады</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Тіркелу</translation>
    </message>
    <message>
        <source>Choosing work</source>
        <translation>Жұмыс таңдау</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Plan, visit</source>
        <translation>Жоспар, орталыққа келу</translation>
    </message>
    <message>
        <source>Training, public works</source>
        <translation>Оқу, қоғамдық жұмыстар</translation>
    </message>
    <message>
        <source>For employers</source>
        <translation>Жұмыс берушілерге</translation>
    </message>
    <message>
        <source>Other question</source>
        <translation>Басқа сұрақ</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Қызмет көрсетілді</translation>
    </message>
    <message>
        <source>Did not come to the counter</source>
        <translation>Терезеге келмеді</translation>
    </message>
    <message>
        <source>Left the hall</source>
        <translation>Залдан кетті</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Уақытында</translation>
    </message>
    <message>
        <source>Nearly over</source>
        <translation>Уақыты аз қалды</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Уақыты асты</translation>
    </message>
    <message>
        <source>Ticket of the hall</source>
        <translation>Зал талоны</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Демалыс</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Ауру</translation>
    </message>
    <message>
        <source>Business trip</source>
        <translation>Іссапар</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Өзге себеп</translation>
    </message>
    <message>
        <source>Help to find work</source>
        <translation>Жұмыс табуға көмек</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Анықтамалар</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Шағымдар</translation>
    </message>
    <message>
        <source>Individual plans</source>
        <translation>Жеке жоспарлар</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>жынысы</translation>
    </message>
    <message>
        <source>age</source>
        <translation>жасы</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>ұлты</translation>
    </message>
    <message>
        <source>race</source>
        <translation>нәсілі</translation>
    </message>
    <message>
        <source>origin or standing</source>
        <translation>тегі немесе әлеуметтік жағдайы</translation>
    </message>
    <message>
        <source>mother tongue</source>
        <translation>ана тілі</translation>
    </message>
    <message>
        <source>religion</source>
        <translation>дінге көзқарасы</translation>
    </message>
    <message>
        <source>beliefs or membership</source>
        <translation>нанымы немесе қоғамдық бірлестікке мүшелігі</translation>
    </message>
    <message>
        <source>family</source>
        <translation>отбасы жағдайы</translation>
    </message>
    <message>
        <source>disability or health</source>
        <translation>мүгедектігі немесе денсаулығы</translation>
    </message>
    <message>
        <source>residence</source>
        <translation>тұрғылықты жері</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>сыртқы келбеті</translation>
    </message>
    <message>
        <source>The owner stops his business</source>
        <translation>Жұмыс беруші – жеке тұлға қызметінің тоқтатылуы</translation>
    </message>
    <message>
        <source>The firm is liquidated</source>
        <translation>Жұмыс беруші – заңды тұлғаның таратылуы</translation>
    </message>
    <message>
        <source>Posts or staff are cut</source>
        <translation>Адам санының немесе штаттың қысқартылуы</translation>
    </message>
    <message>
        <source>There is less work, and the firm fares worse</source>
        <translation>Жұмыс көлемінің төмендеуі, экономикалық жай-күйдің нашарлауы</translation>
    </message>
    <message>
        <source>Agreed to the vacancy</source>
        <translation>Бос орынға келісті</translation>
    </message>
    <message>
        <source>Résumé sent to the employer</source>
        <translation>Түйіндеме жұмыс берушіге жіберілді</translation>
    </message>
    <message>
        <source>Told of the interview</source>
        <translation>Әңгімелесу туралы хабарланды</translation>
    </message>
    <message>
        <source>Went to the employer</source>
        <translation>Жұмыс берушіге барды</translation>
    </message>
    <message>
        <source>Did not go to the employer</source>
        <translation>Жұмыс берушіге бармады</translation>
    </message>
    <message>
        <source>The employer answered</source>
        <translation>Жұмыс беруші жауап берді</translation>
    </message>
    <message>
        <source>The employer gave no answer in time</source>
        <translation>Жұмыс беруші мерзімінде жауап бермеді</translation>
    </message>
    <message>
        <source>Referral taken back</source>
        <translation>Жолдама кері қайтарылды</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Жұмысқа қабылданды</translation>
    </message>
    <message>
        <source>The hire fell through</source>
        <translation>Жұмысқа қабылдау жүзеге аспады</translation>
    </message>
    <message>
        <source>Was hired</source>
        <translation>Жұмысқа қабылданды</translation>
    </message>
    <message>
        <source>Was not hired</source>
        <translation>Жұмысқа қабылданбады</translation>
    </message>
    <message>
        <source>Counts as refused: the employer was silent</source>
        <translation>Бас тарту болып саналады: жұмыс беруші жауап бермеді</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Кері қайтарылды</translation>
    </message>
    <message>
        <source>Ended with the vacancy</source>
        <translation>Бос орынмен бірге аяқталды</translation>
    </message>
    <message>
        <source>Ended with the person&apos;s case</source>
        <translation>Адамның ісімен бірге аяқталды</translation>
    </message>
    <message>
        <source>Would have to move house and does not agree to</source>
        <translation>Тұрғылықты жерін өзгертуге келіспейді</translation>
    </message>
    <message>
        <source>Too far from home by public transport</source>
        <translation>Қоғамдық көлікпен баруға тым алыс</translation>
    </message>
    <message>
        <source>Asks for other training or experience</source>
        <translation>Басқа даярлық немесе тәжірибе талап етіледі</translation>
    </message>
    <message>
        <source>Health does not allow it</source>
        <translation>Денсаулық жағдайына сай келмейді</translation>
    </message>
    <message>
        <source>Not accessible to people with a disability</source>
        <translation>Мүгедектігі бар адамға қолжетімді емес</translation>
    </message>
    <message>
        <source>The hours do not suit who cares for a small child</source>
        <translation>Жұмыс уақыты бала күтушіге сай келмейді</translation>
    </message>
    <message>
        <source>Letter not entered yet</source>
        <translation>Хат әлі енгізілген жоқ</translation>
    </message>
    <message>
        <source>Vacancy in force</source>
        <translation>Бос орын қолданыста</translation>
    </message>
    <message>
        <source>Letter not entered</source>
        <translation>Хат енгізілмеді</translation>
    </message>
    <message>
        <source>Vacancy filled</source>
        <translation>Бос орынға адам алынды</translation>
    </message>
    <message>
        <source>Vacancy withdrawn</source>
        <translation>Бос орын алып тасталды</translation>
    </message>
    <message>
        <source>Vacancy&apos;s term is over</source>
        <translation>Бос орынның мерзімі өтті</translation>
    </message>
    <message>
        <source>By the employer&apos;s letter</source>
        <translation>Жұмыс берушінің хатымен</translation>
    </message>
    <message>
        <source>From the Labour Exchange</source>
        <translation>Еңбек биржасынан</translation>
    </message>
    <message>
        <source>The centre&apos;s people were hired</source>
        <translation>Орталық жіберген адам жұмысқа алынды</translation>
    </message>
    <message>
        <source>The employer hired somebody himself</source>
        <translation>Жұмыс беруші адамды өзі тапты</translation>
    </message>
    <message>
        <source>The employer needs nobody any more</source>
        <translation>Жұмыс берушіге енді адам керек емес</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Екі рет енгізілген</translation>
    </message>
    <message>
        <source>Post not reported to the centre (§53)</source>
        <translation>Орталыққа хабарланбайтын лауазым (53-тармақ)</translation>
    </message>
    <message>
        <source>The last day named by the employer has passed</source>
        <translation>Жұмыс беруші атаған соңғы күн өтті</translation>
    </message>
    <message>
        <source>Another cause</source>
        <translation>Басқа себеп</translation>
    </message>
    <message>
        <source>Employer&apos;s letter received</source>
        <translation>Жұмыс берушінің хаты алынды</translation>
    </message>
    <message>
        <source>Vacancy registered</source>
        <translation>Бос орын тіркелді</translation>
    </message>
    <message>
        <source>Taken from the Labour Exchange</source>
        <translation>Еңбек биржасынан қабылданды</translation>
    </message>
    <message>
        <source>Vacancy changed</source>
        <translation>Бос орын өзгертілді</translation>
    </message>
    <message>
        <source>Sent to the Labour Exchange</source>
        <translation>Еңбек биржасына жіберілді</translation>
    </message>
    <message>
        <source>Candidates selected</source>
        <translation>Кандидаттар таңдалды</translation>
    </message>
    <message>
        <source>Nobody suits</source>
        <translation>Лайықты кандидат жоқ</translation>
    </message>
    <message>
        <source>Candidate told</source>
        <translation>Кандидатқа хабарланды</translation>
    </message>
    <message>
        <source>A place filled</source>
        <translation>Бір орынға адам алынды</translation>
    </message>
    <message>
        <source>The last place filled</source>
        <translation>Соңғы орынға адам алынды</translation>
    </message>
    <message>
        <source>A place free again</source>
        <translation>Орын қайта босады</translation>
    </message>
    <message>
        <source>Vacancy&apos;s term ran out</source>
        <translation>Бос орынның мерзімі бітті</translation>
    </message>
    <message>
        <source>Vacancy opened again</source>
        <translation>Бос орын қайта ашылды</translation>
    </message>
    <message>
        <source>Figures of a quarter</source>
        <translation>Тоқсандық мәліметтер</translation>
    </message>
    <message>
        <source>Figures of a month of the contract</source>
        <translation>Шарт бойынша айлық мәліметтер</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Кәсібі</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Өтілі</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Дағдылары</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Білімі</translation>
    </message>
    <message>
        <source>Professional level</source>
        <translation>Кәсіптік деңгейі</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Жұмыс режимі</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Жалақы</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Жүргізуші куәлігі</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Қашықтық</translation>
    </message>
    <message>
        <source>lives elsewhere, no consent to move (L12.1)</source>
        <translation>басқа жерде тұрады, көшуге келісімі жоқ (Заңның 12-бабы 1-т.)</translation>
    </message>
    <message>
        <source>the pay is under the person&apos;s lowest</source>
        <translation>жалақы адам қалаған ең төменнен аз</translation>
    </message>
    <message>
        <source>not accessible with a disability (L12.3)</source>
        <translation>мүгедектігі бар адамға қолжетімсіз (Заңның 12-бабы 3-т.)</translation>
    </message>
    <message>
        <source>hours too long for a carer (L12.3)</source>
        <translation>бала күтушіге жұмыс уақыты ұзақ (Заңның 12-бабы 3-т.)</translation>
    </message>
    <message>
        <source>work for a time does not suit (L12.4)</source>
        <translation>уақытша жұмыс лайықты емес (Заңның 12-бабы 4-т.)</translation>
    </message>
    <message>
        <source>not of the quota&apos;s group (L27)</source>
        <translation>квота тобына жатпайды (Заңның 27-бабы)</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазым</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Тізімдегі орны</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Ұпай</translation>
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
    <name>WordsWindow</name>
    <message>
        <source>Put the draft again</source>
        <translation>Жобаны қайта ұсыну</translation>
    </message>
    <message>
        <source>Return the draft</source>
        <translation>Жобаны қайтару</translation>
    </message>
    <message>
        <source>Stop the draft</source>
        <translation>Жобаны тоқтату</translation>
    </message>
    <message>
        <source>Refuse to sign</source>
        <translation>Қол қоюдан бас тарту</translation>
    </message>
    <message>
        <source>Put again  Ctrl+S</source>
        <translation>Қайта ұсыну  Ctrl+S</translation>
    </message>
    <message>
        <source>Return  Ctrl+S</source>
        <translation>Қайтару  Ctrl+S</translation>
    </message>
    <message>
        <source>Stop  Ctrl+S</source>
        <translation>Тоқтату  Ctrl+S</translation>
    </message>
    <message>
        <source>Refuse  Ctrl+S</source>
        <translation>Бас тарту  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>WorkChoice</name>
    <message>
        <source>Vacancies that fit the person  §56</source>
        <translation>Адамға сай бос орындар  56-т.</translation>
    </message>
    <message>
        <source>What the person wishes</source>
        <translation>Адамның тілегі</translation>
    </message>
    <message>
        <source>As on the card</source>
        <translation>Карточкадағыдай</translation>
    </message>
    <message>
        <source>Why not this one? Number, post or employer</source>
        <translation>Неге бұл емес? Нөмірі, лауазымы немесе жұмыс беруші</translation>
    </message>
    <message>
        <source>Search vacancies</source>
        <translation>Бос орындарды іздеу</translation>
    </message>
    <message>
        <source>Vacancies, the best first</source>
        <translation>Бос орындар, ең сайы бірінші</translation>
    </message>
    <message>
        <source>Best first: {found} of {count} vacancies in force.</source>
        <translation>Ең сайы бірінші: күшіндегі {count} бос орынның {found}.</translation>
    </message>
    <message>
        <source>None of {count} vacancies in force fits. Change a wish, or search.</source>
        <translation>Күшіндегі {count} бос орынның бірі де сай келмейді. Тілекті өзгертіңіз немесе іздеңіз.</translation>
    </message>
    <message>
        <source>Vacancy, pay, place</source>
        <translation>Бос орын, жалақы, жер</translation>
    </message>
    <message>
        <source>Offer those ticked: {count}</source>
        <translation>Белгіленгендерді ұсыну: {count}</translation>
    </message>
    <message>
        <source>Offer this one</source>
        <translation>Осыны ұсыну</translation>
    </message>
    <message>
        <source>Help was given  §24</source>
        <translation>Көмек көрсетілді  24-т.</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Тізімді сақтау</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>The list is kept with the case.</source>
        <translation>Тізім істе сақталды.</translation>
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
<context>
    <name>_Form</name>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Сақтау  Ctrl+S</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>Жазып қою  Ctrl+S</translation>
    </message>
    <message>
        <source>Send to the measure  Ctrl+S</source>
        <translation>Шараға жіберу  Ctrl+S</translation>
    </message>
    <message>
        <source>Show the sheet  Enter</source>
        <translation>Парақты көрсету  Enter</translation>
    </message>
</context>
<context>
    <name>_OfSeveral</name>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} және тағы {count}</translation>
    </message>
</context>
</TS>
