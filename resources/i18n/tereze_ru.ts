<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AbsenceForm</name>
    <message>
        <source>Write down an absence</source>
        <translation>Записать отсутствие</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>Записать  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>AbsencesWindow</name>
    <message>
        <source>Absences</source>
        <translation>Отсутствия</translation>
    </message>
    <message>
        <source>Nobody is away, and nobody will be.</source>
        <translation>Никто не отсутствует и не будет отсутствовать.</translation>
    </message>
    <message>
        <source>Call off  Alt+Del</source>
        <translation>Отменить  Alt+Del</translation>
    </message>
    <message>
        <source>Present and coming absences, by the first day</source>
        <translation>Нынешние и предстоящие отсутствия, по первому дню</translation>
    </message>
    <message>
        <source>Call off the absence of {name}? Press Alt+Del once more.</source>
        <translation>{name}: отменить отсутствие? Нажмите Alt+Del еще раз.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Whose the work is</source>
        <translation>Чья работа</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>whoever takes it first</source>
        <translation>кто возьмет первым</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>{name}: called off.</source>
        <translation>{name}: отменено.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>New account</source>
        <translation>Новая учетная запись</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Сохранить  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Учетные записи</translation>
    </message>
    <message>
        <source>New account  Ctrl+Shift+N</source>
        <translation>Новая учетная запись  Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Accounts, by sign-in name</source>
        <translation>Учетные записи по логину</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
</context>
<context>
    <name>AgenciesList</name>
    <message>
        <source>Private employment agencies</source>
        <translation>Частные агентства занятости</translation>
    </message>
    <message>
        <source>New agency  Ctrl+Shift+N</source>
        <translation>Новое агентство  Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>BIN or name</source>
        <translation>БИН или название</translation>
    </message>
    <message>
        <source>Search agencies</source>
        <translation>Поиск агентств</translation>
    </message>
    <message>
        <source>Agencies found</source>
        <translation>Найденные агентства</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БИН</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Договоры</translation>
    </message>
    <message>
        <source>To be published</source>
        <translation>Разместить</translation>
    </message>
    <message>
        <source>Figures missing</source>
        <translation>Нет сведений</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>No agency is entered yet.</source>
        <translation>Пока не внесено ни одного агентства.</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>AgencyForm</name>
    <message>
        <source>New private agency</source>
        <translation>Новое частное агентство</translation>
    </message>
    <message>
        <source>Change the agency&apos;s data</source>
        <translation>Изменение данных агентства</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Сохранить  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>AgencySections</name>
    <message>
        <source>Data of the agency</source>
        <translation>Данные агентства</translation>
    </message>
    <message>
        <source>Figures of quarters  ·  Law, article 31</source>
        <translation>Сведения по кварталам  ·  Закон, статья 31</translation>
    </message>
    <message>
        <source>Nothing is owed yet: no quarter is over.</source>
        <translation>Сведений пока не ожидается: ни один квартал не закончился.</translation>
    </message>
    <message>
        <source>Contracts of outsourcing  ·  Law, article 30</source>
        <translation>Договоры аутсорсинга  ·  Закон, статья 30</translation>
    </message>
    <message>
        <source>No contract was made with it.</source>
        <translation>Договоров с ним нет.</translation>
    </message>
    <message>
        <source>{number}: {made} – {until}</source>
        <translation>{number}: {made} – {until}</translation>
    </message>
    <message>
        <source>on the Labour Exchange since {day}, due {due}</source>
        <translation>на «Электронной бирже труда» с {day}, срок {due}</translation>
    </message>
    <message>
        <source>to be published on the Labour Exchange until {due}</source>
        <translation>разместить на «Электронной бирже труда» до {due}</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Как считался срок</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Размещен</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Прекращен досрочно</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>закончился</translation>
    </message>
    <message>
        <source>and of earlier periods: {count}</source>
        <translation>и за более ранние периоды: {count}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет сведений</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>{period}: applied {applied}, placed {placed}</source>
        <translation>{period}: обратились – {applied}, трудоустроены – {placed}</translation>
    </message>
    <message>
        <source>came {day}</source>
        <translation>поступили {day}</translation>
    </message>
    <message>
        <source>{came}, put right since</source>
        <translation>{came}, позже исправлены</translation>
    </message>
    <message>
        <source>{occupation}: {applied}, placed {placed}</source>
        <translation>{occupation}: {applied}, трудоустроены – {placed}</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Исправить</translation>
    </message>
</context>
<context>
    <name>AgencyWindow</name>
    <message>
        <source>Agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Новый договор</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Works no more</source>
        <translation>Больше не работает</translation>
    </message>
    <message>
        <source>worked until {day}</source>
        <translation>работало до {day}</translation>
    </message>
</context>
<context>
    <name>AnswerWindow</name>
    <message>
        <source>Answer the complaint</source>
        <translation>Ответить на жалобу</translation>
    </message>
    <message>
        <source>The local body&apos;s answer is a paper for the person. Upheld, the decision is opened again at once, and its notice holds no more.</source>
        <translation>Ответ местного органа выдается человеку на бумаге. Если жалоба удовлетворена, решение сразу открывается заново, а его уведомление больше не действует.</translation>
    </message>
    <message>
        <source>Answer  Ctrl+S</source>
        <translation>Ответить  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>ApplicationSections</name>
    <message>
        <source>Legal representative  §6</source>
        <translation>Законный представитель  п. 6</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Answers of state registers  §10</source>
        <translation>Ответы государственных реестров  п. 10</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>выдан {day}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>действителен до {day}</translation>
    </message>
    <message>
        <source>returned to the person {moment}</source>
        <translation>возвращен соискателю {moment}</translation>
    </message>
    <message>
        <source>Open the scan {name}</source>
        <translation>Открыть скан {name}</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>внесено вручную</translation>
    </message>
    <message>
        <source>from the register</source>
        <translation>из реестра</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Being stored: {file}</source>
        <translation>Сохраняется: {file}</translation>
    </message>
</context>
<context>
    <name>AttachmentWindow</name>
    <message>
        <source>Previous page  PgUp</source>
        <translation>Предыдущая страница  PgUp</translation>
    </message>
    <message>
        <source>Next page  PgDown</source>
        <translation>Следующая страница  PgDown</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back  Esc</source>
        <translation>Назад  Esc</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Go on where you stopped</source>
        <translation>Продолжить начатое</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>Еще {count}</translation>
    </message>
    <message>
        <source>Meetings not written down: {count}</source>
        <translation>Встречи без результата: {count}</translation>
    </message>
    <message>
        <source>Meetings: {count}</source>
        <translation>Встречи: {count}</translation>
    </message>
    <message>
        <source>Candidates who wait for word: {count}</source>
        <translation>Кандидаты, ждущие сообщения: {count}</translation>
    </message>
    <message>
        <source>Candidates: {count}</source>
        <translation>Кандидаты: {count}</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>to be told that it is no more: {count}</source>
        <translation>сообщить, что вакансия закрыта: {count}</translation>
    </message>
    <message>
        <source>hires to be written down: {count}</source>
        <translation>записать прием на работу: {count}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Called</source>
        <translation>Вызваны</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>окно</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>В очереди: {count}</translation>
    </message>
    <message>
        <source>Nobody has been called yet</source>
        <translation>Пока никто не вызван</translation>
    </message>
    <message>
        <source>Arrows: go · Enter: tick · {compare}: compare · {wishes}: change wishes</source>
        <translation>Стрелки: идти · Enter: отметить · {compare}: сравнить · {wishes}: изменить пожелания</translation>
    </message>
    <message>
        <source>Ticked: {count}.</source>
        <translation>Отмечено: {count}.</translation>
    </message>
    <message>
        <source>Found: {found}.</source>
        <translation>Найдено: {found}.</translation>
    </message>
    <message>
        <source>Nothing is found by these words.</source>
        <translation>По этим словам ничего не найдено.</translation>
    </message>
    <message>
        <source>The best are being found…</source>
        <translation>Подбираются лучшие…</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Не подобраны: {why}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>By criterion</source>
        <translation>По критериям</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Worked instead of another day</source>
        <translation>Рабочий день вместо другого</translation>
    </message>
    <message>
        <source>The centre&apos;s own day</source>
        <translation>День, установленный центром</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Вид дня</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <source>Remove the own day  Del</source>
        <translation>Убрать свой день  Del</translation>
    </message>
    <message>
        <source>Days that are not as their weekday</source>
        <translation>Дни, отличающиеся от обычных</translation>
    </message>
    <message>
        <source>No transferred days are known for {year} yet. Declare them here as soon as the Government has moved them; terms are reckoned without them until then.</source>
        <translation>Переносы рабочих дней на {year} год еще не известны. Внесите их сюда, как только Правительство примет решение; до этого сроки считаются без них.</translation>
    </message>
    <message>
        <source>{day} is declared: {kind}.</source>
        <translation>{day} внесен: {kind}.</translation>
    </message>
    <message>
        <source>{day} is no own day any more.</source>
        <translation>{day} больше не является днем, установленным центром.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Due moments moved: {count}.</source>
        <translation>Сдвинуто сроков: {count}.</translation>
    </message>
    <message>
        <source>No due moment moves.</source>
        <translation>Ни один срок не сдвигается.</translation>
    </message>
</context>
<context>
    <name>CandidatesChoice</name>
    <message>
        <source>Choose candidates  §56</source>
        <translation>Выбор кандидатов  п. 56</translation>
    </message>
    <message>
        <source>Why not this person? IIN or name</source>
        <translation>Почему не этот человек? ИИН или имя</translation>
    </message>
    <message>
        <source>Search the registered</source>
        <translation>Поиск зарегистрированных</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Найденные люди</translation>
    </message>
    <message>
        <source>What the vacancy asks</source>
        <translation>Что требует вакансия</translation>
    </message>
    <message>
        <source>As in the vacancy  {key}</source>
        <translation>Как в вакансии  {key}</translation>
    </message>
    <message>
        <source>Target groups first (Law, art. 27)  {key}</source>
        <translation>Сначала целевые группы (ст. 27 Закона)  {key}</translation>
    </message>
    <message>
        <source>Those for whom the Law sets quotas of working places</source>
        <translation>Те, для кого Закон устанавливает квоты рабочих мест</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>Список на бумаге</translation>
    </message>
    <message>
        <source>Choose those ticked</source>
        <translation>Подобрать отмеченных</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Nobody of {count} registered meets all that must be met.</source>
        <translation>Из {count} зарегистрированных никто не отвечает всему обязательному.</translation>
    </message>
    <message>
        <source>Where a must becomes a wish ({key}), the list changes at once.</source>
        <translation>Если обязательное сделать пожеланием ({key}), список сразу изменится.</translation>
    </message>
    <message>
        <source>Best first: {found} of {count} registered; weights since {day}.</source>
        <translation>Лучшие первыми: {found} из {count} зарегистрированных; веса баллов с {day}.</translation>
    </message>
    <message>
        <source>Of target groups, first: {count}.</source>
        <translation>Из целевых групп, первыми: {count}.</translation>
    </message>
    <message>
        <source>Name, IIN, case</source>
        <translation>ФИО, ИИН, дело</translation>
    </message>
    <message>
        <source>target group</source>
        <translation>целевая группа</translation>
    </message>
    <message>
        <source>The list is kept with the vacancy.</source>
        <translation>Список сохранен при вакансии.</translation>
    </message>
    <message>
        <source>Show it anew  F5</source>
        <translation>Показать заново  F5</translation>
    </message>
</context>
<context>
    <name>CandidatesSection</name>
    <message>
        <source>Candidates  §56–63</source>
        <translation>Кандидаты  пп. 56–63</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаты</translation>
    </message>
    <message>
        <source>Choose candidates</source>
        <translation>Выбрать кандидатов</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Offer to those ticked</source>
        <translation>Предложить отмеченным</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>Список на бумаге</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>How the offer stands</source>
        <translation>Ход предложения</translation>
    </message>
    <message>
        <source>Name, case</source>
        <translation>ФИО, дело</translation>
    </message>
    <message>
        <source>Not offered yet</source>
        <translation>Еще не предложено</translation>
    </message>
    <message>
        <source>To be told that the vacancy is no more</source>
        <translation>Сообщить о закрытии</translation>
    </message>
    <message>
        <source>Chosen {moment}</source>
        <translation>Выбран {moment}</translation>
    </message>
    <message>
        <source>the employer answers until {due}</source>
        <translation>ответ работодателя до {due}</translation>
    </message>
    <message>
        <source>answers until {due}</source>
        <translation>ответ до {due}</translation>
    </message>
    <message>
        <source>To be told that the vacancy is no more: {count}  §63</source>
        <translation>Сообщить, что вакансия закрыта: {count}  п. 63</translation>
    </message>
    <message>
        <source>Nobody was chosen yet.</source>
        <translation>Пока никто не выбран.</translation>
    </message>
    <message>
        <source>Enter: open  ·  Space: tick</source>
        <translation>Enter: открыть  ·  Пробел: отметить</translation>
    </message>
</context>
<context>
    <name>CardHistory</name>
    <message>
        <source>History of the card</source>
        <translation>История карты</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Изменений нет</translation>
    </message>
    <message>
        <source>First entered; answers: {count}</source>
        <translation>Внесено впервые; ответов: {count}</translation>
    </message>
    <message>
        <source>Show what was entered</source>
        <translation>Показать внесенное</translation>
    </message>
</context>
<context>
    <name>CaseAction</name>
    <message>
        <source>Draft: registration as unemployed</source>
        <translation>Проект решения: регистрация в качестве безработного</translation>
    </message>
    <message>
        <source>Take up the decision that waits</source>
        <translation>Рассмотреть ожидающее решение</translation>
    </message>
    <message>
        <source>Issue the notice of the decision</source>
        <translation>Выдать уведомление о решении</translation>
    </message>
    <message>
        <source>Tell the person of the decision</source>
        <translation>Сообщить лицу о решении</translation>
    </message>
    <message>
        <source>Certificate of registration as unemployed</source>
        <translation>Справка о регистрации в качестве безработного</translation>
    </message>
    <message>
        <source>Register a complaint</source>
        <translation>Зарегистрировать жалобу</translation>
    </message>
    <message>
        <source>Answer the complaint</source>
        <translation>Ответить на жалобу</translation>
    </message>
    <message>
        <source>Write down another body&apos;s answer</source>
        <translation>Записать ответ другого органа</translation>
    </message>
    <message>
        <source>Draft: deregistration</source>
        <translation>Проект: снятие с учета</translation>
    </message>
    <message>
        <source>Choose suitable work</source>
        <translation>Подобрать подходящую работу</translation>
    </message>
    <message>
        <source>Tell the person of the deregistration</source>
        <translation>Сообщить человеку о снятии с учета</translation>
    </message>
    <message>
        <source>Tell the Fund of the deregistration</source>
        <translation>Сообщить в Фонд о снятии с учета</translation>
    </message>
    <message>
        <source>Make the employment plan</source>
        <translation>Составить индивидуальный план</translation>
    </message>
    <message>
        <source>The plan was signed</source>
        <translation>План подписан</translation>
    </message>
    <message>
        <source>Follow the plan</source>
        <translation>Ход выполнения плана</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Изменить план</translation>
    </message>
    <message>
        <source>Report a change</source>
        <translation>Сообщить об изменении</translation>
    </message>
    <message>
        <source>Direct to an active measure</source>
        <translation>Направить на активную меру</translation>
    </message>
    <message>
        <source>Write down the course of a measure</source>
        <translation>Записать ход меры</translation>
    </message>
    <message>
        <source>Offer work</source>
        <translation>Предложить работу</translation>
    </message>
    <message>
        <source>Write down the answer to an offer</source>
        <translation>Записать ответ на предложение</translation>
    </message>
    <message>
        <source>The work offered was not suitable</source>
        <translation>Предложенная работа оказалась неподходящей</translation>
    </message>
    <message>
        <source>Tell of the interview with the employer</source>
        <translation>Сообщить о собеседовании с работодателем</translation>
    </message>
    <message>
        <source>Write down the visit to the employer</source>
        <translation>Записать посещение работодателя</translation>
    </message>
    <message>
        <source>Send the résumé to the employer</source>
        <translation>Направить резюме работодателю</translation>
    </message>
    <message>
        <source>Issue the referral to the employer</source>
        <translation>Выдать направление к работодателю</translation>
    </message>
    <message>
        <source>Write down the employer&apos;s answer</source>
        <translation>Записать ответ работодателя</translation>
    </message>
    <message>
        <source>Write down the hire</source>
        <translation>Записать прием на работу</translation>
    </message>
    <message>
        <source>The hire fell through</source>
        <translation>Прием на работу не состоялся</translation>
    </message>
    <message>
        <source>Take an offer back</source>
        <translation>Отозвать предложение</translation>
    </message>
    <message>
        <source>Tell that the vacancy is no more</source>
        <translation>Сообщить, что вакансия закрыта</translation>
    </message>
    <message>
        <source>Choose candidates</source>
        <translation>Выбрать кандидатов</translation>
    </message>
    <message>
        <source>Nobody suits</source>
        <translation>Никто не подходит</translation>
    </message>
    <message>
        <source>Offer the vacancy to those chosen</source>
        <translation>Предложить вакансию выбранным</translation>
    </message>
    <message>
        <source>Enter another one like it</source>
        <translation>Внести еще одну такую же</translation>
    </message>
    <message>
        <source>Refuse the letter</source>
        <translation>Отказать в приеме письма</translation>
    </message>
    <message>
        <source>Enter the vacancy of the letter</source>
        <translation>Внести вакансию из письма</translation>
    </message>
    <message>
        <source>Change the vacancy</source>
        <translation>Изменить вакансию</translation>
    </message>
    <message>
        <source>Reopen the vacancy</source>
        <translation>Возобновить вакансию</translation>
    </message>
    <message>
        <source>Withdraw the vacancy</source>
        <translation>Снять вакансию</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Stages of the service  §23</source>
        <translation>Стадии оказания услуги  п. 23</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ход дела</translation>
    </message>
    <message>
        <source>Earlier cases</source>
        <translation>Прежние дела</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Что можно сделать</translation>
    </message>
    <message>
        <source>Put the registration right</source>
        <translation>Исправить регистрацию</translation>
    </message>
    <message>
        <source>Take an application</source>
        <translation>Принять заявление</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Really end the registration?</source>
        <translation>Точно прекратить регистрацию?</translation>
    </message>
    <message>
        <source>End at the person&apos;s wish</source>
        <translation>Прекратить по просьбе лица</translation>
    </message>
    <message>
        <source>No case yet.</source>
        <translation>Дела пока нет.</translation>
    </message>
    <message>
        <source>Received {moment}</source>
        <translation>Поступило: {moment}</translation>
    </message>
    <message>
        <source>registered as unemployed since {day}</source>
        <translation>зарегистрирован(а) в качестве безработного с {day}</translation>
    </message>
    <message>
        <source>as a job seeker since {day}</source>
        <translation>в качестве лица, ищущего работу, с {day}</translation>
    </message>
    <message>
        <source>registered since {day}</source>
        <translation>зарегистрировано с {day}</translation>
    </message>
    <message>
        <source>agreed to an offer: the employer may take the person on until {day}</source>
        <translation>согласие на предложение дано: работодатель может принять до {day}</translation>
    </message>
    <message>
        <source>lives in another region  §4</source>
        <translation>проживает в другом регионе (п. 4)</translation>
    </message>
    <message>
        <source>The draft decision waits for the director.</source>
        <translation>Проект решения на рассмотрении у директора.</translation>
    </message>
    <message>
        <source>The director returned the draft: {remark}</source>
        <translation>Директор вернул проект решения: {remark}</translation>
    </message>
    <message>
        <source>The draft decision waits for the local body.</source>
        <translation>Проект решения на рассмотрении у местного органа.</translation>
    </message>
</context>
<context>
    <name>CasePieces</name>
    <message>
        <source>reached</source>
        <translation>пройдено</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>впереди</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Как подсчитано</translation>
    </message>
    <message>
        <source>Holds no more: act {act}</source>
        <translation>Утратило силу: акт {act}</translation>
    </message>
    <message>
        <source>registered since {day}</source>
        <translation>зарегистрировано с {day}</translation>
    </message>
    <message>
        <source>Its course</source>
        <translation>Ход дела</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>нарушен</translation>
    </message>
    <message>
        <source>running</source>
        <translation>идет</translation>
    </message>
    <message>
        <source>met late</source>
        <translation>выполнен поздно</translation>
    </message>
    <message>
        <source>met</source>
        <translation>выполнен</translation>
    </message>
    <message>
        <source>broken, then fell away</source>
        <translation>нарушен, затем отпал</translation>
    </message>
    <message>
        <source>fell away</source>
        <translation>отпал</translation>
    </message>
</context>
<context>
    <name>CentreForm</name>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Сохранить  Ctrl+S</translation>
    </message>
    <message>
        <source>Saved. Papers issued from now on print this.</source>
        <translation>Сохранено. Эти данные войдут в документы, которые будут выданы далее.</translation>
    </message>
</context>
<context>
    <name>CentreFounding</name>
    <message>
        <source>An empty centre</source>
        <translation>Пустой центр</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Назад  Esc</translation>
    </message>
    <message>
        <source>Found the centre</source>
        <translation>Создать центр</translation>
    </message>
</context>
<context>
    <name>CentrePage</name>
    <message>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
</context>
<context>
    <name>CertificateWindow</name>
    <message>
        <source>Certificate of registration as unemployed</source>
        <translation>Справка о регистрации в качестве безработного</translation>
    </message>
    <message>
        <source>Application, Appendix 7</source>
        <translation>Заявление, приложение 7</translation>
    </message>
    <message>
        <source>The person signs the application first; its slip goes back to him. A certificate asked for again on the same day is the same paper.</source>
        <translation>Сначала человек подписывает заявление, отрывной талон возвращается ему. Справка, запрошенная в тот же день снова, – та же самая бумага.</translation>
    </message>
    <message>
        <source>Issue the certificate</source>
        <translation>Выдать справку</translation>
    </message>
    <message>
        <source>Refuse, with the reason</source>
        <translation>Отказать с указанием причины</translation>
    </message>
    <message>
        <source>Registered as unemployed since {since}. The certificate is valid until {until}, that day included.</source>
        <translation>Зарегистрирован в качестве безработного с {since}. Справка действительна по {until} включительно.</translation>
    </message>
</context>
<context>
    <name>ChangeWindow</name>
    <message>
        <source>Report a change</source>
        <translation>Сообщить об изменении</translation>
    </message>
    <message>
        <source>A report after five business days is shown to the director as a ground of §44.6; nothing is decided by it.</source>
        <translation>Сообщение позже пяти рабочих дней показывают директору как основание по подп. 6) п. 44; само оно ничего не решает.</translation>
    </message>
    <message>
        <source>Write the change down  Ctrl+S</source>
        <translation>Записать изменение  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>In another order</source>
        <translation>Изменен порядок</translation>
    </message>
    <message>
        <source>Added: {entry}</source>
        <translation>Добавлено: {entry}</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>Убрано: {entry}</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>At the centre</source>
        <translation>В центре</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>State Corporation</source>
        <translation>Госкорпорация</translation>
    </message>
    <message>
        <source>Assistant in the village</source>
        <translation>Ассистент в селе</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Issued here, and in force.</source>
        <translation>Выдано здесь и действует.</translation>
    </message>
    <message>
        <source>Not ours: no paper of the number {number} was issued here.</source>
        <translation>Не наше: бумаги с номером {number} здесь не выдавали.</translation>
    </message>
    <message>
        <source>Not ours: paper {number} was issued here with another code than this.</source>
        <translation>Не наше: у выданной здесь бумаги {number} другой код.</translation>
    </message>
    <message>
        <source>Issued here, and made void by act {act}.</source>
        <translation>Выдано здесь и признано недействительным актом {act}.</translation>
    </message>
    <message>
        <source>Issued here, but paper {act} has taken its place: it holds no more.</source>
        <translation>Выдано здесь, но вместо него выдана бумага {act}: больше не действует.</translation>
    </message>
    <message>
        <source>Issued here, but the centre has taken this direction back.</source>
        <translation>Выдано здесь, но центр отозвал это направление.</translation>
    </message>
    <message>
        <source>№ {number}, issued to {initials} on {day}</source>
        <translation>№ {number}, кому: {initials}, дата выдачи {day}</translation>
    </message>
    <message>
        <source>Valid until {day}, that day included</source>
        <translation>Действительно по {day} включительно</translation>
    </message>
    <message>
        <source>Only the number was checked: compare the sheet&apos;s words, or read its code.</source>
        <translation>Проверен только номер: сравните текст на листе или считайте его код.</translation>
    </message>
</context>
<context>
    <name>CheckPaperWindow</name>
    <message>
        <source>Check a paper</source>
        <translation>Проверить бумагу</translation>
    </message>
    <message>
        <source>Type the number, read the code, or drop a scan, a photograph or a PDF here.</source>
        <translation>Введите номер, считайте код или перетащите сюда скан, фотографию или PDF.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Check  Enter</source>
        <translation>Проверить  Enter</translation>
    </message>
    <message>
        <source>Scans and photographs ({kinds})</source>
        <translation>Сканы и фотографии ({kinds})</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
</context>
<context>
    <name>ChoicesField</name>
    <message>
        <source>Type a part of the name, or press Down</source>
        <translation>Введите часть названия или нажмите ↓</translation>
    </message>
    <message>
        <source>Chosen: {titles}</source>
        <translation>Выбрано: {titles}</translation>
    </message>
</context>
<context>
    <name>ClassifiersPage</name>
    <message>
        <source>Classifiers</source>
        <translation>Классификаторы</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Занятия</translation>
    </message>
    <message>
        <source>A CSV file in UTF-8 or Windows-1251. Its first row names the columns code, kk, ru and, if there is one, en; codes look like 1210-0 or 1210-0-057.</source>
        <translation>Файл CSV в UTF-8 или Windows-1251. В первой строке названы столбцы code, kk, ru и, если есть, en; коды вида 1210-0 или 1210-0-057.</translation>
    </message>
    <message>
        <source>Back to our own table</source>
        <translation>Вернуть наш перечень</translation>
    </message>
    <message>
        <source>Import the official table  Ctrl+O</source>
        <translation>Загрузить официальный классификатор  Ctrl+O</translation>
    </message>
    <message>
        <source>Rows to be put right</source>
        <translation>Строки, которые надо исправить</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Таблицы (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>In force: our own table after ISCO-08, unofficial. Its Kazakh and Russian titles are our translation.</source>
        <translation>Действует: наш перечень по ISCO-08, неофициальный. Казахские и русские названия – наш перевод.</translation>
    </message>
    <message>
        <source>In force: the official table; rows: {rows}; {login}, {at}</source>
        <translation>Действует: официальный классификатор. Строк: {rows}. Загрузил: {login}, {at}</translation>
    </message>
    <message>
        <source>The official table is in force.</source>
        <translation>Официальный классификатор действует.</translation>
    </message>
    <message>
        <source>The official table will be taken away. Cards keep their codes.</source>
        <translation>Официальный классификатор будет убран. Коды в картах останутся.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Our own table is in force again.</source>
        <translation>Снова действует наш перечень.</translation>
    </message>
</context>
<context>
    <name>ClosedWindow</name>
    <message>
        <source>The vacancy is no more</source>
        <translation>Вакансия закрыта</translation>
    </message>
    <message>
        <source>The person was told  Ctrl+S</source>
        <translation>Человеку сообщено  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>The agency works no more</source>
        <translation>Агентство больше не работает</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>Записать  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>No column tells the citizenship: all are citizens of Kazakhstan</source>
        <translation>Столбца гражданства нет: все – граждане Казахстана</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>не брать</translation>
    </message>
    <message>
        <source>Still needed: {titles}</source>
        <translation>Еще нужно: {titles}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>People entered: {count}. Names to sign in: clerk, director, localbody, supervisor, admin; password: {password}</source>
        <translation>Внесено людей: {count}. Логины: clerk, director, localbody, supervisor, admin; пароль: {password}</translation>
    </message>
    <message>
        <source>The official table is in force; rows: {count}</source>
        <translation>Официальный классификатор действует; строк: {count}</translation>
    </message>
    <message>
        <source>Rows: {total}; good: {good}; to be put right: {bad}</source>
        <translation>Строк: {total}; годных: {good}; надо исправить: {bad}</translation>
    </message>
    <message>
        <source>People entered: {count}; import {run}</source>
        <translation>Внесено людей: {count}; импорт {run}</translation>
    </message>
    <message>
        <source>People written to {file}: {count}</source>
        <translation>Записано людей в файл {file}: {count}</translation>
    </message>
    <message>
        <source>Vacancies new: {new}; changed: {changed}; withdrawn: {withdrawn}; known already: {same}; given the exchange&apos;s number: {linked}; import {run}</source>
        <translation>Новых вакансий: {new}; изменено: {changed}; снято: {withdrawn}; уже известны: {same}; получили номер биржи: {linked}; импорт {run}</translation>
    </message>
    <message>
        <source>Vacancies written to {file}: {count}</source>
        <translation>Вакансий записано в {file}: {count}</translation>
    </message>
    <message>
        <source>For the exchange in {file}: vacancies {vacancies}, withdrawals {withdrawals}</source>
        <translation>Для биржи в {file}: вакансий – {vacancies}, снятий – {withdrawals}</translation>
    </message>
    <message>
        <source>Events in the audit trail: {events}; checksum {head}</source>
        <translation>Событий в журнале аудита: {events}; контрольная сумма {head}</translation>
    </message>
    <message>
        <source>Event {number}: checksum {hash}</source>
        <translation>Запись {number}: контрольная сумма {hash}</translation>
    </message>
    <message>
        <source>event {number} is missing</source>
        <translation>события {number} нет</translation>
    </message>
    <message>
        <source>event {number} was added</source>
        <translation>событие {number} добавлено</translation>
    </message>
    <message>
        <source>event {number} was changed</source>
        <translation>событие {number} изменено</translation>
    </message>
    <message>
        <source>Vacancy {number}; registered people: {considered}; shown: {shown}; weights since {since}</source>
        <translation>Вакансия {number}; зарегистрированных: {considered}; показано: {shown}; веса с {since}</translation>
    </message>
    <message>
        <source>Case {number}; vacancies in force: {considered}; shown: {shown}; weights since {since}</source>
        <translation>Дело {number}; действующих вакансий: {considered}; показано: {shown}; веса с {since}</translation>
    </message>
    <message>
        <source>Target groups stand first</source>
        <translation>Целевые группы стоят первыми</translation>
    </message>
    <message>
        <source>left out: {reason}: {count}</source>
        <translation>не отобрано: {reason}: {count}</translation>
    </message>
    <message>
        <source>{criterion} {points}/{most}</source>
        <translation>{criterion} {points}/{most}</translation>
    </message>
    <message>
        <source>{criterion} {points}/{most} (a must)</source>
        <translation>{criterion} {points}/{most} (обязательно)</translation>
    </message>
    <message>
        <source>The run goes on after vacancy {done}</source>
        <translation>Подбор продолжается после вакансии {done}</translation>
    </message>
    <message>
        <source>Since the run was stopped, the records, the day or the question changed: it begins anew</source>
        <translation>С тех пор как подбор остановился, изменились записи, день или запрос: он начинается заново</translation>
    </message>
    <message>
        <source>What the stopped run left is damaged: it begins anew</source>
        <translation>Оставшееся от остановленного подбора повреждено: он начинается заново</translation>
    </message>
    <message>
        <source>The records changed meanwhile: the table tells how they stood at the beginning</source>
        <translation>Записи тем временем изменились: в таблице они такие, какими были в начале</translation>
    </message>
    <message>
        <source>Stopped. The same command goes on where it stopped.</source>
        <translation>Остановлено. Та же команда продолжит с места остановки.</translation>
    </message>
    <message>
        <source>Vacancies: {vacancies}, of them {empty} that nobody fits; registered people: {considered}; lines: {lines}; {file}</source>
        <translation>Вакансий: {vacancies}, из них никто не подходит: {empty}; зарегистрированных: {considered}; строк: {lines}; {file}</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Is this the same person?</source>
        <translation>Это тот же человек?</translation>
    </message>
    <message>
        <source>The same person: open that card  Ctrl+O</source>
        <translation>Тот же: открыть карту  Ctrl+O</translation>
    </message>
    <message>
        <source>Another person  Ctrl+S</source>
        <translation>Другой человек  Ctrl+S</translation>
    </message>
    <message>
        <source>Next one  Ctrl+Tab</source>
        <translation>Следующий  Ctrl+Tab</translation>
    </message>
    <message>
        <source>Why it is another person</source>
        <translation>Почему это другой человек</translation>
    </message>
    <message>
        <source>Typed now</source>
        <translation>Введено сейчас</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Уже внесено</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>дата рождения</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>What agrees: {what}</source>
        <translation>Совпадает: {what}</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} из {count}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The two records, field by field</source>
        <translation>Две записи по полям</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>same</source>
        <translation>то же</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>другое</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>№ {number}, registered {moment}</source>
        <translation>№ {number}, зарегистрирована {moment}</translation>
    </message>
    <message>
        <source>about paper {number}</source>
        <translation>о бумаге {number}</translation>
    </message>
    <message>
        <source>to be answered by {moment}</source>
        <translation>ответить до {moment}</translation>
    </message>
    <message>
        <source>answered {moment}</source>
        <translation>ответ дан {moment}</translation>
    </message>
</context>
<context>
    <name>ComplaintSection</name>
    <message>
        <source>Complaints  §46–47</source>
        <translation>Жалобы  п. 46–47</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ответить…</translation>
    </message>
    <message>
        <source>Answer complaint {number}</source>
        <translation>Ответить на жалобу {number}</translation>
    </message>
    <message>
        <source>Paper {number}</source>
        <translation>Бумага {number}</translation>
    </message>
</context>
<context>
    <name>ComplaintWindow</name>
    <message>
        <source>Register a complaint</source>
        <translation>Зарегистрировать жалобу</translation>
    </message>
    <message>
        <source>The local body answers within five business days, the body that watches over the quality of services within fifteen; the head of the local executive body and the court have their own terms.</source>
        <translation>Местный орган отвечает в течение пяти рабочих дней, орган по оценке и контролю за качеством услуг – пятнадцати; у руководителя местного исполнительного органа и суда свои сроки.</translation>
    </message>
    <message>
        <source>Register the complaint  Ctrl+S</source>
        <translation>Зарегистрировать жалобу  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>ContractForm</name>
    <message>
        <source>New contract of outsourcing</source>
        <translation>Новый договор аутсорсинга</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Сохранить  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>CorrectionWindow</name>
    <message>
        <source>Put the registration right</source>
        <translation>Исправление регистрации</translation>
    </message>
    <message>
        <source>Replace the notice</source>
        <translation>Заменить уведомление</translation>
    </message>
    <message>
        <source>Annul the registration</source>
        <translation>Аннулировать регистрацию</translation>
    </message>
    <message>
        <source>Take the decision back and decide anew</source>
        <translation>Отменить решение и принять заново</translation>
    </message>
    <message>
        <source>Restore the registration as unemployed</source>
        <translation>Восстановить регистрацию в качестве безработного</translation>
    </message>
    <message>
        <source>The person stays registered. An act is issued, and a new notice from the card as it stands now; the wrong notice is kept and no longer holds. Change the card first if the error is in it.</source>
        <translation>Человек остается зарегистрированным. Выдаются акт и новое уведомление по нынешним данным карты; ошибочное уведомление сохраняется, но больше не действует. Если ошибка в карте, сначала измените карту.</translation>
    </message>
    <message>
        <source>The person was never to be registered: the case is closed, its running terms fall away, and an act is issued. Nothing is deleted.</source>
        <translation>Регистрировать человека было нельзя: дело закрывается, текущие сроки прекращаются, выдается акт. Ничего не удаляется.</translation>
    </message>
    <message>
        <source>The decision was an error: the case goes back to where it waited for one. An act is issued; the notice holds no more, nor do certificates that rest on it.</source>
        <translation>Решение было ошибкой: дело возвращается туда, где оно ждало решения. Составляется акт; уведомление и основанные на нем справки больше не действуют.</translation>
    </message>
    <message>
        <source>The person was not to be struck off: he is registered as unemployed since the same day as before, and an act is issued. Nothing is deleted.</source>
        <translation>Человека не следовало снимать с учета: он остается безработным с прежнего дня, составляется акт. Ничего не удаляется.</translation>
    </message>
    <message>
        <source>Annul  Ctrl+S</source>
        <translation>Аннулировать  Ctrl+S</translation>
    </message>
    <message>
        <source>Take the decision back  Ctrl+S</source>
        <translation>Отменить решение  Ctrl+S</translation>
    </message>
    <message>
        <source>Restore the registration  Ctrl+S</source>
        <translation>Восстановить регистрацию  Ctrl+S</translation>
    </message>
    <message>
        <source>Issue a new notice  Ctrl+S</source>
        <translation>Выдать новое уведомление  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>My counter</source>
        <translation>Мое окно</translation>
    </message>
    <message>
        <source>Counters of the hall</source>
        <translation>Окна зала</translation>
    </message>
    <message>
        <source>Sit down here  Ctrl+S</source>
        <translation>Сесть за это окно  Ctrl+S</translation>
    </message>
    <message>
        <source>Leave the counter</source>
        <translation>Освободить окно</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Кто за каким окном</translation>
    </message>
    <message>
        <source>Nobody sits at a counter yet.</source>
        <translation>За окнами пока никого нет.</translation>
    </message>
    <message>
        <source>Free it</source>
        <translation>Освободить</translation>
    </message>
    <message>
        <source>Free counter {line}</source>
        <translation>Освободить окно {line}</translation>
    </message>
    <message>
        <source>Free counter {number}, where {who} sits? Press once more.</source>
        <translation>Освободить окно {number}, за которым сидит {who}? Нажмите еще раз.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Day&apos;s sheet</source>
        <translation>Сводный лист дня</translation>
    </message>
    <message>
        <source>What was done and issued on the day, which terms were kept and broken, by whom; the tickets, and the audit trail&apos;s last number and checksum.</source>
        <translation>Что сделано и выдано за день, какие сроки исполнены и нарушены и кем; талоны, последний номер и контрольная сумма журнала действий.</translation>
    </message>
    <message>
        <source>What you did and issued on the day, which of your terms were kept and broken; your tickets, and the audit trail&apos;s last number and checksum.</source>
        <translation>Что вы сделали и выдали за день, какие из ваших сроков исполнены и нарушены; ваши талоны, последний номер и контрольная сумма журнала действий.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>stands in the way</source>
        <translation>препятствует</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>требует проверки</translation>
    </message>
    <message>
        <source>does not stand in the way</source>
        <translation>не препятствует</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Проект составил(а)</translation>
    </message>
    <message>
        <source>Approved by the director</source>
        <translation>Утвердил(а) директор</translation>
    </message>
    <message>
        <source>Decided by the local body</source>
        <translation>Решение местного органа</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Сообщил(а)</translation>
    </message>
    <message>
        <source>Holds from {day}</source>
        <translation>Действует с {day}</translation>
    </message>
    <message>
        <source>Remark: {text}</source>
        <translation>Замечание: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Примечание: {text}</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>пройдена</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>впереди</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Open the decision</source>
        <translation>Открыть решение</translation>
    </message>
</context>
<context>
    <name>DecisionWindow</name>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>due {moment}</source>
        <translation>срок {moment}</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Проект решения</translation>
    </message>
    <message>
        <source>Grounds against registration  {paragraph}</source>
        <translation>Основания для отказа в регистрации  {paragraph}</translation>
    </message>
    <message>
        <source>Stages of the service  {paragraph}</source>
        <translation>Стадии оказания услуги  {paragraph}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Show it anew  F5</source>
        <translation>Показать заново  F5</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>No decision waits for you.</source>
        <translation>Нет решений, ожидающих вас.</translation>
    </message>
    <message>
        <source>Decisions that wait, the oldest term first</source>
        <translation>Ожидающие решения, сначала с самым ранним сроком</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Decision and its ground</source>
        <translation>Решение и его основание</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Enter: open  ·  Space: tick</source>
        <translation>Enter: открыть  ·  Пробел: отметить</translation>
    </message>
    <message>
        <source>Approved, the local body decides next: {name}</source>
        <translation>Утверждено, дальше решает местный орган: {name}</translation>
    </message>
    <message>
        <source>Returned with a remark: {name}</source>
        <translation>Возвращено с замечанием: {name}</translation>
    </message>
    <message>
        <source>Stopped: {name}</source>
        <translation>Снято: {name}</translation>
    </message>
    <message>
        <source>Signed: {name}</source>
        <translation>Подписано: {name}</translation>
    </message>
    <message>
        <source>Refused: {name}</source>
        <translation>Отказано: {name}</translation>
    </message>
    <message>
        <source>Put to the director again: {name}</source>
        <translation>Представлено директору снова: {name}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>To be told still</source>
        <translation>Осталось уведомить</translation>
    </message>
    <message>
        <source>Another person decides</source>
        <translation>Решает другой сотрудник</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Выбрано: {count}</translation>
    </message>
    <message>
        <source>Approve {count}? Press Ctrl+S once more.</source>
        <translation>Утвердить: {count}? Нажмите Ctrl+S еще раз.</translation>
    </message>
    <message>
        <source>Sign {count}? Press Ctrl+S once more.</source>
        <translation>Подписать: {count}? Нажмите Ctrl+S еще раз.</translation>
    </message>
</context>
<context>
    <name>DeregistrationWindow</name>
    <message>
        <source>Draft: deregistration</source>
        <translation>Проект: снятие с учета</translation>
    </message>
    <message>
        <source>Put to the director  Ctrl+S</source>
        <translation>Представить директору  Ctrl+S</translation>
    </message>
    <message>
        <source>By the records: {paragraph}</source>
        <translation>По записям: {paragraph}</translation>
    </message>
    <message>
        <source>Stopped before; by the records: {paragraph}</source>
        <translation>Ранее остановлено; по записям: {paragraph}</translation>
    </message>
    <message>
        <source>By a document: {paragraph}</source>
        <translation>По документу: {paragraph}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Lock  Ctrl+L</source>
        <translation>Запереть  Ctrl+L</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Вакансии</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Работодатели</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>New applicant</source>
        <translation>Новый соискатель</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>Новый работодатель</translation>
    </message>
    <message>
        <source>Import and export of people</source>
        <translation>Импорт и экспорт данных о людях</translation>
    </message>
    <message>
        <source>Waiting list of a measure</source>
        <translation>Очередь на меру</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Открытые жалобы</translation>
    </message>
    <message>
        <source>Day&apos;s sheet</source>
        <translation>Сводный лист дня</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>Проверить бумагу</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокировать</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Отсутствия</translation>
    </message>
    <message>
        <source>Warnings of terms</source>
        <translation>Предупреждения о сроках</translation>
    </message>
    <message>
        <source>New vacancy</source>
        <translation>Новая вакансия</translation>
    </message>
    <message>
        <source>Take in a letter</source>
        <translation>Принять письмо</translation>
    </message>
    <message>
        <source>Import and export of vacancies</source>
        <translation>Импорт и экспорт вакансий</translation>
    </message>
    <message>
        <source>Private employment agencies</source>
        <translation>Частные агентства занятости</translation>
    </message>
    <message>
        <source>Empty application and data form</source>
        <translation>Пустые заявление и форма сведений</translation>
    </message>
    <message>
        <source>Empty application for the certificate, Appendix 7</source>
        <translation>Пустое заявление на справку, приложение 7</translation>
    </message>
    <message>
        <source>Leaflet: the standard of registration</source>
        <translation>Памятка: стандарт регистрации</translation>
    </message>
    <message>
        <source>Leaflet: the standard of the certificate</source>
        <translation>Памятка: стандарт выдачи справки</translation>
    </message>
    <message>
        <source>Nothing waits for you: no work is yours or free.</source>
        <translation>Для вас работы нет: ни вашей, ни свободной.</translation>
    </message>
    <message>
        <source>{today}: {count} of yours are broken or break soon</source>
        <translation>{today}: из ваших нарушено или истекает: {count}</translation>
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
        <translation>Зал  ·  свыше: {count}</translation>
    </message>
    <message>
        <source>My counter in the hall</source>
        <translation>Мое окно в зале</translation>
    </message>
    <message>
        <source>Counters of the hall</source>
        <translation>Окна зала</translation>
    </message>
    <message>
        <source>Board of the hall</source>
        <translation>Табло зала</translation>
    </message>
    <message>
        <source>Touch screen of the hall</source>
        <translation>Сенсорный экран зала</translation>
    </message>
    <message>
        <source>Hall: over their time {count}</source>
        <translation>Зал: срок превышен у {count}</translation>
    </message>
</context>
<context>
    <name>DraftWindow</name>
    <message>
        <source>Draft: registration as unemployed</source>
        <translation>Проект решения: регистрация в качестве безработного</translation>
    </message>
    <message>
        <source>The draft goes to the director, then to the local body. With it goes what the records hold now: help given, offers and answers, the card, the registers&apos; answers, the category.</source>
        <translation>Проект поступит директору, затем в местный орган. С ним уйдет то, что есть в записях сейчас: оказанное содействие, предложения и ответы, карта, ответы реестров, категория.</translation>
    </message>
    <message>
        <source>Put to the director  Ctrl+S</source>
        <translation>Представить директору  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>EarlierVacancy</name>
    <message>
        <source>Copy it  {key}</source>
        <translation>Скопировать  {key}</translation>
    </message>
    <message>
        <source>The last one, of {day}: {post} · {gives}. Copy it, then change what differs.</source>
        <translation>Последняя, {day}: {post} · {gives}. Скопируйте и измените, что отличается.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Show it anew  F5</source>
        <translation>Показать заново  F5</translation>
    </message>
    <message>
        <source>What is typed here is not kept. To leave, press Esc once more.</source>
        <translation>Набранное здесь не сохранится. Чтобы выйти, нажмите Esc еще раз.</translation>
    </message>
</context>
<context>
    <name>EmployerForm</name>
    <message>
        <source>Change the employer&apos;s data</source>
        <translation>Изменение данных работодателя</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>Новый работодатель</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Сохранить  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>EmployerSections</name>
    <message>
        <source>Data of the employer</source>
        <translation>Данные работодателя</translation>
    </message>
    <message>
        <source>Of {all} vacancies reported, {late} came after the term.</source>
        <translation>Из сообщенных вакансий ({all}) после срока поступило: {late}.</translation>
    </message>
    <message>
        <source>The last {count} are shown.</source>
        <translation>Показаны последние {count}.</translation>
    </message>
    <message>
        <source>Reported late  §53</source>
        <translation>Сообщено с опозданием  п. 53</translation>
    </message>
    <message>
        <source>fell vacant {appeared}, due {due}, came {came}</source>
        <translation>появилась {appeared}, срок {due}, поступило {came}</translation>
    </message>
    <message>
        <source>Notices of coming dismissals  ·  Law, article 28</source>
        <translation>Уведомления о предстоящем высвобождении  ·  Закон, статья 28</translation>
    </message>
    <message>
        <source>late</source>
        <translation>с опозданием</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>в срок</translation>
    </message>
    <message>
        <source>{period}: {count} to go</source>
        <translation>{period}: высвобождается – {count}</translation>
    </message>
    <message>
        <source>came {day}, in time until {due}</source>
        <translation>поступило {day}, срок до {due}</translation>
    </message>
    <message>
        <source>{count}, {pay} ₸ a month, on {day}</source>
        <translation>{count} чел., {pay} ₸ в месяц, {day}</translation>
    </message>
    <message>
        <source>Quotas of work places  ·  Law, article 27</source>
        <translation>Квоты рабочих мест  ·  Закон, статья 27</translation>
    </message>
    <message>
        <source>to be filled: {count}</source>
        <translation>не заполнено: {count}</translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>квоты нет</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>заполнена</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year} год</translation>
    </message>
    <message>
        <source>workers counted: {counted}; by the list, for people with disabilities: {percent} %, places: {places}</source>
        <translation>учтено работников: {counted}; по списку для инвалидов: {percent} %, мест: {places}</translation>
    </message>
    <message>
        <source>{group}: {taken} of {places}, to be filled: {owed}</source>
        <translation>{group}: занято {taken} из {places}, осталось: {owed}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Изменить: {what}</translation>
    </message>
</context>
<context>
    <name>EmployerWindow</name>
    <message>
        <source>Employer</source>
        <translation>Работодатель</translation>
    </message>
    <message>
        <source>New vacancy</source>
        <translation>Новая вакансия</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Dismissals</source>
        <translation>Высвобождение</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Квота</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Вакансии</translation>
    </message>
    <message>
        <source>He has reported no vacancy.</source>
        <translation>О вакансиях не сообщал.</translation>
    </message>
    <message>
        <source>Vacancies of the employer, the last first</source>
        <translation>Вакансии работодателя, последние сверху</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Осталось мест</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступила</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>{left} of {places}</source>
        <translation>{left} из {places}</translation>
    </message>
</context>
<context>
    <name>EmployersPage</name>
    <message>
        <source>Employers</source>
        <translation>Работодатели</translation>
    </message>
    <message>
        <source>New employer  Ctrl+Shift+N</source>
        <translation>Новый работодатель  Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>BIN or name</source>
        <translation>БИН или наименование</translation>
    </message>
    <message>
        <source>Search employers</source>
        <translation>Поиск работодателей</translation>
    </message>
    <message>
        <source>Employers found</source>
        <translation>Найденные работодатели</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БИН</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Вакансии</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>The first {count} are shown. Type more.</source>
        <translation>Показаны первые {count}. Введите больше.</translation>
    </message>
    <message>
        <source>No employer is entered yet.</source>
        <translation>Ни один работодатель еще не внесен.</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>Не найдено.</translation>
    </message>
    <message>
        <source>None found. Ctrl+Shift+N enters a new employer.</source>
        <translation>Не найдено. Ctrl+Shift+N вносит нового работодателя.</translation>
    </message>
</context>
<context>
    <name>EndedForm</name>
    <message>
        <source>Contract {number} has ended</source>
        <translation>Договор {number} прекращен</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>Записать  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>EntryBox</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Something is to be put right here</source>
        <translation>Здесь надо что-то исправить</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Open it  Ctrl+O</source>
        <translation>Открыть  Ctrl+O</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Application received; job: {has_job}, earnings: {has_earnings}</source>
        <translation>Заявление принято; работа: {has_job}, доход: {has_earnings}</translation>
    </message>
    <message>
        <source>Registered as a job seeker since {registered_on}</source>
        <translation>Зарегистрирован(а) как лицо, ищущее работу, с {registered_on}</translation>
    </message>
    <message>
        <source>Help with the choice of work was given (§24)</source>
        <translation>Содействие в подборе работы оказано (пункт 24)</translation>
    </message>
    <message>
        <source>The time to choose suitable work ends (§24)</source>
        <translation>Конец срока подбора подходящей работы (пункт 24)</translation>
    </message>
    <message>
        <source>Work offered: {occupation}, {employer}; {answer}</source>
        <translation>Предложена работа: {occupation}, {employer}; {answer}</translation>
    </message>
    <message>
        <source>Employment card, state number {revision}</source>
        <translation>Индивидуальная карта занятости, состояние № {revision}</translation>
    </message>
    <message>
        <source>Expected unemployment: {profile_category}</source>
        <translation>Прогноз безработицы: {profile_category}</translation>
    </message>
    <message>
        <source>{register}: {answer}</source>
        <translation>{register}: {answer}</translation>
    </message>
    <message>
        <source>No answer in time: {occupation}, {employer}; it was due {due_at}</source>
        <translation>Нет ответа в срок: {occupation}, {employer}; срок был {due_at}</translation>
    </message>
    <message>
        <source>Answered after the term: {occupation}, {employer}; due {due_at}, answered {answered_at}</source>
        <translation>Ответ после срока: {occupation}, {employer}; срок {due_at}, ответ {answered_at}</translation>
    </message>
    <message>
        <source>Did not go to the employer ({employer}) until {due_at}</source>
        <translation>Не пришел к работодателю ({employer}) до {due_at}</translation>
    </message>
    <message>
        <source>Went to the employer ({employer}) on {came_on}; the term ended {due_at}</source>
        <translation>Пришел к работодателю ({employer}) {came_on}; срок истек {due_at}</translation>
    </message>
    <message>
        <source>Did not come to the measure until {due_at}: {measure}, {place}</source>
        <translation>Не пришел на меру до {due_at}: {measure}, {place}</translation>
    </message>
    <message>
        <source>Left the measure by himself: {measure}, {place}; {ended_on}</source>
        <translation>Самовольно прекратил участие в мере: {measure}, {place}; {ended_on}</translation>
    </message>
    <message>
        <source>Visit or report that did not take place on {meeting_on}: {what}</source>
        <translation>Несостоявшееся посещение или сообщение {meeting_on}: {what}</translation>
    </message>
    <message>
        <source>{change}: happened {happened_on}, to be reported until {due_at}, reported {reported_at}</source>
        <translation>{change}: произошло {happened_on}, сообщить следовало до {due_at}, сообщено {reported_at}</translation>
    </message>
    <message>
        <source>There was no valid reason, by the word of the centre&apos;s clerk</source>
        <translation>По слову работника центра, уважительной причины не было</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ответа пока нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>nothing asked</source>
        <translation>не требуется</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>{count} y.</source>
        <translation>{count} г.</translation>
    </message>
    <message>
        <source>{count} mon.</source>
        <translation>{count} мес.</translation>
    </message>
    <message>
        <source>lacks {skills}</source>
        <translation>нет: {skills}</translation>
    </message>
    <message>
        <source>in part {skills}</source>
        <translation>отчасти: {skills}</translation>
    </message>
    <message>
        <source>has {skills}</source>
        <translation>есть: {skills}</translation>
    </message>
    <message>
        <source>none in this occupation</source>
        <translation>по этой профессии нет</translation>
    </message>
    <message>
        <source>agrees to move</source>
        <translation>согласен на переезд</translation>
    </message>
    <message>
        <source>{occupation} (was)</source>
        <translation>{occupation} (прежняя)</translation>
    </message>
    <message>
        <source>{occupation} (learnt)</source>
        <translation>{occupation} (по специальности)</translation>
    </message>
    <message>
        <source>part-time</source>
        <translation>неполное время</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>дистанционно</translation>
    </message>
    <message>
        <source>seasonal</source>
        <translation>сезонная</translation>
    </message>
    <message>
        <source>{amount} tenge</source>
        <translation>{amount} тенге</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The database&apos;s address cannot be read. Example: sqlite:///FILE.</source>
        <translation>Адрес базы данных непонятен. Пример: sqlite:///FILE.</translation>
    </message>
    <message>
        <source>Another program holds the database. Nothing was lost; try again.</source>
        <translation>База данных занята другой программой. Ничего не потеряно; повторите попытку.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written; make room, then try again.</source>
        <translation>На диске нет места. Ничего не записано; освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The database may not be written to. Ask the administrator for the right.</source>
        <translation>Нет права записи в базу данных. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>This file is no database, or is damaged. Bring back the last backup.</source>
        <translation>Этот файл не является базой данных или поврежден. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The database cannot be reached. Check the address and the network.</source>
        <translation>База данных недоступна. Проверьте адрес и сеть.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Give the address of an empty one.</source>
        <translation>Эта база данных принадлежит другой программе. Укажите адрес пустой базы.</translation>
    </message>
    <message>
        <source>A later version of the program made this database. Update the program.</source>
        <translation>База данных создана более новой версией программы. Обновите программу.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>Не удается создать папку: {folder}.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another place.</source>
        <translation>Не удается записать файл: {file}. Выберите другое место.</translation>
    </message>
    <message>
        <source>The form&apos;s words are missing. Install the program anew.</source>
        <translation>Нет текста бланка. Переустановите программу.</translation>
    </message>
    <message>
        <source>No printer answers. Switch it on, or save the paper as a file.</source>
        <translation>Принтер не отвечает. Включите его или сохраните документ в файл.</translation>
    </message>
    <message>
        <source>The printer stopped. The paper is kept; print it again.</source>
        <translation>Принтер остановился. Документ сохранен; напечатайте его снова.</translation>
    </message>
    <message>
        <source>There is no screen here. Commands without windows: ./run --help.</source>
        <translation>Здесь нет экрана. Команды без окон: ./run --help.</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing confirmed was lost; details are in the log.</source>
        <translation>В программе произошла ошибка. Подтвержденные данные не потеряны; подробности в журнале.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>An IIN has 12 digits. Type all twelve.</source>
        <translation>В ИИН 12 цифр. Введите все двенадцать.</translation>
    </message>
    <message>
        <source>An IIN has digits only. Remove the other signs.</source>
        <translation>ИИН состоит только из цифр. Удалите другие знаки.</translation>
    </message>
    <message>
        <source>The IIN&apos;s last digit does not fit the others. Compare it with the document.</source>
        <translation>Последняя цифра ИИН не соответствует остальным. Сверьте с документом.</translation>
    </message>
    <message>
        <source>The IIN&apos;s first six digits are no date. Compare them with the document.</source>
        <translation>Первые шесть цифр ИИН не образуют дату. Сверьте с документом.</translation>
    </message>
    <message>
        <source>By this IIN the person is not born yet. Compare it with the document.</source>
        <translation>По этому ИИН дата рождения еще не наступила. Сверьте с документом.</translation>
    </message>
    <message>
        <source>A BIN has 12 digits. Type all twelve.</source>
        <translation>В БИН 12 цифр. Введите все двенадцать.</translation>
    </message>
    <message>
        <source>A BIN has digits only. Remove the other signs.</source>
        <translation>БИН состоит только из цифр. Удалите другие знаки.</translation>
    </message>
    <message>
        <source>The BIN&apos;s last digit does not fit the others. Compare it with the document.</source>
        <translation>Последняя цифра БИН не соответствует остальным. Сверьте с документом.</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>Введите имя.</translation>
    </message>
    <message>
        <source>A word mixes Latin and Cyrillic letters. Type it anew in one of them.</source>
        <translation>В слове смешаны латинские и кириллические буквы. Наберите его заново одними из них.</translation>
    </message>
    <message>
        <source>There is an invisible sign in the text. Type it anew.</source>
        <translation>В тексте есть невидимый знак. Наберите его заново.</translation>
    </message>
    <message>
        <source>“{letter}” cannot be printed on a form. Use another letter.</source>
        <translation>Знак «{letter}» нельзя напечатать на бланке. Используйте другую букву.</translation>
    </message>
    <message>
        <source>Too long: at most {length} letters fit the form.</source>
        <translation>Слишком длинно: на бланке помещается букв – {length}. Сократите.</translation>
    </message>
    <message>
        <source>No such telephone number can exist. Example: 8 701 123 45 67.</source>
        <translation>Такого номера телефона не бывает. Пример: 8 701 123 45 67.</translation>
    </message>
    <message>
        <source>No such e-mail address can exist. Example: aigul@mail.kz.</source>
        <translation>Такого адреса электронной почты не бывает. Пример: aigul@mail.kz.</translation>
    </message>
    <message>
        <source>This is no date. Type it as 21.11.2026, 211126, +3, or = for today.</source>
        <translation>Это не дата. Введите так: 21.11.2026, 211126, +3 или = для сегодняшнего дня.</translation>
    </message>
    <message>
        <source>The birth date lies ahead. Correct it.</source>
        <translation>Дата рождения еще не наступила. Исправьте ее.</translation>
    </message>
    <message>
        <source>The birth date lies before {earliest}. Correct it.</source>
        <translation>Дата рождения раньше {earliest}. Исправьте ее.</translation>
    </message>
    <message>
        <source>The person is {age}. Check the birth date.</source>
        <translation>Возраст (полных лет): {age}. Проверьте дату рождения.</translation>
    </message>
    <message>
        <source>By the IIN the birth date is {iin_birth_date}. Compare both with the document.</source>
        <translation>По ИИН дата рождения: {iin_birth_date}. Сверьте обе с документом.</translation>
    </message>
    <message>
        <source>The IIN says the other sex. Compare both with the document.</source>
        <translation>ИИН указывает на другой пол. Сверьте оба с документом.</translation>
    </message>
    <message>
        <source>The date of issue lies ahead. Correct it.</source>
        <translation>Дата выдачи еще не наступила. Исправьте ее.</translation>
    </message>
    <message>
        <source>The document was issued before the birth date. Correct one of them.</source>
        <translation>Документ выдан раньше даты рождения. Исправьте одну из дат.</translation>
    </message>
    <message>
        <source>The document ends before it was issued. Correct one of the dates.</source>
        <translation>Срок документа истекает раньше его выдачи. Исправьте одну из дат.</translation>
    </message>
    <message>
        <source>The document expired on {valid_until}. Ask for a valid one.</source>
        <translation>Срок действия документа истек: {valid_until}. Попросите действующий документ.</translation>
    </message>
    <message>
        <source>The first day without work lies ahead. Correct it.</source>
        <translation>Дата незанятости еще не наступила. Исправьте ее.</translation>
    </message>
    <message>
        <source>The first day without work lies before the birth date. Correct it.</source>
        <translation>Дата незанятости раньше даты рождения. Исправьте ее.</translation>
    </message>
    <message>
        <source>On the first day without work the person was {age}. Check the date.</source>
        <translation>Возраст на дату незанятости (полных лет): {age}. Проверьте дату.</translation>
    </message>
    <message>
        <source>The highest pay is below the lowest. Correct one of them.</source>
        <translation>Максимальная оплата труда меньше минимальной. Исправьте одну из них.</translation>
    </message>
    <message>
        <source>This is no number. Type digits only.</source>
        <translation>Это не число. Введите только цифры.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Выберите одно из списка.</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>The package is not whole: {document} is missing. Ask for it.</source>
        <translation>Пакет документов неполный, не хватает: {document}. Попросите представить.</translation>
    </message>
    <message>
        <source>{document} expired on {valid_until}. Ask for a valid one.</source>
        <translation>Срок действия истек {valid_until}: {document}. Попросите действующий документ.</translation>
    </message>
    <message>
        <source>A person with this IIN is here already. Open the card instead of entering it anew.</source>
        <translation>Человек с таким ИИН уже есть. Откройте его карту, не вводите заново.</translation>
    </message>
    <message>
        <source>The IIN&apos;s seventh digit tells no century: it is 0 to 6. Compare it with the document.</source>
        <translation>Седьмая цифра ИИН не обозначает век: она бывает от 0 до 6. Сверьте с документом.</translation>
    </message>
    <message>
        <source>This IIN tells neither birth date nor sex. Type both from the document.</source>
        <translation>По этому ИИН не видны ни дата рождения, ни пол. Введите их по документу.</translation>
    </message>
    <message>
        <source>The BIN&apos;s first four digits are no month. Compare them with the document.</source>
        <translation>Первые четыре цифры БИН – не год и месяц. Сверьте их с документом.</translation>
    </message>
    <message>
        <source>The BIN&apos;s fifth or sixth digit is no firm&apos;s. Compare it with the document.</source>
        <translation>Пятая или шестая цифра БИН не бывает у организаций. Сверьте ее с документом.</translation>
    </message>
    <message>
        <source>A name has letters only. Remove the other signs.</source>
        <translation>В имени бывают только буквы. Уберите другие знаки.</translation>
    </message>
    <message>
        <source>A name has no digits. Remove them.</source>
        <translation>В имени не бывает цифр. Уберите их.</translation>
    </message>
    <message>
        <source>A name has at most 60 letters. Shorten it.</source>
        <translation>В имени не больше 60 букв. Сократите его.</translation>
    </message>
    <message>
        <source>There is a sign in the text that is no letter. Type it anew.</source>
        <translation>В тексте есть служебный знак, не буква. Наберите текст заново.</translation>
    </message>
    <message>
        <source>There is a sign in the text that nobody sees. Type it anew.</source>
        <translation>В тексте есть знак, которого не видно. Наберите текст заново.</translation>
    </message>
    <message>
        <source>This document has a term. Type until which day it is good.</source>
        <translation>У этого документа есть срок действия. Укажите, до какого дня он действителен.</translation>
    </message>
    <message>
        <source>The number cannot be below zero. Correct it.</source>
        <translation>Число не может быть меньше нуля. Исправьте.</translation>
    </message>
    <message>
        <source>The number is above {most}. Correct it.</source>
        <translation>Число слишком велико, наибольшее – {most}. Исправьте.</translation>
    </message>
    <message>
        <source>This is longer than the person has lived. Correct it, or the birth date.</source>
        <translation>Это больше, чем возраст человека. Исправьте это или дату рождения.</translation>
    </message>
    <message>
        <source>One part of the experience is {longest} years, the whole is less. Correct one.</source>
        <translation>Одна из частей стажа (лет): {longest}, а общий стаж меньше. Исправьте одно из двух.</translation>
    </message>
    <message>
        <source>{count} children. Check the number.</source>
        <translation>Детей: {count}. Проверьте число.</translation>
    </message>
    <message>
        <source>This document is not given to people of that citizenship. Check both.</source>
        <translation>Такой документ не выдают людям с этим гражданством. Проверьте и то и другое.</translation>
    </message>
    <message>
        <source>The day of entering lies ahead. Correct it.</source>
        <translation>Дата поступления еще не наступила. Исправьте ее.</translation>
    </message>
    <message>
        <source>The studies ended before they began. Correct one of the dates.</source>
        <translation>Дата окончания учебы раньше даты поступления. Исправьте одну из дат.</translation>
    </message>
    <message>
        <source>On the first day of studies the person was {age}. Check the date.</source>
        <translation>Возраст при поступлении на учебу (полных лет): {age}. Проверьте дату.</translation>
    </message>
    <message>
        <source>The first day of work lies ahead. Correct it.</source>
        <translation>Дата приема на работу еще не наступила. Исправьте ее.</translation>
    </message>
    <message>
        <source>On the first day of work the person was {age}. Check the date.</source>
        <translation>Возраст при приеме на работу (полных лет): {age}. Проверьте дату.</translation>
    </message>
    <message>
        <source>The work ended before it began. Correct one of the dates.</source>
        <translation>Дата увольнения раньше даты приема на работу. Исправьте одну из дат.</translation>
    </message>
    <message>
        <source>The last day of work lies ahead. Check the date.</source>
        <translation>Дата увольнения еще не наступила. Проверьте дату.</translation>
    </message>
    <message>
        <source>The date lies before the birth date. Correct one of them.</source>
        <translation>Эта дата раньше даты рождения. Исправьте одну из них.</translation>
    </message>
    <message>
        <source>At that time the person held job {other} of this list too. Check the dates.</source>
        <translation>В это время человек работал и на месте № {other} этого списка. Проверьте даты.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Выберите «Да» или «Нет».</translation>
    </message>
    <message>
        <source>The person has both work and earnings and cannot be registered.</source>
        <translation>Есть и работа, и заработок (доход); регистрация невозможна.</translation>
    </message>
    <message>
        <source>The person looks for no suitable work.</source>
        <translation>Человек не ищет подходящую работу.</translation>
    </message>
    <message>
        <source>The documents are not checked yet. Check them, then tick it.</source>
        <translation>Документы еще не проверены. Проверьте их и поставьте отметку.</translation>
    </message>
    <message>
        <source>The documents were found unreliable.</source>
        <translation>Документы признаны недостоверными.</translation>
    </message>
    <message>
        <source>Tell the person of the state&apos;s measures and the centre&apos;s services, then tick it.</source>
        <translation>Расскажите о государственных мерах и услугах центра и поставьте отметку.</translation>
    </message>
    <message>
        <source>Tell the person of the Labour Exchange portal, then tick it.</source>
        <translation>Расскажите о портале «Электронная биржа труда» и поставьте отметку.</translation>
    </message>
    <message>
        <source>This is a whole region or district. Choose the town or village in it.</source>
        <translation>Это целая область или район. Выберите город или село в ней.</translation>
    </message>
    <message>
        <source>The address lies in another region than the centre. This is written down.</source>
        <translation>Адрес находится в другом регионе, чем центр. Это отмечается.</translation>
    </message>
    <message>
        <source>The address has no region. This is written down.</source>
        <translation>У адреса не указан регион. Это отмечается.</translation>
    </message>
    <message>
        <source>The address lies abroad. This is written down.</source>
        <translation>Адрес находится за рубежом. Это отмечается.</translation>
    </message>
    <message>
        <source>The person has no fixed address. This is written down.</source>
        <translation>Постоянного адреса нет. Это отмечается.</translation>
    </message>
    <message>
        <source>Under sixteen a legal representative applies too. Give name and relation.</source>
        <translation>До шестнадцати лет заявление подает и законный представитель. Укажите его имя и кем он приходится.</translation>
    </message>
    <message>
        <source>The package is whole and valid: its acceptance cannot be refused.</source>
        <translation>Пакет документов полон и действителен: отказать в приеме нельзя.</translation>
    </message>
    <message>
        <source>Mark which of the presented documents are unreliable.</source>
        <translation>Отметьте, какие из представленных документов недостоверны.</translation>
    </message>
    <message>
        <source>Write why they are unreliable: the notice gives the cause.</source>
        <translation>Напишите, почему они недостоверны: в уведомлении указывается причина.</translation>
    </message>
    <message>
        <source>No state register was asked about the person. Enter what they answered.</source>
        <translation>Государственные реестры о человеке не запрошены. Внесите их ответы.</translation>
    </message>
    <message>
        <source>A state register contradicts the card. Compare the data with the documents.</source>
        <translation>Ответ государственного реестра расходится с картой. Сверьте данные с документами.</translation>
    </message>
    <message>
        <source>A new registration is possible from {allowed_from} on.</source>
        <translation>Новая регистрация возможна с {allowed_from}.</translation>
    </message>
    <message>
        <source>The person&apos;s case {number} is still open. Go on in that case.</source>
        <translation>Дело № {number} еще открыто. Продолжите работу в нем.</translation>
    </message>
    <message>
        <source>The case no longer stands where this step begins. Open it anew.</source>
        <translation>Состояние дела изменилось, этот шаг уже невозможен. Откройте дело заново.</translation>
    </message>
    <message>
        <source>Something is still owed before this step: the term of §{term} runs.</source>
        <translation>До этого шага осталось невыполненное: идет срок по §{term}.</translation>
    </message>
    <message>
        <source>This step was taken already. Open the case anew.</source>
        <translation>Этот шаг уже выполнен. Откройте дело заново.</translation>
    </message>
    <message>
        <source>This step belongs to another post.</source>
        <translation>Этот шаг относится к другой должности.</translation>
    </message>
    <message>
        <source>{who} changed this at {at}{what}. Open it anew.</source>
        <translation>Запись изменена: {who}, {at}{what}. Откройте ее заново.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Такого человека нет.</translation>
    </message>
    <message>
        <source>Somebody with such data is here already. Compare the two, then decide.</source>
        <translation>Человек с такими данными уже есть. Сравните обе записи и решите.</translation>
    </message>
    <message>
        <source>No notice of this registration was issued. There is nothing to put right.</source>
        <translation>По этой регистрации уведомление не выдавалось. Исправлять нечего.</translation>
    </message>
    <message>
        <source>The list has no “{value}”. Choose from the list.</source>
        <translation>В списке нет «{value}». Выберите из списка.</translation>
    </message>
    <message>
        <source>“None” stands beside other answers. Take off the one that is wrong.</source>
        <translation>Отрицательный ответ стоит рядом с другими. Снимите неверный.</translation>
    </message>
    <message>
        <source>This notice holds no more (act {act}). Hand over the one issued instead.</source>
        <translation>Это уведомление больше не действует (акт № {act}). Вручите выданное взамен.</translation>
    </message>
    <message>
        <source>The registration begins on {day}. Help with work counts from that day.</source>
        <translation>Регистрация начинается {day}. Содействие в подборе работы засчитывается с этого дня.</translation>
    </message>
    <message>
        <source>Say what the plan is for.</source>
        <translation>Укажите цель плана.</translation>
    </message>
    <message>
        <source>Give the last day of the plan.</source>
        <translation>Укажите последний день действия плана.</translation>
    </message>
    <message>
        <source>The plan would be over already. Give a day that is still to come.</source>
        <translation>К этому дню план уже истек бы. Укажите день, который еще не наступил.</translation>
    </message>
    <message>
        <source>The plan holds for more than {months} months. Compare its last day.</source>
        <translation>План действует более {months} месяцев. Проверьте последний день.</translation>
    </message>
    <message>
        <source>A plan has at most {most} actions. Take some away.</source>
        <translation>В плане не более {most} мероприятий. Уберите лишние.</translation>
    </message>
    <message>
        <source>A plan has at most {most} meetings. Take some away.</source>
        <translation>В плане не более {most} встреч. Уберите лишние.</translation>
    </message>
    <message>
        <source>The form has no such line. Choose another.</source>
        <translation>В форме нет такой строки. Выберите другую.</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation>Укажите день.</translation>
    </message>
    <message>
        <source>This day is before the registration as unemployed, {since}. Give a later one.</source>
        <translation>Этот день раньше регистрации в качестве безработного, {since}. Укажите более поздний.</translation>
    </message>
    <message>
        <source>This day is after the plan&apos;s last one, {until}. Give an earlier one.</source>
        <translation>Этот день позже последнего дня плана, {until}. Укажите более ранний.</translation>
    </message>
    <message>
        <source>The centre does not work on {day}. Give a business day.</source>
        <translation>Центр не работает {day}. Укажите рабочий день.</translation>
    </message>
    <message>
        <source>The meeting before it is on {day}. Put the meetings in the order of their days.</source>
        <translation>Предыдущая встреча {day}. Расположите встречи по порядку дней.</translation>
    </message>
    <message>
        <source>The plan has no vocational orientation, which the unemployed are given.</source>
        <translation>В плане нет профессиональной ориентации, которая проводится для безработных.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Кратко укажите причину.</translation>
    </message>
    <message>
        <source>Nothing was changed in the plan. Change it, or leave it as it is.</source>
        <translation>В плане ничего не изменено. Измените его или оставьте как есть.</translation>
    </message>
    <message>
        <source>There is no such plan. Show the person anew.</source>
        <translation>Такого плана нет. Откройте страницу человека заново.</translation>
    </message>
    <message>
        <source>Meanwhile the plan was made or changed by somebody else. Open the person&apos;s page and begin from the plan as it now is.</source>
        <translation>Тем временем план составил или изменил кто-то другой. Откройте страницу человека и начните с плана в его нынешнем виде.</translation>
    </message>
    <message>
        <source>A newer version of the plan is in force. Show the person anew.</source>
        <translation>Действует более новая версия плана. Откройте страницу человека заново.</translation>
    </message>
    <message>
        <source>Only somebody registered as unemployed has a plan. The case is now: {state}.</source>
        <translation>План составляется только для зарегистрированного безработного. Сейчас дело: {state}.</translation>
    </message>
    <message>
        <source>The plan was signed on {day}.</source>
        <translation>План подписан {day}.</translation>
    </message>
    <message>
        <source>The plan was made on {made}; it cannot have been signed before.</source>
        <translation>План составлен {made}, раньше он не мог быть подписан.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день еще не наступил.</translation>
    </message>
    <message>
        <source>One copy of the plan is given to the person. Tick it once it is done.</source>
        <translation>Один экземпляр плана выдается человеку. Отметьте, когда выдадите.</translation>
    </message>
    <message>
        <source>How this came out is written down already. Show the person anew.</source>
        <translation>Результат уже записан. Откройте страницу человека заново.</translation>
    </message>
    <message>
        <source>Choose how it came out.</source>
        <translation>Выберите результат.</translation>
    </message>
    <message>
        <source>Say whether the reason was a valid one.</source>
        <translation>Укажите, уважительная ли причина.</translation>
    </message>
    <message>
        <source>Its day, {day}, is not over yet. Move it, or write this down after that day.</source>
        <translation>Этот день ({day}) еще не прошел. Перенесите на другой день или запишите после него.</translation>
    </message>
    <message>
        <source>There is a meeting on {day} already. Give another day.</source>
        <translation>На {day} встреча уже назначена. Укажите другой день.</translation>
    </message>
    <message>
        <source>Nothing is held against the person here. Show the person anew.</source>
        <translation>Здесь нарушения за человеком не числится. Откройте человека заново.</translation>
    </message>
    <message>
        <source>This day is over. Give one that is still to come.</source>
        <translation>Этот день прошел. Укажите день, который еще не наступил.</translation>
    </message>
    <message>
        <source>This is one record. Choose another one.</source>
        <translation>Это та же самая запись. Выберите другую.</translation>
    </message>
    <message>
        <source>This record was made one with another. Open that one.</source>
        <translation>Эта запись объединена с другой. Откройте ту запись.</translation>
    </message>
    <message>
        <source>Only the other record has an IIN. Keep that one.</source>
        <translation>ИИН есть только во второй записи. Оставьте ее.</translation>
    </message>
    <message>
        <source>Two different IINs are two people. If one is wrong, correct or remove it on its card.</source>
        <translation>Два разных ИИН – это два человека. Если один из них неверен, исправьте или уберите его в карте.</translation>
    </message>
    <message>
        <source>Both have an open case, {number} and {other}. End one of them first.</source>
        <translation>У обоих есть открытое дело: № {number} и № {other}. Сначала завершите одно из них.</translation>
    </message>
    <message>
        <source>These records were never made one.</source>
        <translation>Эти записи не объединялись.</translation>
    </message>
    <message>
        <source>This was undone already. Show it anew.</source>
        <translation>Это уже отменено. Покажите заново.</translation>
    </message>
    <message>
        <source>The record was merged further since. Undo the later merge first.</source>
        <translation>Запись потом объединили еще раз. Сначала отмените более позднее объединение.</translation>
    </message>
    <message>
        <source>There is no paper with this number.</source>
        <translation>Документа с таким номером нет.</translation>
    </message>
    <message>
        <source>This draft is finished or was thrown away.</source>
        <translation>Этот черновик завершен или удален.</translation>
    </message>
    <message>
        <source>Name or password is wrong. Check the keyboard&apos;s language and type them again.</source>
        <translation>Неверный логин или пароль. Проверьте раскладку клавиатуры и введите их снова.</translation>
    </message>
    <message>
        <source>Five wrong passwords. Wait until {until}, or ask the administrator.</source>
        <translation>Пять раз введен неверный пароль. Подождите до {until} или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>A sign-in name has 2 to 40 small Latin letters, digits, dots or dashes.</source>
        <translation>Логин: от 2 до 40 знаков, строчные латинские буквы, цифры, точки или дефисы.</translation>
    </message>
    <message>
        <source>This sign-in name is taken. Choose another.</source>
        <translation>Этот логин занят. Выберите другой.</translation>
    </message>
    <message>
        <source>The password needs at least {length} signs.</source>
        <translation>Знаков в пароле должно быть не меньше {length}.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type them again.</source>
        <translation>Пароли не совпадают. Введите их снова.</translation>
    </message>
    <message>
        <source>Give a number of minutes from 1 to {most}.</source>
        <translation>Укажите число минут от 1 до {most}.</translation>
    </message>
    <message>
        <source>Choose at least one post.</source>
        <translation>Выберите хотя бы одну должность.</translation>
    </message>
    <message>
        <source>Somebody must stay administrator. Give the post to another account first.</source>
        <translation>Хотя бы один администратор должен остаться. Сначала назначьте другую учетную запись.</translation>
    </message>
    <message>
        <source>Your post does not allow this.</source>
        <translation>Ваша должность этого не позволяет.</translation>
    </message>
    <message>
        <source>There is no centre here yet. Start the program with its windows, or use --demo.</source>
        <translation>Центр здесь еще не создан. Запустите программу с окнами или используйте --demo.</translation>
    </message>
    <message>
        <source>This database has its centre already.</source>
        <translation>В этой базе данных центр уже есть.</translation>
    </message>
    <message>
        <source>This is a real centre&apos;s database; invented people are not entered here.</source>
        <translation>Это база данных настоящего центра; вымышленных людей сюда не вносят.</translation>
    </message>
    <message>
        <source>“{name}” is not what its name says. Attach a PDF or a picture.</source>
        <translation>Содержимое файла «{name}» не соответствует его имени. Прикрепите PDF или изображение.</translation>
    </message>
    <message>
        <source>“{name}” is no PDF, JPEG, PNG, TIFF or WEBP. Save it as one of these.</source>
        <translation>Файл «{name}» – не PDF, JPEG, PNG, TIFF или WEBP. Сохраните его в одном из этих форматов.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut short. Scan the document anew.</source>
        <translation>Файл «{name}» поврежден или неполон. Отсканируйте документ заново.</translation>
    </message>
    <message>
        <source>“{name}” opens only with a password. Save it without one.</source>
        <translation>Файл «{name}» открывается только с паролем. Сохраните его без пароля.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Scan the document anew.</source>
        <translation>Файл «{name}» пуст. Отсканируйте документ заново.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB. Scan it less finely.</source>
        <translation>Файл «{name}» больше {limit} МБ. Отсканируйте с меньшим разрешением.</translation>
    </message>
    <message>
        <source>“{name}” has pages of more than {limit} million dots. Scan it less finely.</source>
        <translation>В файле «{name}» страницы больше {limit} млн точек. Отсканируйте с меньшим разрешением.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. See that it is still there, then attach it anew.</source>
        <translation>Файл «{name}» не читается. Проверьте, на месте ли он, и прикрепите заново.</translation>
    </message>
    <message>
        <source>This scan is no longer kept here. Attach it anew.</source>
        <translation>Этот скан больше не хранится. Прикрепите его заново.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. See that it is still there and is a file.</source>
        <translation>Файл «{name}» не открывается. Проверьте, на месте ли он.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table. Save it as CSV or XLSX.</source>
        <translation>Файл «{name}» не читается как таблица. Сохраните его в CSV или XLSX.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another file.</source>
        <translation>Файл «{name}» пуст. Выберите другой файл.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a workbook. Save it as CSV.</source>
        <translation>Файл «{name}» слишком велик для таблицы XLSX. Сохраните его в CSV.</translation>
    </message>
    <message>
        <source>A workbook holds at most {limit} rows. Save as CSV.</source>
        <translation>В таблицу XLSX помещается строк: {limit}. Сохраните в CSV.</translation>
    </message>
    <message>
        <source>The first row must name every column. Name them, then open it anew.</source>
        <translation>В первой строке должен быть назван каждый столбец. Назовите их и откройте файл снова.</translation>
    </message>
    <message>
        <source>Two columns are called “{column}”. Rename one, then open it anew.</source>
        <translation>Два столбца названы «{column}». Переименуйте один и откройте файл снова.</translation>
    </message>
    <message>
        <source>Row {number}: there are more or fewer cells than columns.</source>
        <translation>Строка {number}: число ячеек не равно числу столбцов.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as 21.11.2026 or 2026-11-21.</source>
        <translation>«{text}» – не дата. Напишите так: 21.11.2026 или 2026-11-21.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number. Write digits only.</source>
        <translation>«{text}» – не целое число. Пишите только цифры.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write one of them.</source>
        <translation>«{text}» – не «да» и не «нет». Напишите одно из двух.</translation>
    </message>
    <message>
        <source>“{text}” is not in the list. Write a code of the list, or a title as it stands.</source>
        <translation>«{text}» нет в списке. Напишите код из списка или название точно как в нем.</translation>
    </message>
    <message>
        <source>“{text}” may be several entries of the list. Write the code of the right one.</source>
        <translation>«{text}» подходит к нескольким записям списка. Напишите код нужной.</translation>
    </message>
    <message>
        <source>“{text}” has a quotation mark too many. Write the values with ; between them.</source>
        <translation>В «{text}» лишняя кавычка. Пишите значения через ;.</translation>
    </message>
    <message>
        <source>There is an IIN and a reason why there is none. Remove one of them.</source>
        <translation>Указаны и ИИН, и причина его отсутствия. Уберите одно из двух.</translation>
    </message>
    <message>
        <source>This person is probably here already, and is not changed. Compare with the card.</source>
        <translation>Этот человек, возможно, уже есть; данные не меняются. Сверьте с картой.</translation>
    </message>
    <message>
        <source>Line {first} probably tells of the same person. Leave one of the two.</source>
        <translation>В строке {first}, возможно, тот же человек. Оставьте одну из двух.</translation>
    </message>
    <message>
        <source>The file on the columns cannot be read. docs/import.md has an example.</source>
        <translation>Файл о столбцах не читается. Пример есть в docs/import.md.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”. Choose its columns anew.</source>
        <translation>В таблице нет столбца «{column}». Выберите столбцы заново.</translation>
    </message>
    <message>
        <source>“{name}” is no field of a card. docs/import.md names them all.</source>
        <translation>«{name}» – не поле карты. Все поля названы в docs/import.md.</translation>
    </message>
    <message>
        <source>Two columns mean “{title}”. Leave one of them out.</source>
        <translation>Два столбца означают «{title}». Исключите один из них.</translation>
    </message>
    <message>
        <source>No column means “{title}”. Choose one, or give a value for all rows.</source>
        <translation>Для «{title}» нет столбца. Выберите столбец или задайте одно значение для всех строк.</translation>
    </message>
    <message>
        <source>There is nobody to import. Put the rows right.</source>
        <translation>Загружать некого. Исправьте строки.</translation>
    </message>
    <message>
        <source>Entered by others since the check: {count}. Nothing was imported; check anew.</source>
        <translation>После проверки внесено другими: {count}. Ничего не загружено; проверьте заново.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
    <message>
        <source>There is no account “{login}”. Name one with --login.</source>
        <translation>Учетной записи «{login}» нет. Укажите существующую через --login.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Choose a CSV file in UTF-8 or Windows-1251.</source>
        <translation>{file} не читается. Выберите файл CSV в UTF-8 или Windows-1251.</translation>
    </message>
    <message>
        <source>The first row must name the columns: code, kk, ru. Name them, then import anew.</source>
        <translation>В первой строке должны быть названы столбцы: code, kk, ru. Назовите их и загрузите снова.</translation>
    </message>
    <message>
        <source>The file has no rows. Choose another.</source>
        <translation>В файле нет строк. Выберите другой.</translation>
    </message>
    <message>
        <source>Rows to be put right: {count}. Nothing was imported.</source>
        <translation>Строк, которые надо исправить: {count}. Ничего не загружено.</translation>
    </message>
    <message>
        <source>Row {number}: there is no code.</source>
        <translation>Строка {number}: нет кода.</translation>
    </message>
    <message>
        <source>Row {number}: “{text}” is no code like 1210-0 or 1210-0-057.</source>
        <translation>Строка {number}: «{text}» – не код вида 1210-0 или 1210-0-057.</translation>
    </message>
    <message>
        <source>Row {number}: the code {text} stands in row {first} already.</source>
        <translation>Строка {number}: код {text} уже есть в строке {first}.</translation>
    </message>
    <message>
        <source>Row {number}: the Kazakh or the Russian title is missing.</source>
        <translation>Строка {number}: нет названия на казахском или русском.</translation>
    </message>
    <message>
        <source>Row {number}: a title is longer than {length} letters.</source>
        <translation>Строка {number}: название длиннее {length} букв.</translation>
    </message>
    <message>
        <source>Row {number}: letters are lost in “{text}”. Save the table anew in UTF-8.</source>
        <translation>Строка {number}: в «{text}» потеряны буквы. Сохраните таблицу заново в UTF-8.</translation>
    </message>
    <message>
        <source>Row {number}: a quotation mark is open or stands in the wrong place.</source>
        <translation>Строка {number}: кавычка не закрыта или стоит не на месте.</translation>
    </message>
    <message>
        <source>Row {number}: a cell is longer than any text of a card. Shorten it.</source>
        <translation>Строка {number}: ячейка длиннее любого текста карты. Сократите ее.</translation>
    </message>
    <message>
        <source>Row {line} of the scoring table: {problem}. Put it right, then try again.</source>
        <translation>Таблица баллов, строка {line}: {problem}. Исправьте и повторите попытку.</translation>
    </message>
    <message>
        <source>The day has passed. A table can hold from {earliest} on.</source>
        <translation>Этот день прошел. Таблица может действовать только с {earliest}.</translation>
    </message>
    <message>
        <source>This table holds already. Put another in force instead.</source>
        <translation>Эта таблица уже действует. Введите вместо нее другую.</translation>
    </message>
    <message>
        <source>Give a number of people from 1 to {most}.</source>
        <translation>Укажите число людей от 1 до {most}.</translation>
    </message>
    <message>
        <source>“{text}” is no moment. Type it as 2021-07-02T17:40.</source>
        <translation>«{text}» не является моментом времени. Введите так: 2021-07-02T17:40.</translation>
    </message>
    <message>
        <source>Paragraph {paragraph} sets no term.</source>
        <translation>Пункт {paragraph} не устанавливает срока.</translation>
    </message>
    <message>
        <source>Paragraph {paragraph} sets several terms. Choose one: {codes}.</source>
        <translation>Пункт {paragraph} устанавливает несколько сроков. Выберите один: {codes}.</translation>
    </message>
    <message>
        <source>The term of paragraph {paragraph} is not counted forward in days.</source>
        <translation>Срок по пункту {paragraph} не исчисляется вперед в днях.</translation>
    </message>
    <message>
        <source>There is no such edition of the Rules here.</source>
        <translation>Такой редакции Правил здесь нет.</translation>
    </message>
    <message>
        <source>The amount for {day} is not known here.</source>
        <translation>Размер на {day} здесь неизвестен.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Никто не найден.</translation>
    </message>
    <message>
        <source>The audit trail is broken at {count} places.</source>
        <translation>Журнал аудита нарушен, мест: {count}.</translation>
    </message>
    <message>
        <source>The person is not registered as unemployed.</source>
        <translation>Человек не зарегистрирован в качестве безработного.</translation>
    </message>
    <message>
        <source>The person is registered as a job seeker since {since}, not as unemployed.</source>
        <translation>Человек с {since} зарегистрирован как лицо, ищущее работу, а не как безработный.</translation>
    </message>
    <message>
        <source>The person was struck off as unemployed on {since}.</source>
        <translation>Человек {since} снят с учета в качестве безработного.</translation>
    </message>
    <message>
        <source>This is neither a paper&apos;s number nor the text of its code. Example: 8-2021-000001</source>
        <translation>Это не номер бумаги и не текст ее кода. Пример: 8-2021-000001</translation>
    </message>
    <message>
        <source>No code of ours can be read on {name}. Scan the sheet anew, or type the paper&apos;s number.</source>
        <translation>На {name} не читается наш код. Отсканируйте лист заново или введите номер бумаги.</translation>
    </message>
    <message>
        <source>It was issued here, and held until {until}: it is no longer valid.</source>
        <translation>Выдано здесь и действовало по {until}: срок истек.</translation>
    </message>
    <message>
        <source>It was issued here, but its person is no longer registered as it says: it proves nothing.</source>
        <translation>Выдано здесь, но человек больше не состоит на учете, как в нем сказано: оно ничего не подтверждает.</translation>
    </message>
    <message>
        <source>It was issued here, but the decision it rests on was taken back: it is void.</source>
        <translation>Выдано здесь, но решение, на котором оно основано, отменено: оно недействительно.</translation>
    </message>
    <message>
        <source>Write what the person complains of.</source>
        <translation>Напишите, на что жалуется человек.</translation>
    </message>
    <message>
        <source>A complaint cannot be registered ahead.</source>
        <translation>Жалобу нельзя зарегистрировать будущим днем.</translation>
    </message>
    <message>
        <source>The person&apos;s case began on {day}; give that day or a later one.</source>
        <translation>Дело человека начато {day}; укажите этот день или более поздний.</translation>
    </message>
    <message>
        <source>An answer cannot be given ahead.</source>
        <translation>Ответ не может быть дан будущим числом.</translation>
    </message>
    <message>
        <source>The complaint was registered on {day}; give that day or a later one.</source>
        <translation>Жалоба зарегистрирована {day}; укажите этот день или более поздний.</translation>
    </message>
    <message>
        <source>The person has no paper {number}. Look at his papers, or leave it empty.</source>
        <translation>У человека нет бумаги {number}. Посмотрите его бумаги или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>There is no such complaint.</source>
        <translation>Такой жалобы нет.</translation>
    </message>
    <message>
        <source>Complaint {number} was answered already.</source>
        <translation>На жалобу {number} уже дан ответ.</translation>
    </message>
    <message>
        <source>The local body answers this complaint, and opens its decisions again.</source>
        <translation>На эту жалобу отвечает местный орган, и свои решения открывает заново он сам.</translation>
    </message>
    <message>
        <source>Write the answer: the sheet of each language needs it.</source>
        <translation>Напишите ответ: он нужен на листе каждого языка.</translation>
    </message>
    <message>
        <source>A draft on this case waits already. Have it decided first.</source>
        <translation>По этому делу проект решения уже ожидает. Сначала примите решение по нему.</translation>
    </message>
    <message>
        <source>There is no such decision. Show it anew.</source>
        <translation>Такого решения нет. Покажите заново.</translation>
    </message>
    <message>
        <source>The decision does not wait for this any more. Show it anew.</source>
        <translation>Решение больше не ожидает этого действия. Покажите заново.</translation>
    </message>
    <message>
        <source>You may not do this any more. Sign in again, or ask the administrator.</source>
        <translation>У вас больше нет права на это. Войдите заново или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Say what is to be put right, so that the draft can come back.</source>
        <translation>Напишите, что нужно исправить, чтобы проект мог вернуться.</translation>
    </message>
    <message>
        <source>You drafted this yourself. Somebody else has to decide on it.</source>
        <translation>Проект подготовили вы сами. Решать по нему должен другой человек.</translation>
    </message>
    <message>
        <source>You approved this yourself. Somebody else has to sign it.</source>
        <translation>Проект утвердили вы сами. Подписать его должен другой человек.</translation>
    </message>
    <message>
        <source>A fact is to be looked at first. Open the decision and sign it there.</source>
        <translation>Сначала нужно проверить один факт. Откройте решение и подпишите там.</translation>
    </message>
    <message>
        <source>The registration begins on {day}. Make the draft from that day on.</source>
        <translation>Регистрация начинается {day}. Составьте проект начиная с этого дня.</translation>
    </message>
    <message>
        <source>Help with work is owed still. Give it first, or wait until its term is over.</source>
        <translation>Содействие в подборе работы еще не оказано. Сначала окажите его или дождитесь конца срока.</translation>
    </message>
    <message>
        <source>An offer waits for its answer. Enter the answer first.</source>
        <translation>Предложение ожидает ответа. Сначала внесите ответ.</translation>
    </message>
    <message>
        <source>The person agreed to an offer, and the employer may take them on until {day} (§62). End the case as placed in work, or wait until that day is over.</source>
        <translation>Человек согласился на предложение, и работодатель может принять его до {day} включительно (п. 62). Завершите дело как трудоустройство или дождитесь, пока этот день пройдет.</translation>
    </message>
    <message>
        <source>No offer of suitable work was refused. Choose the other reason.</source>
        <translation>От предложения подходящей работы никто не отказывался. Выберите другую причину.</translation>
    </message>
    <message>
        <source>Choose at least one ground of §34.</source>
        <translation>Выберите хотя бы одно основание пункта 34.</translation>
    </message>
    <message>
        <source>The birth date speaks against this ground. Take it away.</source>
        <translation>Дата рождения противоречит этому основанию. Уберите его.</translation>
    </message>
    <message>
        <source>The facts do not prove each of these grounds. Say on what the refusal rests, in both languages.</source>
        <translation>Не все эти основания подтверждены данными. Напишите на двух языках, на чем основан отказ.</translation>
    </message>
    <message>
        <source>Born on {birth_date}: sixteen only on {reached_on}.</source>
        <translation>Дата рождения {birth_date}: шестнадцать лет исполнится только {reached_on}.</translation>
    </message>
    <message>
        <source>Born on {birth_date}: sixteen since {reached_on}.</source>
        <translation>Дата рождения {birth_date}: шестнадцать лет исполнилось {reached_on}.</translation>
    </message>
    <message>
        <source>Of pension age since {reached_on}.</source>
        <translation>Пенсионный возраст достигнут {reached_on}.</translation>
    </message>
    <message>
        <source>Of pension age only on {reached_on}.</source>
        <translation>Пенсионный возраст наступит только {reached_on}.</translation>
    </message>
    <message>
        <source>In the application the person said that there is a job.</source>
        <translation>В заявлении указано, что работа есть.</translation>
    </message>
    <message>
        <source>By the card a job goes on, without a day of dismissal: {number}.</source>
        <translation>По карте есть работа без даты увольнения: {number}.</translation>
    </message>
    <message>
        <source>Category by the card: {status_category}.</source>
        <translation>Категория по карте: {status_category}.</translation>
    </message>
    <message>
        <source>In the application the person said that there are earnings without a job.</source>
        <translation>В заявлении указано, что есть доход без работы.</translation>
    </message>
    <message>
        <source>Neither the application, the card nor a register tells of work.</source>
        <translation>Ни в заявлении, ни в карте, ни в реестрах нет сведений о работе.</translation>
    </message>
    <message>
        <source>A state register contradicts the data: {state_register}.</source>
        <translation>Государственный реестр расходится с данными: {state_register}.</translation>
    </message>
    <message>
        <source>No register contradicts the data.</source>
        <translation>Ни один реестр не расходится с данными.</translation>
    </message>
    <message>
        <source>Studies by the card, and seeks: {registration_purpose}.</source>
        <translation>По карте учится, цель: {registration_purpose}.</translation>
    </message>
    <message>
        <source>Studies by the card, but does not seek active measures.</source>
        <translation>По карте учится, но не претендует на активные меры.</translation>
    </message>
    <message>
        <source>The card tells of no study.</source>
        <translation>В карте нет сведений об учебе.</translation>
    </message>
    <message>
        <source>Lives in a village: the akim or the assistant tells (§35.1).</source>
        <translation>Живет в сельской местности: сообщают аким или ассистент (подпункт 1 пункта 35).</translation>
    </message>
    <message>
        <source>Does not live in a village: the centre tells by itself (§35.1).</source>
        <translation>Живет не в сельской местности: сообщает сам центр (подпункт 1 пункта 35).</translation>
    </message>
    <message>
        <source>Under sixteen. Active measures are possible from {allowed_from}.</source>
        <translation>Нет шестнадцати лет. Активные меры возможны с {allowed_from}.</translation>
    </message>
    <message>
        <source>Of pension age since {reached_on}; active measures end with it.</source>
        <translation>Пенсионный возраст достигнут {reached_on}; активные меры только до него.</translation>
    </message>
    <message>
        <source>The case stands at “{state}”. Only who is registered is sent to a measure.</source>
        <translation>Состояние дела – «{state}». На меру направляют только того, кто состоит на учете.</translation>
    </message>
    <message>
        <source>This measure is for the unemployed.</source>
        <translation>Эта мера для безработных.</translation>
    </message>
    <message>
        <source>Public works are for the unemployed, students, senior pupils and the idle.</source>
        <translation>Общественные работы – для безработных, студентов, старшеклассников и не занятых в связи с простоем.</translation>
    </message>
    <message>
        <source>This measure is for people with disabilities. See the card&apos;s target groups.</source>
        <translation>Эта мера для лиц с инвалидностью. См. целевые группы в карте.</translation>
    </message>
    <message>
        <source>Youth practice is for graduates of technical, post-secondary or higher education. See the card&apos;s education and target groups.</source>
        <translation>Молодежная практика – для выпускников организаций технического и профессионального, послесреднего, высшего и послевузовского образования. См. образование и целевые группы в карте.</translation>
    </message>
    <message>
        <source>Over twenty-nine since {since}; youth practice is for those up to it.</source>
        <translation>Старше двадцати девяти лет с {since}; молодежная практика – для тех, кто не старше.</translation>
    </message>
    <message>
        <source>A student or pupil works only when free, without harm to health and studies.</source>
        <translation>Студент и школьник работают только в свободное от учебы время, без вреда здоровью и учебе.</translation>
    </message>
    <message>
        <source>Choose why training is needed.</source>
        <translation>Выберите, почему нужно обучение.</translation>
    </message>
    <message>
        <source>People are sent to this measure only with their consent. Ask and tick it.</source>
        <translation>На эту меру направляют только с согласия человека. Спросите и отметьте.</translation>
    </message>
    <message>
        <source>Left on {left_on} without a valid reason: {measure}. Possible again from {allowed_from}.</source>
        <translation>{left_on} прекращено без уважительной причины: {measure}. Снова возможно с {allowed_from}.</translation>
    </message>
    <message>
        <source>Left on {left_on} without a valid reason: {measure}. The time until it is possible again counts from the next registration.</source>
        <translation>{left_on} прекращено без уважительной причины: {measure}. Срок до новой возможности считается со следующей регистрации.</translation>
    </message>
    <message>
        <source>Training was left without a valid reason and given once more; no third time.</source>
        <translation>Обучение было прекращено без уважительной причины, повторное направление уже было; больше не направляют.</translation>
    </message>
    <message>
        <source>A direction to this measure is open already: {measure}. End that one first.</source>
        <translation>Направление на эту меру уже есть и не завершено: {measure}. Сначала завершите его.</translation>
    </message>
    <message>
        <source>Registered on {day} only; no measure starts before.</source>
        <translation>Зарегистрирован только {day}; мера раньше не начинается.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>Конец раньше начала.</translation>
    </message>
    <message>
        <source>A special work place is kept for at least twelve months; this course is shorter.</source>
        <translation>Специальное рабочее место сохраняется не менее двенадцати месяцев; этот срок короче.</translation>
    </message>
    <message>
        <source>Came late, after the three business days of the call.</source>
        <translation>Пришел поздно, после трех рабочих дней вызова.</translation>
    </message>
    <message>
        <source>There is time to come until {day}; only then did somebody not come.</source>
        <translation>Прийти можно до {day}; только потом записывают неявку.</translation>
    </message>
    <message>
        <source>By the order of public works others came first.</source>
        <translation>В очереди на общественные работы впереди были другие.</translation>
    </message>
    <message>
        <source>This direction stands at “{state}”; that can no longer be done with it.</source>
        <translation>Состояние направления – «{state}»; с ним этого уже не сделать.</translation>
    </message>
    <message>
        <source>This day lies before {day}.</source>
        <translation>Этот день раньше, чем {day}.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Этот день еще не наступил.</translation>
    </message>
    <message>
        <source>Say where the person is sent.</source>
        <translation>Укажите, куда направляют человека.</translation>
    </message>
    <message>
        <source>Say what the reason was.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Say whether the reason was valid; the next steps hang on it.</source>
        <translation>Укажите, была ли причина уважительной; от этого зависят следующие шаги.</translation>
    </message>
    <message>
        <source>The action is not of this person&apos;s plan, or not of this measure.</source>
        <translation>Мероприятие не из плана этого человека или не об этой мере.</translation>
    </message>
    <message>
        <source>No quota is set for public associations of people with disabilities.</source>
        <translation>Общественным объединениям инвалидов квота не устанавливается.</translation>
    </message>
    <message>
        <source>No quota is set where over twenty percent of the workers have a disability.</source>
        <translation>Организации, где инвалиды составляют более двадцати процентов работников, квота не устанавливается.</translation>
    </message>
    <message>
        <source>There is no such offer. Show it anew.</source>
        <translation>Такого предложения нет. Покажите заново.</translation>
    </message>
    <message>
        <source>The answer is written down already.</source>
        <translation>Ответ уже записан.</translation>
    </message>
    <message>
        <source>The person has not agreed to this offer; there is no visit to write down.</source>
        <translation>Человек не согласился на это предложение; записывать посещение не нужно.</translation>
    </message>
    <message>
        <source>The visit is written down already.</source>
        <translation>Посещение уже записано.</translation>
    </message>
    <message>
        <source>The person may still go until {due}. Write it down after that.</source>
        <translation>Человек может прийти до {due}. Запишите после этого.</translation>
    </message>
    <message>
        <source>Type the day on which the person went.</source>
        <translation>Введите день, когда человек пришел.</translation>
    </message>
    <message>
        <source>This day is still to come. Correct it.</source>
        <translation>Этот день еще не наступил. Исправьте.</translation>
    </message>
    <message>
        <source>The work was offered on {day} only. Correct the day of the answer.</source>
        <translation>Работу предложили только {day}. Исправьте день ответа.</translation>
    </message>
    <message>
        <source>Write down first when the person was told of the interview: the five days run from it.</source>
        <translation>Сначала запишите, когда человеку сообщили о собеседовании: пять дней идут с этого дня.</translation>
    </message>
    <message>
        <source>The person agreed on {day} only. Correct the day on which the person was told.</source>
        <translation>Человек согласился только {day}. Исправьте день, когда ему сообщили.</translation>
    </message>
    <message>
        <source>The person was told on {day}; the interview cannot lie before that.</source>
        <translation>Человеку сообщили {day}; собеседование не может быть раньше.</translation>
    </message>
    <message>
        <source>There is no visit missed without a valid reason. Show the offer anew.</source>
        <translation>Нет посещения, пропущенного без уважительной причины. Откройте предложение заново.</translation>
    </message>
    <message>
        <source>The person agreed on {day} only. Correct the day of the visit.</source>
        <translation>Человек согласился только {day}. Исправьте день посещения.</translation>
    </message>
    <message>
        <source>The case is over. Nothing is added to it.</source>
        <translation>Дело завершено. В него ничего не добавляется.</translation>
    </message>
    <message>
        <source>Work elsewhere only if the person agrees to move; the card says no such thing.</source>
        <translation>Работа с переездом подходит только с согласия человека; в карте такого согласия нет.</translation>
    </message>
    <message>
        <source>Work that asks for training first, or other paid work, suits too: no qualification, or over two years without work.</source>
        <translation>Подходит и работа, требующая предварительной подготовки, и другая оплачиваемая: нет профессии или более двух лет без работы.</translation>
    </message>
    <message>
        <source>Only work made accessible for the person&apos;s disability is suitable.</source>
        <translation>Подходит только работа, доступная с учетом инвалидности человека.</translation>
    </message>
    <message>
        <source>For who looks after a child under seven, only flexible hours or part time are suitable.</source>
        <translation>Для ухаживающего за ребенком до семи лет подходит только гибкий режим или неполное рабочее время.</translation>
    </message>
    <message>
        <source>Temporary work is suitable as well.</source>
        <translation>Подходит и временная работа.</translation>
    </message>
    <message>
        <source>The change lies ahead. Correct the day.</source>
        <translation>День изменения еще не наступил. Исправьте его.</translation>
    </message>
    <message>
        <source>The registration began on {day}. Only a change since then is reported.</source>
        <translation>Регистрация началась {day}. Сообщают только о том, что изменилось с этого дня.</translation>
    </message>
    <message>
        <source>The change happened on {day} only. Correct the day of the report.</source>
        <translation>Изменение произошло только {day}. Исправьте день сообщения.</translation>
    </message>
    <message>
        <source>Say what has changed, in a few words.</source>
        <translation>Кратко напишите, что изменилось.</translation>
    </message>
    <message>
        <source>This change does not end the case so. Take the tick away.</source>
        <translation>Это изменение так дело не завершает. Снимите отметку.</translation>
    </message>
    <message>
        <source>The records do not prove this any more. Open the draft anew.</source>
        <translation>Записи этого больше не доказывают. Откройте проект заново.</translation>
    </message>
    <message>
        <source>The Labour Resources Development Centre registers and deregisters this person, not the local body.</source>
        <translation>Этого человека регистрирует и снимает с учета Центр развития трудовых ресурсов, а не местный орган.</translation>
    </message>
    <message>
        <source>Only recorded offers count: three refusals, or an answer not given in time. Record them.</source>
        <translation>Учитываются только записанные предложения: три отказа или ответ не в срок. Запишите их.</translation>
    </message>
    <message>
        <source>Say what proves it: the document, its number and day.</source>
        <translation>Укажите доказательство: документ, его номер и день.</translation>
    </message>
    <message>
        <source>Say whether there was a valid reason.</source>
        <translation>Укажите, была ли уважительная причина.</translation>
    </message>
    <message>
        <source>There was a valid reason: the person is not deregistered for this.</source>
        <translation>Была уважительная причина: за это с учета не снимают.</translation>
    </message>
    <message>
        <source>Type the day on which it happened.</source>
        <translation>Введите день, когда это произошло.</translation>
    </message>
    <message>
        <source>The person is registered as unemployed since {day}. What was before is no ground.</source>
        <translation>Человек зарегистрирован как безработный с {day}. То, что было раньше, – не основание.</translation>
    </message>
    <message>
        <source>The change of {day} may be reported until {due}. It is no ground before that.</source>
        <translation>Об изменении от {day} можно сообщить до {due}. До этого оно не основание.</translation>
    </message>
    <message>
        <source>Give a counter&apos;s number from 1 to {most}.</source>
        <translation>Укажите номер окна от 1 до {most}.</translation>
    </message>
    <message>
        <source>At counter {number} sits {who}. Choose another, or ask for it to be left.</source>
        <translation>За окном № {number} сидит {who}. Выберите другое или попросите освободить это.</translation>
    </message>
    <message>
        <source>You sit at no counter. Choose one, then call the next.</source>
        <translation>Окно не выбрано. Выберите окно, затем вызовите следующего.</translation>
    </message>
    <message>
        <source>Nobody is called to your counter now.</source>
        <translation>Сейчас к Вашему окну никто не вызван.</translation>
    </message>
    <message>
        <source>There is no such ticket.</source>
        <translation>Такого талона нет.</translation>
    </message>
    <message>
        <source>{number} was called meanwhile. It ends at the counter.</source>
        <translation>{number} тем временем вызван. Он завершается у окна.</translation>
    </message>
    <message>
        <source>{number} has ended already.</source>
        <translation>Талон {number} уже завершен.</translation>
    </message>
    <message>
        <source>That day has not come yet. Give today or an earlier day.</source>
        <translation>Этот день еще не наступил. Укажите сегодняшний день или более ранний.</translation>
    </message>
    <message>
        <source>The audit trail has no event {number}.</source>
        <translation>В журнале действий нет записи {number}.</translation>
    </message>
    <message>
        <source>The clock stands before this case&apos;s last step, {last}. Set the computer&apos;s clock right.</source>
        <translation>Часы показывают время до последнего шага этого дела ({last}). Поставьте часы компьютера правильно.</translation>
    </message>
    <message>
        <source>{who} put this work into other hands at {at}. Look at it anew.</source>
        <translation>Эту работу передали в другие руки: {who}, {at}. Посмотрите заново.</translation>
    </message>
    <message>
        <source>This term runs no more: the work was done.</source>
        <translation>Этот срок больше не идет: работа сделана.</translation>
    </message>
    <message>
        <source>This is another&apos;s work. The supervisor hands it over.</source>
        <translation>Это работа другого сотрудника. Ее передает контролер.</translation>
    </message>
    <message>
        <source>This is the work of a post that you do not hold.</source>
        <translation>Это работа должности, которой у вас нет.</translation>
    </message>
    <message>
        <source>Work of this post cannot be given to the one chosen. Choose another.</source>
        <translation>Работу этой должности нельзя передать выбранному сотруднику. Выберите другого.</translation>
    </message>
    <message>
        <source>Paragraph {paragraph} asks for something else than telling the person.</source>
        <translation>Пункт {paragraph} требует не извещения лица, а другого действия.</translation>
    </message>
    <message>
        <source>Say why, in at least {least} letters.</source>
        <translation>Укажите причину: не меньше {least} букв.</translation>
    </message>
    <message>
        <source>There is no such colleague any more. Choose another.</source>
        <translation>Такого сотрудника больше нет. Выберите другого.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Последний день раньше первого.</translation>
    </message>
    <message>
        <source>These days are over. Give a last day that is today or still to come.</source>
        <translation>Эти дни уже прошли. Укажите последний день не раньше сегодняшнего.</translation>
    </message>
    <message>
        <source>This colleague is away from {first} to {last} already. Give other days.</source>
        <translation>Отсутствие этого сотрудника с {first} по {last} уже внесено. Укажите другие дни.</translation>
    </message>
    <message>
        <source>Nobody stands in for himself. Choose another, or nobody.</source>
        <translation>Никто не замещает сам себя. Выберите другого сотрудника или никого.</translation>
    </message>
    <message>
        <source>The one chosen does not hold the posts of the one who is away. Choose another.</source>
        <translation>У выбранного сотрудника нет должностей отсутствующего. Выберите другого.</translation>
    </message>
    <message>
        <source>There is no such absence.</source>
        <translation>Такой записи об отсутствии нет.</translation>
    </message>
    <message>
        <source>This absence was called off already.</source>
        <translation>Эта запись об отсутствии уже отменена.</translation>
    </message>
    <message>
        <source>Give working hours from 0 to {most}.</source>
        <translation>Укажите рабочие часы от 0 до {most}.</translation>
    </message>
    <message>
        <source>{most} filters are kept already. Drop one that is not needed.</source>
        <translation>Уже сохранено фильтров: {most}. Удалите ненужный.</translation>
    </message>
    <message>
        <source>The last day is before the first. Change one of them.</source>
        <translation>Последний день раньше первого. Измените один из них.</translation>
    </message>
    <message>
        <source>This number is entered already: {who}. Open that employer.</source>
        <translation>Этот номер уже внесен: {who}. Откройте этого работодателя.</translation>
    </message>
    <message>
        <source>There is no such employer. Choose one.</source>
        <translation>Такого работодателя нет. Выберите работодателя.</translation>
    </message>
    <message>
        <source>There is no such notice. Open the list anew.</source>
        <translation>Такого уведомления нет. Откройте список заново.</translation>
    </message>
    <message>
        <source>A notice cannot have come after today. Correct the day.</source>
        <translation>Уведомление не могло поступить позже сегодняшнего дня. Исправьте дату.</translation>
    </message>
    <message>
        <source>The dismissals end before they begin. Correct one of the days.</source>
        <translation>Высвобождение заканчивается раньше, чем начинается. Исправьте одну из дат.</translation>
    </message>
    <message>
        <source>A notice names who is to go: posts, numbers, pay, days. Add an entry.</source>
        <translation>В уведомлении указано, кто высвобождается: должность, число, оплата, срок. Добавьте запись.</translation>
    </message>
    <message>
        <source>Came late: it was due by {day}, a month before the dismissals begin.</source>
        <translation>Поступило с опозданием: срок был до {day}, за месяц до начала высвобождения.</translation>
    </message>
    <message>
        <source>At least one is to go. Correct the number.</source>
        <translation>Высвобождается хотя бы один человек. Исправьте число.</translation>
    </message>
    <message>
        <source>This day is not between the first and the last day of the dismissals.</source>
        <translation>Этот день не приходится на время между первым и последним днем высвобождения.</translation>
    </message>
    <message>
        <source>The year is to be from {first} to {last}.</source>
        <translation>Год должен быть от {first} до {last}.</translation>
    </message>
    <message>
        <source>These are some of the workers listed: no more than all of them.</source>
        <translation>Это часть списочной численности: больше нее быть не может.</translation>
    </message>
    <message>
        <source>These are some of the year&apos;s average: no more than all of them.</source>
        <translation>Это часть среднегодовой численности: больше нее быть не может.</translation>
    </message>
    <message>
        <source>The year {year} is entered already. Open it to change it.</source>
        <translation>{year} год уже внесен. Откройте его, чтобы изменить.</translation>
    </message>
    <message>
        <source>The letter cannot have come later than now. Correct the day.</source>
        <translation>Письмо не могло прийти позже, чем сейчас. Исправьте день.</translation>
    </message>
    <message>
        <source>The letter cannot have come before {earliest}. Correct the day.</source>
        <translation>Письмо не могло прийти раньше {earliest}. Исправьте день.</translation>
    </message>
    <message>
        <source>The place cannot have fallen vacant later than today. Correct the day.</source>
        <translation>Место не могло освободиться позже сегодняшнего дня. Исправьте день.</translation>
    </message>
    <message>
        <source>The place cannot have been vacant since before {earliest}. Correct the day.</source>
        <translation>Место не могло освободиться раньше {earliest}. Исправьте день.</translation>
    </message>
    <message>
        <source>By this day the place has been vacant for {days} days. Check the year.</source>
        <translation>Судя по этому дню, место свободно уже {days} дн. Проверьте год.</translation>
    </message>
    <message>
        <source>{words}: posts of state servants are not reported to the centre (§53).</source>
        <translation>{words}: о должностях государственных служащих центру не сообщают (п. 53).</translation>
    </message>
    <message>
        <source>{words}: elected offices of the state are not reported to the centre (§53).</source>
        <translation>{words}: о государственных выборных должностях центру не сообщают (п. 53).</translation>
    </message>
    <message>
        <source>{words}: seats of deputies are not reported to the centre (§53).</source>
        <translation>{words}: о местах депутатов Парламента и маслихатов центру не сообщают (п. 53).</translation>
    </message>
    <message>
        <source>{words}: posts of judges are not reported to the centre (§53).</source>
        <translation>{words}: о должностях судей центру не сообщают (п. 53).</translation>
    </message>
    <message>
        <source>{words}: military service is not reported to the centre (§53).</source>
        <translation>{words}: о должностях военной службы центру не сообщают (п. 53).</translation>
    </message>
    <message>
        <source>{words}: posts of law-enforcement bodies are not reported to the centre (§53).</source>
        <translation>{words}: о должностях правоохранительных органов центру не сообщают (п. 53).</translation>
    </message>
    <message>
        <source>{words}: posts of special state bodies are not reported to the centre (§53).</source>
        <translation>{words}: о должностях специальных государственных органов центру не сообщают (п. 53).</translation>
    </message>
    <message>
        <source>{words}: posts of the state courier service are not reported to the centre (§53).</source>
        <translation>{words}: о должностях государственной фельдъегерской службы центру не сообщают (п. 53).</translation>
    </message>
    <message>
        <source>{words}: posts of the National Bank and its bodies are not reported to the centre (§53).</source>
        <translation>{words}: о должностях Национального Банка и его ведомств центру не сообщают (п. 53).</translation>
    </message>
    <message>
        <source>{words}: posts of the body that regulates the financial market are not reported to the centre (§53).</source>
        <translation>{words}: о должностях уполномоченного органа по регулированию финансового рынка центру не сообщают (п. 53).</translation>
    </message>
    <message>
        <source>Give a number of places from 1 to {most}.</source>
        <translation>Укажите число мест от 1 до {most}.</translation>
    </message>
    <message>
        <source>People were hired for {taken} of the places. Give more places, or withdraw the vacancy.</source>
        <translation>На {taken} из мест уже приняты люди. Укажите больше мест или снимите вакансию.</translation>
    </message>
    <message>
        <source>All places of the vacancy are taken. Say how many more there are.</source>
        <translation>Все места вакансии заняты. Укажите, сколько мест еще есть.</translation>
    </message>
    <message>
        <source>The pay is below the minimum wage in force, {least} tenge. Ask the employer.</source>
        <translation>Оплата ниже действующей минимальной заработной платы, {least} тенге. Уточните у работодателя.</translation>
    </message>
    <message>
        <source>The last day is over. Give one that is today or still to come.</source>
        <translation>Последний день уже прошел. Укажите сегодняшний или будущий день.</translation>
    </message>
    <message>
        <source>The last day lies before the day on which the place fell vacant.</source>
        <translation>Последний день раньше дня, когда место освободилось.</translation>
    </message>
    <message>
        <source>{name} is nothing that can be asked of people.</source>
        <translation>{name}: этого нельзя требовать от кандидата.</translation>
    </message>
    <message>
        <source>The same employer has such a vacancy in force: {numbers}. Enter this one only if it is another place.</source>
        <translation>У этого работодателя уже есть такая действующая вакансия: {numbers}. Вносите, только если это другое место.</translation>
    </message>
    <message>
        <source>There is no such vacancy.</source>
        <translation>Такой вакансии нет.</translation>
    </message>
    <message>
        <source>“{move}” cannot be done with a vacancy that stands as “{state}”.</source>
        <translation>С вакансией в состоянии «{state}» нельзя выполнить действие «{move}».</translation>
    </message>
    <message>
        <source>{name} is no file of the Labour Exchange: docs/exchange.md describes them.</source>
        <translation>{name} – не файл биржи труда: они описаны в docs/exchange.md.</translation>
    </message>
    <message>
        <source>This is no message of a vacancy, nor of its withdrawal.</source>
        <translation>Это не сообщение о вакансии и не сообщение о ее снятии.</translation>
    </message>
    <message>
        <source>“{name}” is no field of a vacancy, or does not hold what it should.</source>
        <translation>«{name}» – не поле вакансии, или в нем не то, что должно быть.</translation>
    </message>
    <message>
        <source>No column is headed “{title}”. Write it above the column and open the file anew.</source>
        <translation>Нет столбца с заголовком «{title}». Напишите его над столбцом и откройте файл заново.</translation>
    </message>
    <message>
        <source>No vacancy of this number is here.</source>
        <translation>Вакансии с таким номером здесь нет.</translation>
    </message>
    <message>
        <source>The vacancy is over here ({number}); the exchange still has it.</source>
        <translation>Здесь вакансия уже закрыта ({number}), а на бирже она еще есть.</translation>
    </message>
    <message>
        <source>Such a vacancy of this employer is in force: {number}. It is not entered twice.</source>
        <translation>Такая вакансия этого работодателя уже действует: {number}. Второй раз она не вносится.</translation>
    </message>
    <message>
        <source>Line {first} tells of the same vacancy. Leave one of the two.</source>
        <translation>В строке {first} та же вакансия. Оставьте одну из двух.</translation>
    </message>
    <message>
        <source>There is no good line to import. Put the lines right.</source>
        <translation>Нет ни одной верной строки для импорта. Исправьте строки.</translation>
    </message>
    <message>
        <source>The exchange has everything already. Nothing was written.</source>
        <translation>На бирже уже есть все. Ничего не записано.</translation>
    </message>
    <message>
        <source>Choose one of the causes that are listed.</source>
        <translation>Выберите одну из причин в списке.</translation>
    </message>
    <message>
        <source>No hour. Type it so: 17:40.</source>
        <translation>Время непонятно. Наберите так: 17:40.</translation>
    </message>
    <message>
        <source>{words}: a vacancy may not tell people apart so. Write what the work asks for, or the lawful reason.</source>
        <translation>{words}: дискриминационные требования в сведениях о вакансии не допускаются. Напишите, чего требует сама работа, или укажите законное основание.</translation>
    </message>
    <message>
        <source>This person is not registered now. Register first, then offer work.</source>
        <translation>Это лицо сейчас не зарегистрировано. Сначала зарегистрируйте, затем предлагайте работу.</translation>
    </message>
    <message>
        <source>The vacancy is not in force any more. Choose another one.</source>
        <translation>Вакансия больше не действует. Выберите другую.</translation>
    </message>
    <message>
        <source>This vacancy is offered to the person already. Open that offer.</source>
        <translation>Эта вакансия уже предложена лицу. Откройте то предложение.</translation>
    </message>
    <message>
        <source>Lives in a village: the assistant tells of the work (§58).</source>
        <translation>Живет в селе: о работе сообщает ассистент (п. 58).</translation>
    </message>
    <message>
        <source>Say why the work does not suit only where the person declines it.</source>
        <translation>Укажите, почему работа не подходит, только если лицо отказывается.</translation>
    </message>
    <message>
        <source>Only work that was declined or not answered can turn out unsuitable afterwards.</source>
        <translation>Впоследствии неподходящей может оказаться только работа, от которой отказались или о которой не ответили.</translation>
    </message>
    <message>
        <source>The employer has reported no such vacancy (§60). Enter the vacancy, and offer it.</source>
        <translation>Работодатель такой вакансии не заявлял (п. 60). Введите вакансию и предложите ее.</translation>
    </message>
    <message>
        <source>The résumé was sent already. Show the offer anew.</source>
        <translation>Резюме уже направлено. Покажите предложение заново.</translation>
    </message>
    <message>
        <source>Send the résumé to the employer first (§60).</source>
        <translation>Сначала направьте резюме работодателю (п. 60).</translation>
    </message>
    <message>
        <source>A résumé goes by the exchange, e-mail or telephone (§60). Choose another way.</source>
        <translation>Резюме направляют через биржу, по электронной почте или телефону (п. 60). Выберите другой способ.</translation>
    </message>
    <message>
        <source>This offer is over: nothing more comes of it. Offer the work anew.</source>
        <translation>Это предложение завершено. Предложите работу заново.</translation>
    </message>
    <message>
        <source>This day is still ahead. Enter the day on which the employer answered.</source>
        <translation>Этот день еще не наступил. Введите день, когда работодатель ответил.</translation>
    </message>
    <message>
        <source>The résumé was sent on {day}. The employer answered that day or later.</source>
        <translation>Резюме направлено {day}. Работодатель ответил в тот же день или позже.</translation>
    </message>
    <message>
        <source>The person was hired already. If that came to nothing, say so there first.</source>
        <translation>Лицо уже принято на работу. Если прием не состоялся, сначала укажите это там.</translation>
    </message>
    <message>
        <source>All places of this vacancy are taken. Reopen it with more places first.</source>
        <translation>Все места этой вакансии заняты. Сначала откройте ее снова с большим числом мест.</translation>
    </message>
    <message>
        <source>The first day of work is still ahead. Enter the employer&apos;s answer now, and the hire on that day.</source>
        <translation>Первый день работы еще не наступил. Введите сейчас ответ работодателя, а прием – в тот день.</translation>
    </message>
    <message>
        <source>The work was offered on {day}. The first day of work cannot lie before.</source>
        <translation>Работа предложена {day}. Первый день работы не может быть раньше.</translation>
    </message>
    <message>
        <source>There is no hire to take back. Show the offer anew.</source>
        <translation>Нет приема на работу, который можно отменить. Покажите предложение заново.</translation>
    </message>
    <message>
        <source>This day is still ahead. Enter the day on which it became known.</source>
        <translation>Этот день еще не наступил. Введите день, когда это стало известно.</translation>
    </message>
    <message>
        <source>The work was offered on {day}. It became known that day or later.</source>
        <translation>Работа предложена {day}. Это стало известно в тот же день или позже.</translation>
    </message>
    <message>
        <source>The candidate was told already, or need not be told. Show the list anew.</source>
        <translation>Кандидату уже сообщено или сообщать не нужно. Покажите список заново.</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Выберите хотя бы одно лицо.</translation>
    </message>
    <message>
        <source>Somebody is chosen for this vacancy, or it is offered. Take that back first.</source>
        <translation>На эту вакансию кто-то выбран, или она предложена. Сначала отмените это.</translation>
    </message>
    <message>
        <source>{who} has this BIN and is in the register.</source>
        <translation>Этот БИН у агентства {who}, оно уже в реестре.</translation>
    </message>
    <message>
        <source>There is no such agency.</source>
        <translation>Такого агентства нет.</translation>
    </message>
    <message>
        <source>This day has not come yet. Correct it.</source>
        <translation>Этот день еще не наступил. Исправьте.</translation>
    </message>
    <message>
        <source>Give a day from {earliest} on.</source>
        <translation>Укажите день не раньше {earliest}.</translation>
    </message>
    <message>
        <source>The agency did not work yet on this day.</source>
        <translation>В этот день агентство еще не работало.</translation>
    </message>
    <message>
        <source>The agency did not work on this day. Correct the day, or the agency&apos;s record.</source>
        <translation>В этот день агентство не работало. Исправьте день или запись агентства.</translation>
    </message>
    <message>
        <source>The last day is before the contract was made. Correct one of them.</source>
        <translation>Последний день раньше дня заключения. Исправьте один из них.</translation>
    </message>
    <message>
        <source>Contract {number} of this agency is entered already.</source>
        <translation>Договор {number} этого агентства уже внесен.</translation>
    </message>
    <message>
        <source>There is no such contract.</source>
        <translation>Такого договора нет.</translation>
    </message>
    <message>
        <source>It is written down already: published.</source>
        <translation>Размещение уже записано.</translation>
    </message>
    <message>
        <source>The contract has ended already.</source>
        <translation>Договор уже закончился.</translation>
    </message>
    <message>
        <source>The contract was made on {made_on}: give this day or a later one.</source>
        <translation>Договор заключен {made_on}: укажите этот день или более поздний.</translation>
    </message>
    <message>
        <source>Choose the first day of a quarter or of a month.</source>
        <translation>Выберите первый день квартала или месяца.</translation>
    </message>
    <message>
        <source>The period lasts until {day}: its figures come after that.</source>
        <translation>Период длится до {day}: его сведения поступают после этого.</translation>
    </message>
    <message>
        <source>Nothing is owed for this period: the agency, or its contract, did not run then.</source>
        <translation>За этот период сведения не подаются: агентство тогда не работало или договор не действовал.</translation>
    </message>
    <message>
        <source>The period lasted until {day}: its figures cannot have come before its end.</source>
        <translation>Период длился до {day}: сведения не могли поступить до его окончания.</translation>
    </message>
    <message>
        <source>Enter a row, or write in the note that nobody applied.</source>
        <translation>Внесите строку или напишите в примечании, что никто не обращался.</translation>
    </message>
    <message>
        <source>The figures of this period were told already. Open them to put them right.</source>
        <translation>Сведения за этот период уже внесены. Откройте их, чтобы исправить.</translation>
    </message>
    <message>
        <source>Row {number} of the table: needed are an occupation&apos;s code or title, and two numbers.</source>
        <translation>Строка {number} таблицы: нужны код или название профессии и два числа.</translation>
    </message>
    <message>
        <source>The table has more than {most} rows.</source>
        <translation>В таблице больше {most} строк.</translation>
    </message>
    <message>
        <source>This occupation stands above already. Add the numbers up.</source>
        <translation>Эта профессия уже есть выше. Сложите числа.</translation>
    </message>
    <message>
        <source>More were placed than applied. Correct one of them.</source>
        <translation>Трудоустроенных больше, чем обратившихся. Исправьте одно из чисел.</translation>
    </message>
    <message>
        <source>Choose at least one vacancy.</source>
        <translation>Выберите хотя бы одну вакансию.</translation>
    </message>
    <message>
        <source>There is no such kept list.</source>
        <translation>Такого сохраненного списка нет.</translation>
    </message>
    <message>
        <source>No weights of the criteria are in force on {day}. Ask the administrator.</source>
        <translation>На {day} нет действующих весов критериев. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The weights of {day} lack the criterion {criterion}. Add its row.</source>
        <translation>В весах от {day} нет критерия {criterion}. Добавьте его строку.</translation>
    </message>
    <message>
        <source>There is no criterion {criterion}. Put its name right in the table of weights.</source>
        <translation>Критерия {criterion} нет. Исправьте его название в таблице весов.</translation>
    </message>
    <message>
        <source>The criterion {criterion} stands twice among the weights of {day}. Leave one row.</source>
        <translation>Критерий {criterion} стоит в весах от {day} дважды. Оставьте одну строку.</translation>
    </message>
    <message>
        <source>The weight of {criterion} has to be a whole number from 0 to {most}.</source>
        <translation>Вес критерия {criterion} должен быть целым числом от 0 до {most}.</translation>
    </message>
    <message>
        <source>Give a number from 1 to {most} after --top.</source>
        <translation>После --top дайте число от 1 до {most}.</translation>
    </message>
    <message>
        <source>Say with --out which file to write.</source>
        <translation>Укажите через --out, в какой файл записать.</translation>
    </message>
    <message>
        <source>--out belongs to --all, --format to one vacancy or person, --priority to one vacancy.</source>
        <translation>--out относится к --all, --format к одной вакансии или человеку, --priority к одной вакансии.</translation>
    </message>
    <message>
        <source>Another program is writing {file}. Wait for it, or choose another name.</source>
        <translation>Файл {file} записывает другая программа. Дождитесь ее или выберите другое имя.</translation>
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
        <translation>Чтобы продолжить, исправьте</translation>
    </message>
</context>
<context>
    <name>FellThroughWindow</name>
    <message>
        <source>The hire fell through</source>
        <translation>Прием на работу не состоялся</translation>
    </message>
    <message>
        <source>Write it down  Ctrl+S</source>
        <translation>Записать  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Fills in birth date and sex</source>
        <translation>Дата рождения и пол заполнятся сами</translation>
    </message>
    <message>
        <source>Why there is no IIN</source>
        <translation>Причина отсутствия ИИН</translation>
    </message>
    <message>
        <source>The person has no IIN</source>
        <translation>ИИН отсутствует</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>If there is one</source>
        <translation>При его наличии</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Национальность</translation>
    </message>
    <message>
        <source>Only if the person wishes to name it</source>
        <translation>Только если лицо пожелает указать</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Семейное положение</translation>
    </message>
    <message>
        <source>Place of the registered address</source>
        <translation>Адрес регистрации: населенный пункт</translation>
    </message>
    <message>
        <source>Any part of the name, in Kazakh or Russian</source>
        <translation>Любая часть названия на казахском или русском</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Наименование улицы</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Номер дома</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Номер квартиры</translation>
    </message>
    <message>
        <source>Country of the address</source>
        <translation>Адрес: страна</translation>
    </message>
    <message>
        <source>Address abroad</source>
        <translation>Адрес за рубежом</translation>
    </message>
    <message>
        <source>Where the person is registered</source>
        <translation>Вид адреса</translation>
    </message>
    <message>
        <source>Without + it is a number of Kazakhstan</source>
        <translation>Без «+» – номер Казахстана</translation>
    </message>
    <message>
        <source>The village, town or city where the employer is.</source>
        <translation>Село, поселок или город, где находится работодатель.</translation>
    </message>
    <message>
        <source>A public association of people with disabilities</source>
        <translation>Общественное объединение инвалидов</translation>
    </message>
    <message>
        <source>No quota is set for it (Law, article 27).</source>
        <translation>Квота для него не устанавливается (Закон, статья 27).</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Specialty and qualification</source>
        <translation>Специальность и квалификация</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Оплата труда</translation>
    </message>
    <message>
        <source>Tenge a month</source>
        <translation>Тенге в месяц</translation>
    </message>
    <message>
        <source>Day of dismissal</source>
        <translation>Дата высвобождения</translation>
    </message>
    <message>
        <source>The notice came on</source>
        <translation>Дата поступления уведомления</translation>
    </message>
    <message>
        <source>Why workers are dismissed</source>
        <translation>Причина высвобождения</translation>
    </message>
    <message>
        <source>Dismissals begin</source>
        <translation>Начало высвобождения</translation>
    </message>
    <message>
        <source>End of dismissals</source>
        <translation>Окончание высвобождения</translation>
    </message>
    <message>
        <source>Who is to go</source>
        <translation>Высвобождаемые работники</translation>
    </message>
    <message>
        <source>Places for people with disabilities</source>
        <translation>Места для инвалидов</translation>
    </message>
    <message>
        <source>Taken: people with disabilities</source>
        <translation>Занято: инвалиды</translation>
    </message>
    <message>
        <source>Places for those on probation</source>
        <translation>Места для состоящих на учете пробации</translation>
    </message>
    <message>
        <source>Taken: on probation</source>
        <translation>Занято: состоящие на учете пробации</translation>
    </message>
    <message>
        <source>Places for those released from prison</source>
        <translation>Места для освобожденных из заключения</translation>
    </message>
    <message>
        <source>Taken: released from prison</source>
        <translation>Занято: освобожденные</translation>
    </message>
    <message>
        <source>Places for graduates without parents</source>
        <translation>Места для выпускников, лишившихся родителей</translation>
    </message>
    <message>
        <source>Taken: graduates without parents</source>
        <translation>Занято: выпускники</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Workers on the list</source>
        <translation>Списочная численность работников</translation>
    </message>
    <message>
        <source>Of them sent to work elsewhere</source>
        <translation>Из них направлены к другим</translation>
    </message>
    <message>
        <source>By a contract on providing staff: not counted (article 27).</source>
        <translation>По договору предоставления персонала: не учитываются (статья 27).</translation>
    </message>
    <message>
        <source>Of them at harmful work</source>
        <translation>Из них на вредных работах</translation>
    </message>
    <message>
        <source>Heavy, harmful or dangerous: not counted.</source>
        <translation>Тяжелые, вредные или опасные: не учитываются.</translation>
    </message>
    <message>
        <source>Average of the year</source>
        <translation>Среднегодовая численность</translation>
    </message>
    <message>
        <source>Of them with a disability</source>
        <translation>Из них инвалиды</translation>
    </message>
    <message>
        <source>Over a fifth of all: no quota is set (article 27).</source>
        <translation>Более одной пятой: квота не устанавливается (статья 27).</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Мобильный телефон</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Контактный телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Another person to contact</source>
        <translation>Дополнительное контактное лицо</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Фамилия, имя, отчество (при его наличии)</translation>
    </message>
    <message>
        <source>That person&apos;s phone</source>
        <translation>Телефон этого лица</translation>
    </message>
    <message>
        <source>That person&apos;s e-mail</source>
        <translation>E-mail адрес этого лица</translation>
    </message>
    <message>
        <source>Its last day; empty only where the document names none</source>
        <translation>Последний день; пусто, только если в документе его нет</translation>
    </message>
    <message>
        <source>The day after the last day of work</source>
        <translation>День после последнего дня работы</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Целевая группа</translation>
    </message>
    <message>
        <source>The identity document</source>
        <translation>Документ личности</translation>
    </message>
    <message>
        <source>Education, work path</source>
        <translation>Образование и работа</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Навыки</translation>
    </message>
    <message>
        <source>Further details</source>
        <translation>Прочие сведения</translation>
    </message>
    <message>
        <source>The signed application is here</source>
        <translation>Подписанное заявление представлено</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Вид документа, удостоверяющего личность</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия документа</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действителен до</translation>
    </message>
    <message>
        <source>There is a document confirming work</source>
        <translation>Есть документ, подтверждающий трудовую деятельность</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Номер этого документа</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Дата регистрации</translation>
    </message>
    <message>
        <source>The term of the answer runs from this day.</source>
        <translation>Срок ответа идет с этого дня.</translation>
    </message>
    <message>
        <source>The paper it is about</source>
        <translation>О какой бумаге</translation>
    </message>
    <message>
        <source>Left empty where it is about how the person was served.</source>
        <translation>Остается пустым, если жалоба на обслуживание.</translation>
    </message>
    <message>
        <source>What the person complains of</source>
        <translation>На что жалуется человек</translation>
    </message>
    <message>
        <source>Printed as typed on the sheet of this language</source>
        <translation>Печатается так, как введено, на листе этого языка</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>Как решено</translation>
    </message>
    <message>
        <source>The day on the other body&apos;s own answer.</source>
        <translation>День, указанный в ответе самого этого органа.</translation>
    </message>
    <message>
        <source>The decision complained of is opened again</source>
        <translation>Обжалованное решение открывается заново</translation>
    </message>
    <message>
        <source>Not while the person has a newer case that goes on: end that one first.</source>
        <translation>Нельзя, пока у человека идет более новое дело: сначала завершите его.</translation>
    </message>
    <message>
        <source>The answer in Kazakh</source>
        <translation>Ответ на казахском</translation>
    </message>
    <message>
        <source>The answer in Russian</source>
        <translation>Ответ на русском</translation>
    </message>
    <message>
        <source>What was wrong, in Kazakh</source>
        <translation>В чем ошибка, на казахском</translation>
    </message>
    <message>
        <source>What was wrong, in Russian</source>
        <translation>В чем ошибка, на русском</translation>
    </message>
    <message>
        <source>Its scan or photograph</source>
        <translation>Скан или фотография этого документа</translation>
    </message>
    <message>
        <source>Its date of issue</source>
        <translation>Дата выдачи этого документа</translation>
    </message>
    <message>
        <source>It is valid until</source>
        <translation>Этот документ действителен до</translation>
    </message>
    <message>
        <source>F8 prints it filled in, to be signed</source>
        <translation>F8 печатает заполненное заявление для подписи</translation>
    </message>
    <message>
        <source>The legal representative&apos;s application is here</source>
        <translation>Заявление законного представителя представлено</translation>
    </message>
    <message>
        <source>The representative&apos;s full name</source>
        <translation>Фамилия, имя, отчество (при его наличии) законного представителя</translation>
    </message>
    <message>
        <source>Who he or she is to the applicant</source>
        <translation>Кем приходится заявителю</translation>
    </message>
    <message>
        <source>The representative&apos;s phone</source>
        <translation>Телефон законного представителя</translation>
    </message>
    <message>
        <source>Scan or photograph of the identity document</source>
        <translation>Скан или фотография документа, удостоверяющего личность</translation>
    </message>
    <message>
        <source>There is a document on education or qualification</source>
        <translation>Есть документ об образовании, квалификации</translation>
    </message>
    <message>
        <source>Refuse: the package is incomplete or has expired</source>
        <translation>Отказать: пакет документов неполон или истек срок действия</translation>
    </message>
    <message>
        <source>The person has work</source>
        <translation>Есть работа</translation>
    </message>
    <message>
        <source>The person has earnings</source>
        <translation>Есть заработок (доход)</translation>
    </message>
    <message>
        <source>Answers of state registers, entered by hand</source>
        <translation>Ответы государственных реестров, вносимые вручную</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>Ответ реестра</translation>
    </message>
    <message>
        <source>Refuse: the documents are unreliable</source>
        <translation>Отказать: документы недостоверны</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Какие документы</translation>
    </message>
    <message>
        <source>What is unreliable in them, in Kazakh</source>
        <translation>Что в них недостоверно, на казахском</translation>
    </message>
    <message>
        <source>What is unreliable in them, in Russian</source>
        <translation>Что в них недостоверно, на русском</translation>
    </message>
    <message>
        <source>What to add to the cause, in Kazakh</source>
        <translation>Дополнение к причине отказа, на казахском</translation>
    </message>
    <message>
        <source>What to add to the cause, in Russian</source>
        <translation>Дополнение к причине отказа, на русском</translation>
    </message>
    <message>
        <source>Cause of unemployment</source>
        <translation>Причина незанятости</translation>
    </message>
    <message>
        <source>First day without work</source>
        <translation>Дата незанятости</translation>
    </message>
    <message>
        <source>Status category</source>
        <translation>Категория состояния</translation>
    </message>
    <message>
        <source>Purpose of registration</source>
        <translation>Цель учета</translation>
    </message>
    <message>
        <source>Education level</source>
        <translation>Уровень образования</translation>
    </message>
    <message>
        <source>Wanted occupation</source>
        <translation>Желаемая профессия</translation>
    </message>
    <message>
        <source>Any word of the title, or the code</source>
        <translation>Любое слово названия или код</translation>
    </message>
    <message>
        <source>Full name of the institution</source>
        <translation>Полное наименование учебного заведения</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Наименование специальности</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>Тип учебного заведения</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Дата поступления в учебное заведение</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Дата окончания учебного заведения</translation>
    </message>
    <message>
        <source>More on the education</source>
        <translation>Дополнительные сведения по образованию</translation>
    </message>
    <message>
        <source>Agrees to work in this specialty</source>
        <translation>Согласие на трудоустройство по специальности</translation>
    </message>
    <message>
        <source>Occupation, post</source>
        <translation>Профессия, должность</translation>
    </message>
    <message>
        <source>Specialisation</source>
        <translation>Уточнение по должности</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Наименование организации</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Период работы (с)</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Период работы (по)</translation>
    </message>
    <message>
        <source>2008 or 09.2008 will do, and stands for its first day</source>
        <translation>Можно 2008 или 09.2008: берется первый день</translation>
    </message>
    <message>
        <source>Full years; 0 if less than one</source>
        <translation>Полных лет; меньше года – 0</translation>
    </message>
    <message>
        <source>Empty if still there. 2008 or 09.2008 will do, and stands for its first day</source>
        <translation>Если еще работает, оставьте пустым. Можно 2008 или 09.2008: берется первый день</translation>
    </message>
    <message>
        <source>Years of experience in this occupation</source>
        <translation>Общий трудовой стаж по данной профессии (лет)</translation>
    </message>
    <message>
        <source>Agrees to work in this occupation</source>
        <translation>Согласие на трудоустройство по профессии</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Функциональные обязанности</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Work path</source>
        <translation>Трудовая деятельность</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень знания языка</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Знание языков</translation>
    </message>
    <message>
        <source>Special skills</source>
        <translation>Специализированные навыки</translation>
    </message>
    <message>
        <source>General skills</source>
        <translation>Общие навыки</translation>
    </message>
    <message>
        <source>Courses, trainings, certificates</source>
        <translation>Курсы, тренинги, сертификаты</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Хобби</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Наличие водительского удостоверения</translation>
    </message>
    <message>
        <source>Children under 18 living with the person</source>
        <translation>Дети до 18 лет, проживающие с заявителем</translation>
    </message>
    <message>
        <source>Criminal record</source>
        <translation>Наличие судимости</translation>
    </message>
    <message>
        <source>Demand for the specialty</source>
        <translation>Востребованность специальности заявителя</translation>
    </message>
    <message>
        <source>Number of specialties</source>
        <translation>Количество специальностей заявителя</translation>
    </message>
    <message>
        <source>Years of work in the main specialty</source>
        <translation>Стаж работы по основной специальности (лет)</translation>
    </message>
    <message>
        <source>Years of work in all</source>
        <translation>Общий стаж работы (лет)</translation>
    </message>
    <message>
        <source>Years of work at the last place</source>
        <translation>Стаж на последнем месте работы (лет)</translation>
    </message>
    <message>
        <source>Months without work before the present time</source>
        <translation>Период предыдущей безработицы (мес.)</translation>
    </message>
    <message>
        <source>Full months; 0 if there were none</source>
        <translation>Полных месяцев; если не было – 0</translation>
    </message>
    <message>
        <source>Months of vocational training</source>
        <translation>Период профессионального обучения (мес.)</translation>
    </message>
    <message>
        <source>Skills of looking for work</source>
        <translation>Наличие навыков поиска работы</translation>
    </message>
    <message>
        <source>Computer skills</source>
        <translation>Наличие компьютерных навыков</translation>
    </message>
    <message>
        <source>Motivation to find work</source>
        <translation>Уровень мотивации к трудоустройству</translation>
    </message>
    <message>
        <source>Lowest pay</source>
        <translation>Желаемая минимальная оплата труда</translation>
    </message>
    <message>
        <source>Highest pay</source>
        <translation>Желаемая максимальная оплата труда</translation>
    </message>
    <message>
        <source>Work schedule</source>
        <translation>Режим работы</translation>
    </message>
    <message>
        <source>Agrees to move house</source>
        <translation>Согласие на смену места жительства</translation>
    </message>
    <message>
        <source>Told of the state&apos;s measures and the centre&apos;s services</source>
        <translation>Дана информация о государственных мерах и услугах центра</translation>
    </message>
    <message>
        <source>The documents are checked and reliable</source>
        <translation>Документы проверены и достоверны</translation>
    </message>
    <message>
        <source>Told how to use the Labour Exchange portal</source>
        <translation>Разъяснены возможности портала «Электронная биржа труда»</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Address and contacts</source>
        <translation>Адрес и контакты</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Refuse acceptance</source>
        <translation>Отказ в приеме</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Проверка и запись</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Wanted work</source>
        <translation>Подходящая работа</translation>
    </message>
    <message>
        <source>Check and decide</source>
        <translation>Проверка и решение</translation>
    </message>
    <message>
        <source>Name of the centre in Kazakh</source>
        <translation>Наименование центра на казахском</translation>
    </message>
    <message>
        <source>Name of the centre in Russian</source>
        <translation>Наименование центра на русском</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Any place in it will do: its oblast or city is taken.</source>
        <translation>Подойдет любой населенный пункт: берется его область или город.</translation>
    </message>
    <message>
        <source>Director, in Kazakh</source>
        <translation>Директор, на казахском</translation>
    </message>
    <message>
        <source>Director, in Russian</source>
        <translation>Директор, на русском</translation>
    </message>
    <message>
        <source>Local body for employment, in Kazakh</source>
        <translation>Местный орган по вопросам занятости, на казахском</translation>
    </message>
    <message>
        <source>Local body for employment, in Russian</source>
        <translation>Местный орган по вопросам занятости, на русском</translation>
    </message>
    <message>
        <source>Minutes until a left place locks itself</source>
        <translation>Через сколько минут блокировать оставленное место</translation>
    </message>
    <message>
        <source>From 1 to 240.</source>
        <translation>От 1 до 240.</translation>
    </message>
    <message>
        <source>Posts are combined: one may decide on what he drafted himself</source>
        <translation>Должности совмещены: можно решать по проекту, составленному самим</translation>
    </message>
    <message>
        <source>Only for a centre with too few people to part the posts.</source>
        <translation>Только для центра, где людей мало, чтобы разделить должности.</translation>
    </message>
    <message>
        <source>Administrator&apos;s sign-in name</source>
        <translation>Логин администратора</translation>
    </message>
    <message>
        <source>Administrator&apos;s name in Kazakh</source>
        <translation>Имя администратора на казахском</translation>
    </message>
    <message>
        <source>Administrator&apos;s name in Russian</source>
        <translation>Имя администратора на русском</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Small Latin letters and digits; stays for ever.</source>
        <translation>Строчные латинские буквы и цифры; потом не меняется.</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Имя на казахском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Имя на русском</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>At least 8 signs. Ctrl+E shows what is typed.</source>
        <translation>Не меньше 8 знаков. Ctrl+E показывает введенное.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Left empty, the password stays as it is.</source>
        <translation>Если оставить пустым, пароль не изменится.</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Вход разрешен</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Пароль еще раз</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>The centre works on it</source>
        <translation>Центр в этот день работает</translation>
    </message>
    <message>
        <source>Where the agency is</source>
        <translation>Где находится агентство</translation>
    </message>
    <message>
        <source>The agency&apos;s address</source>
        <translation>Адрес агентства</translation>
    </message>
    <message>
        <source>The agency&apos;s representative</source>
        <translation>Представитель агентства</translation>
    </message>
    <message>
        <source>Works since</source>
        <translation>Работает с</translation>
    </message>
    <message>
        <source>From this quarter on figures are owed.</source>
        <translation>Начиная с этого квартала подаются сведения.</translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation>Последний день работы</translation>
    </message>
    <message>
        <source>Left empty, the agency goes on working.</source>
        <translation>Если пусто, агентство продолжает работать.</translation>
    </message>
    <message>
        <source>Number of the contract</source>
        <translation>Номер договора</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Заключен</translation>
    </message>
    <message>
        <source>Ten business days for its publication count from it.</source>
        <translation>От него считаются десять рабочих дней на размещение.</translation>
    </message>
    <message>
        <source>Last day of the contract</source>
        <translation>Последний день договора</translation>
    </message>
    <message>
        <source>Services given by the contract</source>
        <translation>Услуги, оказываемые по договору</translation>
    </message>
    <message>
        <source>On the Labour Exchange since</source>
        <translation>На «Электронной бирже труда» с</translation>
    </message>
    <message>
        <source>The contract ended on</source>
        <translation>Договор прекращен</translation>
    </message>
    <message>
        <source>Where it ends before its last day.</source>
        <translation>Если он прекращен раньше последнего дня.</translation>
    </message>
    <message>
        <source>People who applied</source>
        <translation>Обратились</translation>
    </message>
    <message>
        <source>Of them placed in work</source>
        <translation>Из них трудоустроены</translation>
    </message>
    <message>
        <source>The figures came on</source>
        <translation>Сведения поступили</translation>
    </message>
    <message>
        <source>By occupation</source>
        <translation>По профессиям</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Where nobody applied, say so here.</source>
        <translation>Если никто не обращался, напишите это здесь.</translation>
    </message>
    <message>
        <source>Why, and by which order.</source>
        <translation>Причина и номер приказа.</translation>
    </message>
    <message>
        <source>It holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Earlier registrations keep their points</source>
        <translation>Баллы прежних регистраций не изменятся</translation>
    </message>
    <message>
        <source>Age, years</source>
        <translation>Возраст (полных лет)</translation>
    </message>
    <message>
        <source>Full months without work until now</source>
        <translation>Длительность текущей безработицы (полных месяцев)</translation>
    </message>
    <message>
        <source>Why the person goes on to the local body</source>
        <translation>Причина направления в местный орган</translation>
    </message>
    <message>
        <source>How the person was told</source>
        <translation>Как сообщили человеку</translation>
    </message>
    <message>
        <source>Who lives in a village is told through the akim or the assistant.</source>
        <translation>Жителю сельской местности сообщают через акима или ассистента.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Who drafted it reads this; it stays with the decision.</source>
        <translation>Это прочтет составивший проект; замечание хранится с решением.</translation>
    </message>
    <message>
        <source>Note to the director and the local body</source>
        <translation>Примечание для директора и местного органа</translation>
    </message>
    <message>
        <source>Under sixteen</source>
        <translation>Не достиг шестнадцати лет</translation>
    </message>
    <message>
        <source>Works for pay</source>
        <translation>Имеет оплачиваемую работу</translation>
    </message>
    <message>
        <source>Of pension age</source>
        <translation>Достиг пенсионного возраста</translation>
    </message>
    <message>
        <source>Knowingly false or unreliable information</source>
        <translation>Заведомо ложные или недостоверные сведения</translation>
    </message>
    <message>
        <source>Student or senior pupil who seeks active measures</source>
        <translation>Студент или старшеклассник, претендующий на активные меры</translation>
    </message>
    <message>
        <source>Printed on the notice as typed</source>
        <translation>Печатается в уведомлении так, как набрано</translation>
    </message>
    <message>
        <source>On what it rests, in Kazakh</source>
        <translation>На чем основано, на казахском</translation>
    </message>
    <message>
        <source>On what it rests, in Russian</source>
        <translation>На чем основано, на русском</translation>
    </message>
    <message>
        <source>How it came out</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Новый день</translation>
    </message>
    <message>
        <source>For a valid reason</source>
        <translation>По уважительной причине</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Both signed on</source>
        <translation>Дата подписания обеими сторонами</translation>
    </message>
    <message>
        <source>One copy was given to the person</source>
        <translation>Один экземпляр выдан человеку</translation>
    </message>
    <message>
        <source>Labour mediation</source>
        <translation>Посредничество</translation>
    </message>
    <message>
        <source>Vocational orientation</source>
        <translation>Профориентация</translation>
    </message>
    <message>
        <source>Active measures</source>
        <translation>Активные меры</translation>
    </message>
    <message>
        <source>Social help</source>
        <translation>Социальная помощь</translation>
    </message>
    <message>
        <source>Job-search skills</source>
        <translation>Поиск работы</translation>
    </message>
    <message>
        <source>Consultation on the choice of an occupation and a place of work, orientation tests</source>
        <translation>Консультирование по выбору профессии и места работы, прохождение тестов профессиональной ориентации</translation>
    </message>
    <message>
        <source>Information on the labour market, on work in the specialty or on training</source>
        <translation>Информирование о состоянии рынка труда, возможностях трудоустройства по специальности или прохождения обучения</translation>
    </message>
    <message>
        <source>The centre tells of vacancies in its database</source>
        <translation>Информирование центром занятости о наличии свободных рабочих мест (вакансий) в базе данных</translation>
    </message>
    <message>
        <source>Search for work through the Electronic Labour Exchange (www.enbek.kz)</source>
        <translation>Поиск соискателем работы через Электронную биржу труда (www.enbek.kz)</translation>
    </message>
    <message>
        <source>Search for work through private agencies and job sites</source>
        <translation>Поиск соискателем работы через частные агентства занятости и интернет-площадки по трудоустройству</translation>
    </message>
    <message>
        <source>Interviews with employers</source>
        <translation>Посещение собеседований с работодателями</translation>
    </message>
    <message>
        <source>Vocational training (training, retraining, further training)</source>
        <translation>Участие в профессиональном обучении (подготовка, переподготовка и повышение квалификации)</translation>
    </message>
    <message>
        <source>Work at a social work place</source>
        <translation>Работа на социальных рабочих местах</translation>
    </message>
    <message>
        <source>Youth practice</source>
        <translation>Прохождение молодежной практики</translation>
    </message>
    <message>
        <source>Support of a business initiative</source>
        <translation>Содействие предпринимательской инициативе</translation>
    </message>
    <message>
        <source>Public works</source>
        <translation>Участие в общественных работах</translation>
    </message>
    <message>
        <source>Social payments for the loss of work from the State Social Insurance Fund</source>
        <translation>Социальные выплаты на случай потери работы безработным из Государственного фонда социального страхования</translation>
    </message>
    <message>
        <source>Targeted social assistance</source>
        <translation>Оказание адресной социальной помощи</translation>
    </message>
    <message>
        <source>Courses on active job search, on interviews with an employer and the like</source>
        <translation>Посещение обучающих курсов по активному поиску работы, основам прохождения собеседования с работодателем и т.п.</translation>
    </message>
    <message>
        <source>Completion date</source>
        <translation>Дата завершения</translation>
    </message>
    <message>
        <source>Why the plan is changed</source>
        <translation>Почему меняется план</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Printed as typed, like all that is typed here</source>
        <translation>Все, что набрано здесь, печатается как есть</translation>
    </message>
    <message>
        <source>Specialty (occupation)</source>
        <translation>Специальность (профессия)</translation>
    </message>
    <message>
        <source>The plan holds until</source>
        <translation>План действует до</translation>
    </message>
    <message>
        <source>Meetings and reports</source>
        <translation>Встречи и отчеты</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>К какому дню</translation>
    </message>
    <message>
        <source>Schedule of meetings</source>
        <translation>График встреч</translation>
    </message>
    <message>
        <source>Check the plan</source>
        <translation>Проверка плана</translation>
    </message>
    <message>
        <source>Came to the centre on</source>
        <translation>Когда пришел в центр</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Когда закончилось</translation>
    </message>
    <message>
        <source>Document, its number and day, who issued it</source>
        <translation>Документ, его номер и день, кем выдан</translation>
    </message>
    <message>
        <source>What proves it, in Kazakh</source>
        <translation>Чем доказывается, на казахском</translation>
    </message>
    <message>
        <source>What proves it, in Russian</source>
        <translation>Чем доказывается, на русском</translation>
    </message>
    <message>
        <source>Was there a valid reason?</source>
        <translation>Была ли уважительная причина?</translation>
    </message>
    <message>
        <source>A valid reason stops the draft.</source>
        <translation>Уважительная причина останавливает проект.</translation>
    </message>
    <message>
        <source>Family of a serviceman or officer, registered by the Labour Resources Development Centre</source>
        <translation>Член семьи военнослужащего, сотрудника специального государственного или правоохранительного органа: регистрирует Центр развития трудовых ресурсов</translation>
    </message>
    <message>
        <source>That Centre deregisters them, not the local body.</source>
        <translation>Их снимает с учета этот Центр, а не местный орган.</translation>
    </message>
    <message>
        <source>Number and day of the message to the Fund</source>
        <translation>Номер и день сообщения в Фонд</translation>
    </message>
    <message>
        <source>Without one it is a ground to be struck off, and leaving bars for a time.</source>
        <translation>Без нее это основание для снятия с учета, а прекращение закрывает меры на срок.</translation>
    </message>
    <message>
        <source>What the reason was</source>
        <translation>Какая была причина</translation>
    </message>
    <message>
        <source>Where the person is sent</source>
        <translation>Куда направляется</translation>
    </message>
    <message>
        <source>Printed as typed on the direction</source>
        <translation>На направлении печатается как набрано</translation>
    </message>
    <message>
        <source>For which work</source>
        <translation>По какой профессии</translation>
    </message>
    <message>
        <source>Why training is needed</source>
        <translation>Почему нужно обучение</translation>
    </message>
    <message>
        <source>Receives the social payment for the loss of work</source>
        <translation>Получает социальную выплату на случай потери работы</translation>
    </message>
    <message>
        <source>The person agrees to be sent there</source>
        <translation>Человек согласен на направление</translation>
    </message>
    <message>
        <source>Health, age and skills were weighed with the person.</source>
        <translation>Здоровье, возраст и профессиональные особенности учтены.</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>The paper&apos;s number, or the text of its code</source>
        <translation>Номер бумаги или текст ее кода</translation>
    </message>
    <message>
        <source>A reader of codes types it here by itself.</source>
        <translation>Сканер кодов введет его сюда сам.</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Когда произошло</translation>
    </message>
    <message>
        <source>It is to be reported within five business days.</source>
        <translation>Об этом сообщают в течение пяти рабочих дней.</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Сообщено</translation>
    </message>
    <message>
        <source>The day on which the person told it, where it is entered later.</source>
        <translation>День, когда человек сообщил, если вводится позже.</translation>
    </message>
    <message>
        <source>Details: place, employer, document</source>
        <translation>Подробности: место, работодатель, документ</translation>
    </message>
    <message>
        <source>If it is late: was there a valid reason?</source>
        <translation>Если с опозданием: была ли уважительная причина?</translation>
    </message>
    <message>
        <source>The Rules excuse no delay here; the director sees what is said.</source>
        <translation>Правила здесь опоздания не извиняют; сказанное видит директор.</translation>
    </message>
    <message>
        <source>The person works: end the registration as placed in work</source>
        <translation>Человек работает: завершить учет в связи с трудоустройством</translation>
    </message>
    <message>
        <source>To another region: hand over to the centre there</source>
        <translation>В другой регион: передать в тамошний центр</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Работодатель</translation>
    </message>
    <message>
        <source>Occupation offered</source>
        <translation>Предлагаемая профессия</translation>
    </message>
    <message>
        <source>Post and conditions</source>
        <translation>Должность и условия</translation>
    </message>
    <message>
        <source>Pay a month, tenge</source>
        <translation>Зарплата в месяц, тенге</translation>
    </message>
    <message>
        <source>A villager is told through the assistant (§58).</source>
        <translation>Жителю села сообщает ассистент (п. 58).</translation>
    </message>
    <message>
        <source>Is this work suitable for the person?</source>
        <translation>Подходит ли эта работа человеку?</translation>
    </message>
    <message>
        <source>Only suitable work that is refused counts (§44.2).</source>
        <translation>Считается отказ только от подходящей работы (подп. 2) п. 44).</translation>
    </message>
    <message>
        <source>What the person answers</source>
        <translation>Что ответил человек</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>День ответа</translation>
    </message>
    <message>
        <source>The day on which the person, or a villager through the akim, said it.</source>
        <translation>День, когда человек ответил, а житель села - акиму.</translation>
    </message>
    <message>
        <source>Why, in the person&apos;s words</source>
        <translation>Почему, словами человека</translation>
    </message>
    <message>
        <source>The person was told on</source>
        <translation>Человеку сообщили</translation>
    </message>
    <message>
        <source>From this day the five business days run.</source>
        <translation>С этого дня идут пять рабочих дней.</translation>
    </message>
    <message>
        <source>Day of the interview</source>
        <translation>День собеседования</translation>
    </message>
    <message>
        <source>Hour and place of the interview</source>
        <translation>Час и место собеседования</translation>
    </message>
    <message>
        <source>Did the person go to the employer?</source>
        <translation>Пришел ли человек к работодателю?</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>День посещения</translation>
    </message>
    <message>
        <source>In full, as in the diploma or certificate, with its town if that tells it apart. Up to 200 letters.</source>
        <translation>Полностью, как в дипломе или аттестате; если нужно для различия – с городом. До 200 букв.</translation>
    </message>
    <message>
        <source>As in the diploma; empty for a school without one. Up to 200 letters.</source>
        <translation>Как в дипломе; для школы без специальности оставьте пустым. До 200 букв.</translation>
    </message>
    <message>
        <source>Choose by the name in the diploma or certificate.</source>
        <translation>Выберите по названию в дипломе или аттестате.</translation>
    </message>
    <message>
        <source>By the diploma or as the person says, such as 01.09.2008; not ahead of today.</source>
        <translation>По диплому или со слов лица, например 01.09.2008; не позже сегодняшнего дня.</translation>
    </message>
    <message>
        <source>By the diploma or certificate; empty or a day ahead if the person studies there still.</source>
        <translation>По диплому или аттестату; если лицо еще учится, оставьте пустым или укажите будущий день.</translation>
    </message>
    <message>
        <source>What else the document says: qualification, honours, academic degree. Up to 200 letters.</source>
        <translation>Что еще сказано в документе: квалификация, отличие, ученая степень. До 200 букв.</translation>
    </message>
    <message>
        <source>Ask: whether the person would take work in the specialty learned here.</source>
        <translation>Спросите, согласно ли лицо работать по полученной здесь специальности.</translation>
    </message>
    <message>
        <source>By the classifier: any word of the title, or the code; Enter takes the row.</source>
        <translation>По классификатору: любое слово названия или код; Enter берет строку.</translation>
    </message>
    <message>
        <source>The post&apos;s own name in the document, or what the classifier leaves open. Up to 200 letters.</source>
        <translation>Название должности в документе или то, чего не говорит классификатор. До 200 букв.</translation>
    </message>
    <message>
        <source>The employer&apos;s name by the document; for work of one&apos;s own, say so. Up to 200 letters.</source>
        <translation>Название работодателя по документу; если лицо работало на себя, так и напишите. До 200 букв.</translation>
    </message>
    <message>
        <source>What the organisation does; type a part of the title.</source>
        <translation>Чем занимается организация; наберите часть названия.</translation>
    </message>
    <message>
        <source>By the document confirming work, such as 01.09.2008; not ahead of today.</source>
        <translation>По документу, подтверждающему трудовую деятельность, например 01.09.2008; не позже сегодняшнего дня.</translation>
    </message>
    <message>
        <source>By the document confirming work; not before the hiring.</source>
        <translation>По документу, подтверждающему трудовую деятельность; не раньше приема на работу.</translation>
    </message>
    <message>
        <source>In this occupation in all, at other places too; at most 70.</source>
        <translation>По этой профессии всего, вместе с другими местами; не больше 70.</translation>
    </message>
    <message>
        <source>Ask: whether the person would take work in this occupation again.</source>
        <translation>Спросите, согласно ли лицо снова работать по этой профессии.</translation>
    </message>
    <message>
        <source>What the person did there, in short. Shift+Enter makes a new line. Up to 500 letters.</source>
        <translation>Что лицо там делало, кратко. Shift+Enter начинает новую строку. До 500 букв.</translation>
    </message>
    <message>
        <source>An entry for each place of study, by the diploma or certificate (part 4 of the form). Alt+Ins adds one.</source>
        <translation>Запись на каждое учебное заведение, по диплому или аттестату (часть&#xa0;4 формы). Alt+Ins добавляет новую.</translation>
    </message>
    <message>
        <source>An entry for each place of work, by the document confirming work (part 5 of the form). Alt+Ins adds one.</source>
        <translation>Запись на каждое место работы, по документу, подтверждающему трудовую деятельность (часть&#xa0;5 формы). Alt+Ins добавляет новую.</translation>
    </message>
    <message>
        <source>One language an entry, the mother tongue as well.</source>
        <translation>Один язык в записи; родной тоже указывается.</translation>
    </message>
    <message>
        <source>As the person judges it; choose Native for the mother tongue.</source>
        <translation>По оценке самого лица; для родного языка выберите «Родной».</translation>
    </message>
    <message>
        <source>An entry for each language with its level (part 6 of the form). Alt+Ins adds one.</source>
        <translation>Запись на каждый язык с уровнем (часть&#xa0;6 формы). Alt+Ins добавляет новую.</translation>
    </message>
    <message>
        <source>What the trade asks for, such as welding, 1C, sewing; with commas, each up to 100 letters. Known ones are offered: Down and Enter take one.</source>
        <translation>Навыки, нужные в профессии, например сварка, 1С, шитье; через запятую, каждый до 100 букв. Известные предлагаются: ↓ и Enter выбирают.</translation>
    </message>
    <message>
        <source>Of use in any work, such as dealing with people, office programs; with commas, each up to 100 letters. Known ones are offered: Down and Enter take one.</source>
        <translation>Полезное в любой работе, например общение с людьми, офисные программы; через запятую, каждый до 100 букв. Известные предлагаются: ↓ и Enter выбирают.</translation>
    </message>
    <message>
        <source>By the certificates, with the year if it is known; with commas, each up to 100 letters.</source>
        <translation>По сертификатам, с годом, если он известен; через запятую, каждый до 100 букв.</translation>
    </message>
    <message>
        <source>As the person says; with commas, each up to 100 letters.</source>
        <translation>Со слов лица; через запятую, каждое до 100 букв.</translation>
    </message>
    <message>
        <source>All categories in the licence that is shown; Space or Enter ticks. Without one, choose No licence alone.</source>
        <translation>Все категории предъявленного удостоверения; пробел или Enter отмечает. Если его нет, выберите только «Нет водительского удостоверения».</translation>
    </message>
    <message>
        <source>As the person says; 0 if there are none, at most 99. It counts toward the category (§11).</source>
        <translation>Со слов лица; если нет – 0, не больше 99. Учитывается в категории (пункт&#xa0;11).</translation>
    </message>
    <message>
        <source>As the person says, or by a certificate if one is shown. It counts toward the category (§11).</source>
        <translation>Со слов лица или по справке, если она предъявлена. Учитывается в категории (пункт&#xa0;11).</translation>
    </message>
    <message>
        <source>By the vacancies the centre has for the main specialty. It counts toward the category (§11).</source>
        <translation>По вакансиям центра для основной специальности. Учитывается в категории (пункт&#xa0;11).</translation>
    </message>
    <message>
        <source>By the diplomas and certificates; 0 if there is none, at most 99. It counts toward the category (§11).</source>
        <translation>По дипломам и свидетельствам; если нет – 0, не больше 99. Учитывается в категории (пункт&#xa0;11).</translation>
    </message>
    <message>
        <source>By the documents confirming work; not more than the years in all. It counts toward the category (§11).</source>
        <translation>По документам, подтверждающим трудовую деятельность; не больше общего стажа. Учитывается в категории (пункт&#xa0;11).</translation>
    </message>
    <message>
        <source>At all places together; at most 70. It counts toward the category (§11).</source>
        <translation>По всем местам вместе; не больше 70. Учитывается в категории (пункт&#xa0;11).</translation>
    </message>
    <message>
        <source>At the last organisation only; not more than the years in all. It counts toward the category (§11).</source>
        <translation>Только в последней организации; не больше общего стажа. Учитывается в категории (пункт&#xa0;11).</translation>
    </message>
    <message>
        <source>The unemployment before the present one, as the person says. It counts toward the category (§11).</source>
        <translation>Безработица перед нынешней, со слов лица. Учитывается в категории (пункт&#xa0;11).</translation>
    </message>
    <message>
        <source>Short courses, retraining and further training together, in full months; 0 if there were none. It counts toward the category (§11).</source>
        <translation>Краткосрочная подготовка, переподготовка и повышение квалификации вместе, полных месяцев; если не было – 0. Учитывается в категории (пункт&#xa0;11).</translation>
    </message>
    <message>
        <source>By how the person looked for work until now. It counts toward the category (§11).</source>
        <translation>По тому, как лицо искало работу до сих пор. Учитывается в категории (пункт&#xa0;11).</translation>
    </message>
    <message>
        <source>As the person judges it. It counts toward the category (§11).</source>
        <translation>По оценке самого лица. Учитывается в категории (пункт&#xa0;11).</translation>
    </message>
    <message>
        <source>As you see it from the talk. It counts toward the category (§11).</source>
        <translation>По вашему впечатлению от беседы. Учитывается в категории (пункт&#xa0;11).</translation>
    </message>
    <message>
        <source>Twelve digits from the identity document; the check digit is tried at once. Who has none: tick below.</source>
        <translation>12 цифр из документа, удостоверяющего личность; контрольная цифра проверяется сразу. Если ИИН нет, отметьте ниже.</translation>
    </message>
    <message>
        <source>Ask, and choose the cause that fits. The application is taken all the same; the IIN is put in later.</source>
        <translation>Спросите и выберите подходящую причину. Заявление принимается и так; ИИН вносится позже.</translation>
    </message>
    <message>
        <source>Tick only where none was given or it is under issue: a reason is asked instead of the number.</source>
        <translation>Отмечайте, только если ИИН не присвоен или оформляется: вместо номера спрашивается причина.</translation>
    </message>
    <message>
        <source>As in the identity document, letter by letter: it is printed so on the papers. Up to 60 letters.</source>
        <translation>Как в документе, удостоверяющем личность, буква в букву: так печатается на бумагах. До 60 букв.</translation>
    </message>
    <message>
        <source>As in the identity document, letter by letter; all given names if there are several. Up to 60 letters.</source>
        <translation>Как в документе, удостоверяющем личность, буква в букву; если имен несколько – все. До 60 букв.</translation>
    </message>
    <message>
        <source>As in the identity document; empty where it names none. Up to 60 letters.</source>
        <translation>Как в документе, удостоверяющем личность; если в нем нет, оставьте пустым. До 60 букв.</translation>
    </message>
    <message>
        <source>By the identity document, such as 17.05.1990 or 170590. It must agree with the IIN. Under 16 a representative applies too (§6).</source>
        <translation>По документу, удостоверяющему личность, например 17.05.1990 или 170590. Должна совпадать с ИИН. До 16 лет заявление подает и законный представитель (пункт&#xa0;6).</translation>
    </message>
    <message>
        <source>By the identity document; it follows from the IIN and must agree with it.</source>
        <translation>По документу, удостоверяющему личность; следует из ИИН и должен с ним совпадать.</translation>
    </message>
    <message>
        <source>By the identity document. Type the beginning of the country&apos;s name. There is a row for no citizenship too.</source>
        <translation>По документу, удостоверяющему личность. Наберите начало названия страны. Есть строка и для лиц без гражданства.</translation>
    </message>
    <message>
        <source>As the person names it; no document is asked for it.</source>
        <translation>Со слов лица; документ для этого не требуется.</translation>
    </message>
    <message>
        <source>As the person says; a certificate is not asked for.</source>
        <translation>Со слов лица; свидетельство не требуется.</translation>
    </message>
    <message>
        <source>Whether the person is registered in Kazakhstan, lives abroad, or has no fixed address; what is asked next follows.</source>
        <translation>Зарегистрировано ли лицо в Казахстане, живет за рубежом или не имеет постоянного адреса: от этого зависят следующие вопросы.</translation>
    </message>
    <message>
        <source>The village, town or city of the registration, not the oblast alone. Another region than the centre&apos;s is only warned of (§4).</source>
        <translation>Село, поселок или город регистрации; одной области мало. О другом регионе, чем у центра, только предупреждается (пункт&#xa0;4).</translation>
    </message>
    <message>
        <source>The street, avenue or microdistrict, as in the registration. Up to 120 letters.</source>
        <translation>Улица, проспект или микрорайон, как в регистрации. До 120 букв.</translation>
    </message>
    <message>
        <source>The number with its letter or block, such as 15А or 7/2. Up to 20 signs.</source>
        <translation>Номер с буквой или корпусом, например 15А или 7/2. До 20 знаков.</translation>
    </message>
    <message>
        <source>The flat&apos;s or room&apos;s number; empty for a house of one&apos;s own. Up to 20 signs.</source>
        <translation>Номер квартиры или комнаты; для частного дома оставьте пустым. До 20 знаков.</translation>
    </message>
    <message>
        <source>The country where the person is registered. Type the beginning of its name.</source>
        <translation>Страна, где зарегистрировано лицо. Наберите начало названия.</translation>
    </message>
    <message>
        <source>Town, street, house and flat in one line. Up to 200 letters.</source>
        <translation>Город, улица, дом и квартира одной строкой. До 200 букв.</translation>
    </message>
    <message>
        <source>For calls and messages about suitable work (§58), such as 8 701 123 45 67. Other countries: with + and their code.</source>
        <translation>Для сообщений о подходящей работе (пункт&#xa0;58), например 8 701 123 45 67. Номер другой страны – с «+» и ее кодом.</translation>
    </message>
    <message>
        <source>A second number, at home or of a relative; a city&apos;s number is typed with its code.</source>
        <translation>Второй номер: домашний или родственника; городской набирается с кодом.</translation>
    </message>
    <message>
        <source>Such as name@mail.kz; empty where the person has none. Up to 120 signs.</source>
        <translation>Например, name@mail.kz; если нет, оставьте пустым. До 120 знаков.</translation>
    </message>
    <message>
        <source>Who can be told where the person is not reached (part 7 of the form). Up to 120 letters.</source>
        <translation>К кому обратиться, если с самим лицом связаться не удалось (часть&#xa0;7 формы). До 120 букв.</translation>
    </message>
    <message>
        <source>Without + it is a number of Kazakhstan, such as 8 701 123 45 67.</source>
        <translation>Без «+» – номер Казахстана, например 8 701 123 45 67.</translation>
    </message>
    <message>
        <source>Such as name@mail.kz; may stay empty. Up to 120 signs.</source>
        <translation>Например, name@mail.kz; можно оставить пустым. До 120 знаков.</translation>
    </message>
    <message>
        <source>The document that is shown at the counter. Identity card and passport: the issuer is filled in.</source>
        <translation>Документ, который предъявлен. Для удостоверения личности и паспорта орган выдачи заполнится сам.</translation>
    </message>
    <message>
        <source>The body named in the document.</source>
        <translation>Орган, указанный в документе.</translation>
    </message>
    <message>
        <source>Letters or digits before the number; empty where the document has none. Up to 20 signs.</source>
        <translation>Буквы или цифры перед номером; если в документе их нет, оставьте пустым. До 20 знаков.</translation>
    </message>
    <message>
        <source>As in the document, without the sign №. Up to 40 signs; it is printed on the receipt (§12).</source>
        <translation>Как в документе, без знака №. До 40 знаков; печатается в расписке (пункт&#xa0;12).</translation>
    </message>
    <message>
        <source>Such as 01.03.2018 or 010318; not before the birth, not ahead of today.</source>
        <translation>Например, 01.03.2018 или 010318; не раньше рождения и не позже сегодняшнего дня.</translation>
    </message>
    <message>
        <source>An expired document is a ground to refuse acceptance (standard, row 9).</source>
        <translation>Истекший документ – основание для отказа в приеме (стандарт, строка&#xa0;9).</translation>
    </message>
    <message>
        <source>By the last work&apos;s document, or as the person says; it is about this unemployment (part 2 of the form).</source>
        <translation>По документу с последней работы или со слов лица; о нынешней незанятости (часть&#xa0;2 формы).</translation>
    </message>
    <message>
        <source>Such as 21.11.2026; = is today, -1 yesterday. The category counts the months from here (§11).</source>
        <translation>Например, 21.11.2026; «=» – сегодня, «-1» – вчера. От этого дня считаются месяцы для категории (пункт&#xa0;11).</translation>
    </message>
    <message>
        <source>What the person is at present, as told (part 2 of the form).</source>
        <translation>Нынешнее положение лица, с его слов (часть&#xa0;2 формы).</translation>
    </message>
    <message>
        <source>What the person comes for (part 2 of the form); the main one if there are several.</source>
        <translation>С какой целью обратилось лицо (часть&#xa0;2 формы); если их несколько – главная.</translation>
    </message>
    <message>
        <source>All that apply; Space or Enter ticks. The grounds stand in the Law on Employment. If none applies, choose None alone.</source>
        <translation>Все, что подходит; пробел или Enter отмечает. Основания – в Законе «О занятости населения». Если не подходит ни одна, выберите только «Не относится к целевой группе».</translation>
    </message>
    <message>
        <source>The highest finished level, by the diploma or certificate. It counts toward the category (§11).</source>
        <translation>Высший законченный уровень, по диплому или аттестату. Учитывается в категории (пункт&#xa0;11).</translation>
    </message>
    <message>
        <source>What the person wants to work as, by the classifier; candidates are chosen by it (§57). Enter takes the row.</source>
        <translation>Кем лицо хочет работать, по классификатору; по нему идет подбор (пункт&#xa0;57). Enter берет строку.</translation>
    </message>
    <message>
        <source>What the classifier&apos;s title leaves open, such as the branch or the machine. Up to 200 letters.</source>
        <translation>Чего не говорит название в классификаторе, например профиль или техника. До 200 букв.</translation>
    </message>
    <message>
        <source>Whole tenge, digits only; not above the highest. Empty where the person names none.</source>
        <translation>Целые тенге, только цифры; не выше максимальной. Если лицо не называет, оставьте пустым.</translation>
    </message>
    <message>
        <source>Whole tenge, digits only; not below the lowest. Empty where the person names none.</source>
        <translation>Целые тенге, только цифры; не ниже минимальной. Если лицо не называет, оставьте пустым.</translation>
    </message>
    <message>
        <source>The one the person prefers; it is weighed when work is chosen (§57).</source>
        <translation>Предпочитаемый лицом режим; учитывается при подборе (пункт&#xa0;57).</translation>
    </message>
    <message>
        <source>Whether the person would move for work. Without consent work elsewhere is not suitable (Law, article 12).</source>
        <translation>Готово ли лицо переехать ради работы. Без согласия работа в другой местности не подходящая (статья&#xa0;12 Закона).</translation>
    </message>
    <message>
        <source>Tick when the person has signed it: without an application the package is incomplete (standard, row 9).</source>
        <translation>Отметьте, когда лицо подписало его: без заявления пакет неполон (стандарт, строка&#xa0;9).</translation>
    </message>
    <message>
        <source>Not obligatory: the signed sheet. PDF, JPEG, PNG, TIFF or WebP, up to 20 MB each.</source>
        <translation>Не обязательно: подписанный лист. PDF, JPEG, PNG, TIFF или WebP, до 20 МБ каждый файл.</translation>
    </message>
    <message>
        <source>In free form, since the applicant is under 16; without it the package is incomplete.</source>
        <translation>В произвольной форме, так как заявителю нет 16 лет; без него пакет неполон.</translation>
    </message>
    <message>
        <source>As in the representative&apos;s identity document. Up to 120 letters.</source>
        <translation>Как в документе, удостоверяющем личность представителя. До 120 букв.</translation>
    </message>
    <message>
        <source>By the document that proves it: birth certificate, the guardianship body&apos;s decision.</source>
        <translation>По подтверждающему документу: свидетельство о рождении, решение органа опеки.</translation>
    </message>
    <message>
        <source>Not obligatory: the representative&apos;s application. PDF, JPEG, PNG, TIFF or WebP, up to 20 MB each.</source>
        <translation>Не обязательно: заявление представителя. PDF, JPEG, PNG, TIFF или WebP, до 20 МБ каждый файл.</translation>
    </message>
    <message>
        <source>Not obligatory; the document goes back to the person. PDF, JPEG, PNG, TIFF or WebP, up to 20 MB each.</source>
        <translation>Не обязательно; документ возвращается лицу. PDF, JPEG, PNG, TIFF или WebP, до 20 МБ каждый файл.</translation>
    </message>
    <message>
        <source>Tick if it is shown: an employment record book, a contract, an extract. It is asked for only if there is one.</source>
        <translation>Отметьте, если предъявлен: трудовая книжка, договор, выписка. Требуется, только если есть.</translation>
    </message>
    <message>
        <source>Tick if it is shown: a diploma, a school certificate, a certificate of qualification. Asked for only if there is one.</source>
        <translation>Отметьте, если предъявлен: диплом, аттестат, свидетельство о квалификации. Требуется, только если есть.</translation>
    </message>
    <message>
        <source>Tick to refuse acceptance with the notice of Appendix 5; the documents go back to the person.</source>
        <translation>Отметьте, чтобы отказать в приеме уведомлением по приложению&#xa0;5; документы возвращаются лицу.</translation>
    </message>
    <message>
        <source>By the document; empty where it has none. Up to 60 signs.</source>
        <translation>По документу; если номера нет, оставьте пустым. До 60 знаков.</translation>
    </message>
    <message>
        <source>By the document, such as 01.03.2018 or 010318; not ahead of today.</source>
        <translation>По документу, например 01.03.2018 или 010318; не позже сегодняшнего дня.</translation>
    </message>
    <message>
        <source>Only where the document names a term; if it has passed, the package is refused (standard, row 9).</source>
        <translation>Только если в документе назван срок; если он истек, в приеме отказывают (стандарт, строка&#xa0;9).</translation>
    </message>
    <message>
        <source>By the answers of the registers and the person&apos;s own words: work under a contract, paid service, a business.</source>
        <translation>По ответам реестров и со слов лица: работа по договору, платная служба, предпринимательство.</translation>
    </message>
    <message>
        <source>By the answers of the registers and the person&apos;s own words: pay or other income from work.</source>
        <translation>По ответам реестров и со слов лица: заработная плата или иной доход от труда.</translation>
    </message>
    <message>
        <source>The register that was asked by the IIN.</source>
        <translation>Реестр, запрошенный по ИИН.</translation>
    </message>
    <message>
        <source>Whether the register confirmed what the person stated.</source>
        <translation>Подтвердил ли реестр сведения, указанные лицом.</translation>
    </message>
    <message>
        <source>What differs, or the answer&apos;s number and day. Up to 200 letters.</source>
        <translation>В чем расхождение или номер и дата ответа. До 200 букв.</translation>
    </message>
    <message>
        <source>An entry for each register asked by the IIN; the card says that it was entered by hand. Alt+Ins adds one.</source>
        <translation>Запись на каждый реестр, запрошенный по ИИН; в карточке отмечено, что внесено вручную. Alt+Ins добавляет новую.</translation>
    </message>
    <message>
        <source>Tick after telling it; without it nobody is registered.</source>
        <translation>Отметьте, когда рассказали; без этого регистрация невозможна.</translation>
    </message>
    <message>
        <source>Tick after comparing them with the registers&apos; answers (§10); without it nobody is registered.</source>
        <translation>Отметьте, сверив с ответами реестров (пункт&#xa0;10); без этого регистрация невозможна.</translation>
    </message>
    <message>
        <source>Tick after explaining it; without it nobody is registered.</source>
        <translation>Отметьте, когда разъяснили; без этого регистрация невозможна.</translation>
    </message>
    <message>
        <source>Tick to refuse with the notice of Appendix 2 within one business day; the documents go back.</source>
        <translation>Отметьте, чтобы отказать уведомлением по приложению&#xa0;2 в течение одного рабочего дня; документы возвращаются.</translation>
    </message>
    <message>
        <source>All whose data proved unreliable; Space or Enter ticks. They are named in the notice.</source>
        <translation>Все, данные которых оказались недостоверны; пробел или Enter отмечает. Они названы в уведомлении.</translation>
    </message>
    <message>
        <source>What differs from which register; at least one of the two languages. Shift+Enter makes a new line. Up to 500 letters.</source>
        <translation>Что и с каким реестром расходится; хотя бы на одном из двух языков. Shift+Enter начинает новую строку. До 500 букв.</translation>
    </message>
    <message>
        <source>May stay empty: the cause itself is printed anyway. Shift+Enter makes a new line. Up to 300 letters.</source>
        <translation>Можно оставить пустым: сама причина печатается и так. Shift+Enter начинает новую строку. До 300 букв.</translation>
    </message>
    <message>
        <source>All open work of the case for this post goes to the same person.</source>
        <translation>Вся открытая работа по делу для этой должности переходит к этому человеку.</translation>
    </message>
    <message>
        <source>Stays in the audit trail with your name.</source>
        <translation>Останется в журнале аудита с вашим именем.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Its number as it hangs above it, 1 to 99.</source>
        <translation>Номер, который висит над окном, от 1 до 99.</translation>
    </message>
    <message>
        <source>Whom you call there</source>
        <translation>Кого вызываете</translation>
    </message>
    <message>
        <source>Nothing chosen: everybody.</source>
        <translation>Ничего не выбрано – всех.</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Кто отсутствует</translation>
    </message>
    <message>
        <source>Kind of absence</source>
        <translation>Вид отсутствия</translation>
    </message>
    <message>
        <source>Whose the work is meanwhile</source>
        <translation>Чья работа на это время</translation>
    </message>
    <message>
        <source>Left empty: of whoever takes it first.</source>
        <translation>Если пусто: того, кто возьмет первым.</translation>
    </message>
    <message>
        <source>By which order, for instance.</source>
        <translation>Например, по какому приказу.</translation>
    </message>
    <message>
        <source>Working hours before the end</source>
        <translation>Рабочих часов до окончания</translation>
    </message>
    <message>
        <source>0: not before it breaks. A working day has 9.5.</source>
        <translation>0: не раньше нарушения. В рабочем дне 9,5 часа.</translation>
    </message>
    <message>
        <source>Day of the sheet</source>
        <translation>День листа</translation>
    </message>
    <message>
        <source>Today, or an earlier day: -1 is yesterday.</source>
        <translation>Сегодня или более ранний день: -1 – вчера.</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>BIN, or IIN of one who trades in his own name</source>
        <translation>БИН или ИИН индивидуального предпринимателя</translation>
    </message>
    <message>
        <source>Employer&apos;s place</source>
        <translation>Где находится работодатель</translation>
    </message>
    <message>
        <source>Employer&apos;s address</source>
        <translation>Адрес работодателя</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Who speaks for the employer</source>
        <translation>Представитель работодателя</translation>
    </message>
    <message>
        <source>His post</source>
        <translation>Должность представителя</translation>
    </message>
    <message>
        <source>BIN, or any part of the name</source>
        <translation>БИН или любая часть названия</translation>
    </message>
    <message>
        <source>The employer is not entered yet</source>
        <translation>Работодатель еще не внесен</translation>
    </message>
    <message>
        <source>Letter received on</source>
        <translation>Письмо получено</translation>
    </message>
    <message>
        <source>The place fell vacant on</source>
        <translation>Вакансия появилась</translation>
    </message>
    <message>
        <source>At what hour it came</source>
        <translation>В котором часу пришло</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Номер письма</translation>
    </message>
    <message>
        <source>Must be said where the cause is another one.</source>
        <translation>Обязательно, если причина иная.</translation>
    </message>
    <message>
        <source>Why the vacancy is withdrawn</source>
        <translation>Почему вакансия снимается</translation>
    </message>
    <message>
        <source>Why the letter is refused</source>
        <translation>Почему письмо не принимается</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Such as +30; empty: until it is filled or withdrawn.</source>
        <translation>Например, +30; пусто: пока не заполнена или не снята.</translation>
    </message>
    <message>
        <source>More places than there were</source>
        <translation>Сколько мест добавить</translation>
    </message>
    <message>
        <source>Needed where all places are taken: how many are wanted besides.</source>
        <translation>Нужно, если все места заняты: сколько еще требуется.</translation>
    </message>
    <message>
        <source>BIN, or any part of the name. Not entered yet? Employers, Ctrl+Shift+N</source>
        <translation>БИН или любая часть названия. Еще не внесен? Работодатели, Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Профессия</translation>
    </message>
    <message>
        <source>Post as the letter names it</source>
        <translation>Должность, как в письме</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Количество мест</translation>
    </message>
    <message>
        <source>Duties of the post</source>
        <translation>Должностные обязанности</translation>
    </message>
    <message>
        <source>Where the work is</source>
        <translation>Место работы</translation>
    </message>
    <message>
        <source>Address of the work</source>
        <translation>Адрес места работы</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>Зарплата от</translation>
    </message>
    <message>
        <source>Pay up to</source>
        <translation>Зарплата до</translation>
    </message>
    <message>
        <source>Work schedule offered</source>
        <translation>Режим рабочего времени</translation>
    </message>
    <message>
        <source>Work in shifts</source>
        <translation>Сменная работа</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Неполное рабочее время</translation>
    </message>
    <message>
        <source>From afar</source>
        <translation>Дистанционная работа</translation>
    </message>
    <message>
        <source>For a time or a season</source>
        <translation>Временная или сезонная работа</translation>
    </message>
    <message>
        <source>There is an internship</source>
        <translation>Есть стажировка</translation>
    </message>
    <message>
        <source>The employer trains first</source>
        <translation>Работодатель сначала обучает</translation>
    </message>
    <message>
        <source>Conditions of work</source>
        <translation>Условия труда</translation>
    </message>
    <message>
        <source>How safe the work is</source>
        <translation>Безопасность условий труда</translation>
    </message>
    <message>
        <source>Employer&apos;s name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Employer&apos;s name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>No employer is found. Type another part of the name or the BIN; if he is new, say so below: what you typed goes there.</source>
        <translation>Работодатель не найден. Введите другую часть названия или БИН; если он новый, отметьте это ниже: введенное перейдет туда.</translation>
    </message>
    <message>
        <source>Kept by quota for</source>
        <translation>Для кого по квоте</translation>
    </message>
    <message>
        <source>People with a disability can work there</source>
        <translation>Доступно для лиц с инвалидностью</translation>
    </message>
    <message>
        <source>The employer brings people to work</source>
        <translation>Есть доставка на работу</translation>
    </message>
    <message>
        <source>Housing is given</source>
        <translation>Предоставляется жилье</translation>
    </message>
    <message>
        <source>One must move there</source>
        <translation>Нужен переезд</translation>
    </message>
    <message>
        <source>Education asked for</source>
        <translation>Уровень образования</translation>
    </message>
    <message>
        <source>Professional level</source>
        <translation>Профессиональный уровень</translation>
    </message>
    <message>
        <source>Experience, months</source>
        <translation>Стаж работы, месяцев</translation>
    </message>
    <message>
        <source>0: none is asked for; a year has 12</source>
        <translation>0 – не требуется; в году 12</translation>
    </message>
    <message>
        <source>Qualification asked for</source>
        <translation>Требования к квалификации</translation>
    </message>
    <message>
        <source>Skills asked for</source>
        <translation>Требуемые навыки</translation>
    </message>
    <message>
        <source>Driving licence asked for</source>
        <translation>Требуемое водительское удостоверение</translation>
    </message>
    <message>
        <source>Further requirements</source>
        <translation>Иные требования</translation>
    </message>
    <message>
        <source>Lawful reason</source>
        <translation>Законное основание</translation>
    </message>
    <message>
        <source>Post and place</source>
        <translation>Должность и место</translation>
    </message>
    <message>
        <source>Pay and hours</source>
        <translation>Оплата и время</translation>
    </message>
    <message>
        <source>Conditions and help</source>
        <translation>Условия труда</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Требования к соискателю</translation>
    </message>
    <message>
        <source>Type the BIN or the name in Kazakh or Russian; Enter takes the row. Whoever is not found is entered here, with the tick below.</source>
        <translation>Наберите БИН или название на казахском или русском; Enter берет строку. Кого нет в списке, вносят здесь же, отметив ниже.</translation>
    </message>
    <message>
        <source>Space ticks: what the record of an employer needs is asked below.</source>
        <translation>Пробел отмечает: ниже спросят то, что нужно для записи работодателя.</translation>
    </message>
    <message>
        <source>= is today, -1 yesterday. The one business day for registering runs from here (§54).</source>
        <translation>= сегодня, -1 вчера. Отсюда идет один рабочий день на регистрацию (пункт 54).</translation>
    </message>
    <message>
        <source>Such as 17:40; empty within working hours. What comes after them counts from the next business day. Up to 5 signs.</source>
        <translation>Например, 17:40; в рабочее время – пусто. Пришедшее позже считается со следующего рабочего дня. До 5 знаков.</translation>
    </message>
    <message>
        <source>By the letter. The employer had five business days from here (§53), and people are told within three (§58).</source>
        <translation>По письму. Отсюда у работодателя было пять рабочих дней (пункт 53), а людям сообщают за три (пункт 58).</translation>
    </message>
    <message>
        <source>The employer&apos;s outgoing number; empty where there is none. Up to 60 signs.</source>
        <translation>Исходящий номер работодателя; если его нет – пусто. До 60 знаков.</translation>
    </message>
    <message>
        <source>Such as +30; the day after, the vacancy ends by itself. Empty: until it is filled or withdrawn.</source>
        <translation>Например, +30; на следующий день вакансия закроется сама. Пусто: пока не заполнена или не снята.</translation>
    </message>
    <message>
        <source>Twelve digits; the check digit is tried at once. Up to 12 digits.</source>
        <translation>Двенадцать цифр; контрольная проверяется сразу. До 12 цифр.</translation>
    </message>
    <message>
        <source>As in the letter, with the form of the firm: it is printed so. Up to 200 letters.</source>
        <translation>Как в письме, с организационно-правовой формой: так и печатается. До 200 букв.</translation>
    </message>
    <message>
        <source>Where the employer is; it becomes the place of the work as well, to be changed.</source>
        <translation>Где находится работодатель; подставится и как место работы, можно изменить.</translation>
    </message>
    <message>
        <source>Street, house and office in one line. Up to 200 letters.</source>
        <translation>Улица, дом и офис одной строкой. До 200 букв.</translation>
    </message>
    <message>
        <source>By the classifier of industries.</source>
        <translation>По классификатору отраслей.</translation>
    </message>
    <message>
        <source>For candidates and for the answer to a résumé (§60, §62).</source>
        <translation>Для кандидатов и для ответа на резюме (пункты 60, 62).</translation>
    </message>
    <message>
        <source>As in the letter; empty where there is only one name. Up to 200 letters.</source>
        <translation>Как в письме; если название одно – пусто. До 200 букв.</translation>
    </message>
    <message>
        <source>Résumés go there (§60), such as name@mail.kz. Up to 120 signs.</source>
        <translation>Сюда отправляют резюме (пункт 60), например, name@mail.kz. До 120 знаков.</translation>
    </message>
    <message>
        <source>Whom candidates ask for; it is printed on the referral. Up to 120 letters.</source>
        <translation>К кому обращаются кандидаты; печатается в направлении. До 120 букв.</translation>
    </message>
    <message>
        <source>Such as head of personnel. Up to 120 letters.</source>
        <translation>Например, начальник отдела кадров. До 120 букв.</translation>
    </message>
    <message>
        <source>By the classifier; candidates are chosen by it (§57). Posts of public and special service are not taken (§53).</source>
        <translation>По классификатору; по нему подбирают кандидатов (пункт 57). Должности государственной и специальной службы не принимаются (пункт 53).</translation>
    </message>
    <message>
        <source>Where the letter says it otherwise than the classifier. Up to 200 letters.</source>
        <translation>Если в письме названа иначе, чем в классификаторе. До 200 букв.</translation>
    </message>
    <message>
        <source>How many are wanted, 1 to 999; the last one hired closes the vacancy (§63).</source>
        <translation>Сколько нужно людей, от 1 до 999; последний принятый закрывает вакансию (пункт 63).</translation>
    </message>
    <message>
        <source>What one does there; nothing of sex, age, origin and the like (Law, article 28). Shift+Enter begins a new line. Up to 1000 letters.</source>
        <translation>Что там делают; ничего о поле, возрасте, происхождении и подобном (Закон, статья 28). Shift+Enter – новая строка. До 1000 букв.</translation>
    </message>
    <message>
        <source>The village, town or city where one works, not the oblast alone.</source>
        <translation>Село, поселок или город, где работают, а не одна область.</translation>
    </message>
    <message>
        <source>Where one goes to: street, house, building. Up to 200 letters.</source>
        <translation>Куда идти: улица, дом, здание. До 200 букв.</translation>
    </message>
    <message>
        <source>Whole tenge a month, before taxes. Below the minimum wage in force it is warned of.</source>
        <translation>Целые тенге в месяц, до налогов. О зарплате ниже действующей минимальной программа предупредит.</translation>
    </message>
    <message>
        <source>Whole tenge a month; empty where the letter names one amount only.</source>
        <translation>Целые тенге в месяц; если в письме одна сумма – пусто.</translation>
    </message>
    <message>
        <source>The one that describes the post; it is weighed when candidates are chosen (§57).</source>
        <translation>Тот, что подходит к должности; учитывается при подборе (пункт 57).</translation>
    </message>
    <message>
        <source>Work by turns, whatever the schedule is called.</source>
        <translation>Работа по очереди, как бы ни назывался режим.</translation>
    </message>
    <message>
        <source>Less than full hours, or flexible: carers of small children need it (Law, 12).</source>
        <translation>Неполное или гибкое время: нужно тем, кто растит малых детей (Закон, статья 12).</translation>
    </message>
    <message>
        <source>The work can be done from home, all of it or in part.</source>
        <translation>Работать можно из дома, полностью или частично.</translation>
    </message>
    <message>
        <source>Seasonal and temporary work: suitable for some people only (Law, 12).</source>
        <translation>Сезонная и временная работа: подходит лишь некоторым (Закон, статья 12).</translation>
    </message>
    <message>
        <source>The employer takes interns on this post (§54).</source>
        <translation>Работодатель берет на эту должность стажеров (пункт 54).</translation>
    </message>
    <message>
        <source>Whoever lacks the qualification is trained at the employer&apos;s cost (Law, 12).</source>
        <translation>Кому не хватает квалификации, обучат за счет работодателя (Закон, статья 12).</translation>
    </message>
    <message>
        <source>What the letter says of hours, leave, meals, clothes, insurance. Up to 500 letters.</source>
        <translation>Что в письме о часах, отпуске, питании, одежде, страховании. До 500 букв.</translation>
    </message>
    <message>
        <source>By the attestation of the work place; the state of health is weighed against it.</source>
        <translation>По аттестации рабочего места; с этим сверяют состояние здоровья.</translation>
    </message>
    <message>
        <source>Where the place counts toward a quota: for whom (Law, article 27).</source>
        <translation>Если место идет в счет квоты, для кого оно (Закон, статья 27).</translation>
    </message>
    <message>
        <source>There are ramps, lifts, fitted places: as the letter says.</source>
        <translation>Есть пандусы, лифты, оборудованные места: как сказано в письме.</translation>
    </message>
    <message>
        <source>By the employer&apos;s bus, or its cost is paid.</source>
        <translation>Автобусом работодателя, или проезд оплачивается.</translation>
    </message>
    <message>
        <source>A hostel, a flat, or rent that is paid.</source>
        <translation>Общежитие, квартира или оплата аренды.</translation>
    </message>
    <message>
        <source>Without consent to move such work is not suitable (Law, article 12).</source>
        <translation>Без согласия на переезд такая работа не подходит (Закон, статья 12).</translation>
    </message>
    <message>
        <source>A language the work itself needs, not one&apos;s origin. Alt+Ins adds another one.</source>
        <translation>Язык, нужный для самой работы, а не происхождение. Alt+Ins добавит еще один.</translation>
    </message>
    <message>
        <source>The lowest that will do.</source>
        <translation>Самый низкий из достаточных.</translation>
    </message>
    <message>
        <source>The lowest that will do; the row without education where none is asked for.</source>
        <translation>Самый низкий из достаточных; если не требуется – строка без образования.</translation>
    </message>
    <message>
        <source>What the post is by its level (§54).</source>
        <translation>Каков уровень должности (пункт 54).</translation>
    </message>
    <message>
        <source>At least so many months in this occupation: 0, 6, 12, 36.</source>
        <translation>Не меньше стольких месяцев по этой профессии: 0, 6, 12, 36.</translation>
    </message>
    <message>
        <source>Rank, category, certificate; empty where none is asked for. Up to 300 letters.</source>
        <translation>Разряд, категория, сертификат; если не требуется – пусто. До 300 букв.</translation>
    </message>
    <message>
        <source>Such as 1С, welding of pipes; each up to 100 letters, with commas between. Known ones are offered: Down and Enter take one.</source>
        <translation>Например, 1С, сварка труб; каждый до 100 букв, через запятую. Известные предлагаются: ↓ и Enter выбирают.</translation>
    </message>
    <message>
        <source>Only what the work needs. Alt+Ins adds a language, Alt+Del takes it away.</source>
        <translation>Только нужные для работы. Alt+Ins добавляет язык, Alt+Del убирает.</translation>
    </message>
    <message>
        <source>All that are needed; Space or Enter ticks.</source>
        <translation>Все, что нужны; пробел или Enter отмечает.</translation>
    </message>
    <message>
        <source>All else the letter asks for; nothing of sex, age, origin and the like (Law, article 28). Up to 1000 letters.</source>
        <translation>Все прочее, о чем просит письмо; ничего о поле, возрасте, происхождении и подобном (Закон, статья 28). До 1000 букв.</translation>
    </message>
    <message>
        <source>Ticked: a candidate must meet it, others are not offered. Not ticked: a wish, which only ranks candidates.</source>
        <translation>Отмечено: кандидат обязан соответствовать. Не отмечено: пожелание, влияет лишь на порядок кандидатов.</translation>
    </message>
    <message>
        <source>Such as: by the Labour Code nobody under 18 does harmful work. It stays in the record. Up to 300 letters.</source>
        <translation>Например: по Трудовому кодексу на вредную работу не берут до 18 лет. Остается в записи. До 300 букв.</translation>
    </message>
    <message>
        <source>Letter and employer</source>
        <translation>Письмо и работодатель</translation>
    </message>
    <message>
        <source>Check the vacancy</source>
        <translation>Проверка вакансии</translation>
    </message>
    <message>
        <source>The work is not suitable, because</source>
        <translation>Работа не подходит, потому что</translation>
    </message>
    <message>
        <source>Such a refusal does not count (§44.2). Leave it empty where the work suits.</source>
        <translation>Такой отказ не засчитывается (п. 44, пп. 2). Если работа подходит, оставьте пустым.</translation>
    </message>
    <message>
        <source>How the résumé goes to the employer</source>
        <translation>Как резюме направлено работодателю</translation>
    </message>
    <message>
        <source>From now the employer has five business days to answer (§62).</source>
        <translation>С этого момента у работодателя пять рабочих дней на ответ (п. 62).</translation>
    </message>
    <message>
        <source>Does the employer take the person on?</source>
        <translation>Принимает ли работодатель человека на работу?</translation>
    </message>
    <message>
        <source>The employer answered on</source>
        <translation>День ответа работодателя</translation>
    </message>
    <message>
        <source>What the employer wrote</source>
        <translation>Что написал работодатель</translation>
    </message>
    <message>
        <source>First day of work</source>
        <translation>Первый день работы</translation>
    </message>
    <message>
        <source>The place is filled, and the person&apos;s registration ends: he is placed in work.</source>
        <translation>Место занято, регистрация человека прекращается: он трудоустроен.</translation>
    </message>
    <message>
        <source>It became known on</source>
        <translation>Когда стало известно</translation>
    </message>
    <message>
        <source>The place is vacant again, and the person stands as before the hire. Papers that were at the local body then are to be sent there anew.</source>
        <translation>Место снова свободно, человек состоит на учете, как до найма. Документы, которые тогда были в местном органе, направляются туда заново.</translation>
    </message>
    <message>
        <source>Why nothing came of it</source>
        <translation>Почему не состоялось</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Почему отзывается</translation>
    </message>
    <message>
        <source>Its terms fall away; it does not count (§44.2).</source>
        <translation>Его сроки прекращаются; оно не засчитывается (п. 44, пп. 2).</translation>
    </message>
    <message>
        <source>How they are told</source>
        <translation>Как им сообщают</translation>
    </message>
    <message>
        <source>Each is offered it as suitable work, but whom the Law leaves out (L12). A villager is told through the assistant.</source>
        <translation>Предлагается каждому как подходящая работа, кроме тех, кому она не подходит по статье 12 Закона. Сельскому жителю сообщают через ассистента.</translation>
    </message>
    <message>
        <source>From now on the refusal, or the silence, does not count (§44.2).</source>
        <translation>Отказ или молчание больше не засчитывается (п. 44, пп. 2).</translation>
    </message>
    <message>
        <source>From what this became known</source>
        <translation>Из чего это стало известно</translation>
    </message>
    <message>
        <source>Nothing is found. Type another part of the name.</source>
        <translation>Ничего не найдено. Введите другую часть названия.</translation>
    </message>
    <message>
        <source>Pay up to, tenge a month</source>
        <translation>Зарплата до, тенге в месяц</translation>
    </message>
    <message>
        <source>Accessible with a disability</source>
        <translation>Доступно при инвалидности</translation>
    </message>
    <message>
        <source>Each is offered as suitable work, but what the Law calls unsuitable for him (L12), and is answered by itself (§59). A villager is told through the assistant.</source>
        <translation>Каждая предлагается как подходящая работа, кроме той, что не подходит ему по статье 12 Закона; на каждую отвечают отдельно (п. 59). Сельскому жителю сообщают через ассистента.</translation>
    </message>
</context>
<context>
    <name>FiguresForm</name>
    <message>
        <source>Figures: {period}</source>
        <translation>Сведения: {period}</translation>
    </message>
    <message>
        <source>Figures of contract {number}: {period}</source>
        <translation>Сведения по договору {number}: {period}</translation>
    </message>
    <message>
        <source>From a table  Ctrl+O</source>
        <translation>Из таблицы  Ctrl+O</translation>
    </message>
    <message>
        <source>CSV or XLSX; the columns: occupation (code or title), applied, placed</source>
        <translation>CSV или XLSX; столбцы: профессия (код или название), обратились, трудоустроены</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Сохранить  Ctrl+S</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Таблицы (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Rows taken from {name}: {count}</source>
        <translation>Строк взято из {name}: {count}</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>The day&apos;s figures</source>
        <translation>Показатели дня</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Весь день</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Окно {number}</translation>
    </message>
    <message>
        <source>Figures of today</source>
        <translation>Показатели дня</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Приняты</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>Неявка</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ушли</translation>
    </message>
    <message>
        <source>Waited: med. · 95 % · max</source>
        <translation>Ждали: мед. · 95 % · макс.</translation>
    </message>
    <message>
        <source>Served: med. · 95 % · max</source>
        <translation>Прием: мед. · 95 % · макс.</translation>
    </message>
    <message>
        <source>Over 30</source>
        <translation>Более 30</translation>
    </message>
    <message>
        <source>Over 20</source>
        <translation>Более 20</translation>
    </message>
</context>
<context>
    <name>FileRoom</name>
    <message>
        <source>Stop  Esc</source>
        <translation>Остановить  Esc</translation>
    </message>
    <message>
        <source>Save the list of these rows</source>
        <translation>Сохранить список этих строк</translation>
    </message>
    <message>
        <source>Rows to be put right</source>
        <translation>Строки, которые надо исправить</translation>
    </message>
    <message>
        <source>Messages (*.json)</source>
        <translation>Сообщения (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Таблицы (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>What is wrong or odd</source>
        <translation>Ошибка или сомнение</translation>
    </message>
    <message>
        <source>{what} The row is imported all the same.</source>
        <translation>{what} Строка все равно будет внесена.</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>Показаны только первые: {count}.</translation>
    </message>
    <message>
        <source>Rows done: {count}</source>
        <translation>Обработано строк: {count}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Rows written to {file}: {count}</source>
        <translation>Записано строк в файл {file}: {count}</translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <source>Attach a file</source>
        <translation>Прикрепить файл</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>или перетащите сюда</translation>
    </message>
    <message>
        <source>Scans and pictures</source>
        <translation>Сканы и изображения</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Убрано: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Открыть файл {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Убрать файл {name}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Работник</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Село</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Вид работы</translation>
    </message>
    <message>
        <source>All paragraphs</source>
        <translation>Все пункты</translation>
    </message>
    <message>
        <source>All clerks</source>
        <translation>Все работники</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Все места</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Все каналы</translation>
    </message>
    <message>
        <source>All kinds of work</source>
        <translation>Все виды работы</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Ничьи</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Снять фильтры</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>What the records prove  §44</source>
        <translation>Что доказывают записи  п. 44</translation>
    </message>
    <message>
        <source>Nothing is decided by it: a draft is made on the person&apos;s page.</source>
        <translation>Этим ничего не решено: проект делают на странице человека.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>What is proved</source>
        <translation>Что доказано</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation>Первый запуск</translation>
    </message>
    <message>
        <source>This database is empty. What shall it hold?</source>
        <translation>База данных пуста. Что в ней будет?</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Демонстрационные данные</translation>
    </message>
    <message>
        <source>An invented centre with invented people and cases, to try everything.</source>
        <translation>Вымышленный центр с вымышленными людьми и делами, чтобы все попробовать.</translation>
    </message>
    <message>
        <source>An empty centre</source>
        <translation>Пустой центр</translation>
    </message>
    <message>
        <source>Your own centre: its details, its administrator, then real work.</source>
        <translation>Ваш центр: его данные, администратор, затем настоящая работа.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back  Esc</source>
        <translation>Назад  Esc</translation>
    </message>
    <message>
        <source>Go on  Enter</source>
        <translation>Далее  Enter</translation>
    </message>
    <message>
        <source>To the end  Ctrl+Enter</source>
        <translation>В конец  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Черновик сохранен</translation>
    </message>
    <message>
        <source>Really throw this away?</source>
        <translation>Действительно удалить?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Making the centre ready…</source>
        <translation>Подготовка центра…</translation>
    </message>
</context>
<context>
    <name>FundWindow</name>
    <message>
        <source>Tell the Fund of the deregistration</source>
        <translation>Сообщить в Фонд о снятии с учета</translation>
    </message>
    <message>
        <source>The State Social Insurance Fund is told through the State Corporation, so that the payment for loss of work ends.</source>
        <translation>Государственному фонду социального страхования сообщают через Государственную корпорацию, чтобы прекратилась выплата по потере работы.</translation>
    </message>
    <message>
        <source>By the records this person receives no payment for loss of work: the Fund need not be told. Write that below, and the term ends.</source>
        <translation>По записям этот человек не получает социальную выплату на случай потери работы: сообщать Фонду не требуется. Напишите это ниже, и срок завершится.</translation>
    </message>
    <message>
        <source>The Fund was told  Ctrl+S</source>
        <translation>Фонду сообщено  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>GivePanel</name>
    <message>
        <source>Give a ticket</source>
        <translation>Выдать талон</translation>
    </message>
    <message>
        <source>Print the slip at once</source>
        <translation>Сразу печатать талон</translation>
    </message>
</context>
<context>
    <name>GoAnywhere</name>
    <message>
        <source>Search or go to: IIN, BIN, name, phone, number    Ctrl+K</source>
        <translation>Поиск: ИИН, БИН, имя, телефон, номер    Ctrl+K</translation>
    </message>
    <message>
        <source>Search people, employers and vacancies, or go to any place</source>
        <translation>Поиск людей, работодателей и вакансий или переход в любое место</translation>
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
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Обслуживаются</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не подошел</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть в очередь</translation>
    </message>
    <message>
        <source>Left the hall</source>
        <translation>Ушел из зала</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Печатать талон</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Табло</translation>
    </message>
    <message>
        <source>Touch screen</source>
        <translation>Сенсорный экран</translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation>Завершить день</translation>
    </message>
    <message>
        <source>Over time: {count}</source>
        <translation>Срок превышен: {count}</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Ожидают: {count}</translation>
    </message>
    <message>
        <source>Being served: {count}</source>
        <translation>Обслуживаются: {count}</translation>
    </message>
    <message>
        <source>{number} is given. Before it wait: {count}. F8 prints the slip.</source>
        <translation>Выдан {number}. Перед ним ожидают: {count}. F8 печатает талон.</translation>
    </message>
    <message>
        <source>The slip of {number} is printed.</source>
        <translation>Талон {number} напечатан.</translation>
    </message>
    <message>
        <source>Nobody waits for your counter.</source>
        <translation>Вашего окна никто не ждет.</translation>
    </message>
    <message>
        <source>{number} ended: its owner left the hall.</source>
        <translation>{number} завершен: его владелец ушел из зала.</translation>
    </message>
    <message>
        <source>End the day in the hall? Still waiting: {count}. Press {key} once more.</source>
        <translation>Завершить день в зале? Еще ожидают: {count}. Нажмите {key} еще раз.</translation>
    </message>
    <message>
        <source>The day in the hall is over. Left without being called: {count}.</source>
        <translation>День в зале завершен. Ушли, не дождавшись вызова: {count}.</translation>
    </message>
</context>
<context>
    <name>HallTable</name>
    <message>
        <source>Being served</source>
        <translation>Обслуживаются</translation>
    </message>
    <message>
        <source>Waiting, the longest first</source>
        <translation>Ожидающие, кто дольше – первый</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Талон</translation>
    </message>
    <message>
        <source>Came for</source>
        <translation>Зачем пришел</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Срок</translation>
    </message>
</context>
<context>
    <name>HandOverWindow</name>
    <message>
        <source>Whoever takes it first</source>
        <translation>Тот, кто возьмет первым</translation>
    </message>
    <message>
        <source>These are of several posts. Choose work of one post.</source>
        <translation>Это работа нескольких должностей. Выберите работу одной должности.</translation>
    </message>
    <message>
        <source>{name} (away until {day})</source>
        <translation>{name} (нет до {day})</translation>
    </message>
    <message>
        <source>{name} (away until {day}, stood in for: {who})</source>
        <translation>{name} (нет до {day}, замещает: {who})</translation>
    </message>
    <message>
        <source>Hand over: {count}</source>
        <translation>Передать: {count}</translation>
    </message>
    <message>
        <source>Hand over  Ctrl+S</source>
        <translation>Передать  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>HireWindow</name>
    <message>
        <source>Taken on by the employer</source>
        <translation>Прием на работу</translation>
    </message>
    <message>
        <source>Write the hire down  Ctrl+S</source>
        <translation>Записать прием на работу  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Import and export of people</source>
        <translation>Импорт и экспорт данных о людях</translation>
    </message>
    <message>
        <source>A table (XLSX or CSV) with one person a row. Its first row names the columns. Nobody is entered before you have seen what its rows are worth.</source>
        <translation>Таблица (XLSX или CSV), по одному человеку в строке. В первой строке названы столбцы. Никто не будет внесен, пока вы не увидите, что показала проверка строк.</translation>
    </message>
    <message>
        <source>Choose a table  Ctrl+O</source>
        <translation>Выбрать таблицу  Ctrl+O</translation>
    </message>
    <message>
        <source>Export all people</source>
        <translation>Выгрузить всех людей</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>Что означают столбцы?</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Проверить строки</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.csv *.txt *.tsv)</source>
        <translation>Таблицы (*.xlsx *.xls *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>People entered: {count}</source>
        <translation>Внесено людей: {count}</translation>
    </message>
    <message>
        <source>Import people: {count}</source>
        <translation>Внести людей: {count}</translation>
    </message>
    <message>
        <source>Rows: {total}. Good: {good}. To be put right: {bad}.</source>
        <translation>Строк: {total}. Годных: {good}. Надо исправить: {bad}.</translation>
    </message>
</context>
<context>
    <name>InformWindow</name>
    <message>
        <source>They were told: {count}</source>
        <translation>Извещены: {count}</translation>
    </message>
    <message>
        <source>They were told  Ctrl+S</source>
        <translation>Извещены  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>InterviewWindow</name>
    <message>
        <source>Interview with the employer</source>
        <translation>Собеседование с работодателем</translation>
    </message>
    <message>
        <source>The person was told  Ctrl+S</source>
        <translation>Человеку сообщено  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>KeptLists</name>
    <message>
        <source>Lists that were seen</source>
        <translation>Просмотренные списки</translation>
    </message>
    <message>
        <source>Earlier ones: {count}</source>
        <translation>Более ранние: {count}</translation>
    </message>
    <message>
        <source>{moment} · {who} · in the list: {count}</source>
        <translation>{moment} · {who} · в списке: {count}</translation>
    </message>
    <message>
        <source>what is asked was changed</source>
        <translation>требования были изменены</translation>
    </message>
    <message>
        <source>target groups first</source>
        <translation>сначала целевые группы</translation>
    </message>
    <message>
        <source>weights since {day}</source>
        <translation>веса баллов с {day}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Search, go anywhere</source>
        <translation>Поиск, переход куда угодно</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Показать клавиши</translation>
    </message>
    <message>
        <source>Take the next</source>
        <translation>Взять следующее</translation>
    </message>
    <message>
        <source>Only what is broken, soon, today, later</source>
        <translation>Только нарушенные, близкие, сегодняшние, поздние</translation>
    </message>
    <message>
        <source>Whose work is looked at</source>
        <translation>Чья работа показана</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>К фильтрам</translation>
    </message>
    <message>
        <source>Keep the filters by name</source>
        <translation>Сохранить фильтры под именем</translation>
    </message>
    <message>
        <source>Take what is chosen</source>
        <translation>Взять выбранное</translation>
    </message>
    <message>
        <source>Write down that they were told</source>
        <translation>Записать, что извещены</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Выбрать все строки</translation>
    </message>
    <message>
        <source>Show how the term was counted</source>
        <translation>Показать, как подсчитан срок</translation>
    </message>
    <message>
        <source>Call the next ticket</source>
        <translation>Вызвать следующий талон</translation>
    </message>
    <message>
        <source>Call the ticket once more</source>
        <translation>Вызвать талон еще раз</translation>
    </message>
    <message>
        <source>End the service</source>
        <translation>Завершить обслуживание</translation>
    </message>
    <message>
        <source>Who was called did not come</source>
        <translation>Вызванный не подошел</translation>
    </message>
    <message>
        <source>Called by mistake: waits again</source>
        <translation>Вызван по ошибке: снова ждет</translation>
    </message>
    <message>
        <source>Choose one&apos;s counter</source>
        <translation>Выбрать свое окно</translation>
    </message>
    <message>
        <source>Give a ticket</source>
        <translation>Выдать талон</translation>
    </message>
    <message>
        <source>Who waited has left</source>
        <translation>Ожидавший ушел</translation>
    </message>
    <message>
        <source>The hall&apos;s board</source>
        <translation>Табло зала</translation>
    </message>
    <message>
        <source>The touch screen</source>
        <translation>Сенсорный экран</translation>
    </message>
    <message>
        <source>The day in the hall is over</source>
        <translation>Завершить день в зале</translation>
    </message>
    <message>
        <source>Do the case&apos;s next step</source>
        <translation>Выполнить следующий шаг дела</translation>
    </message>
    <message>
        <source>Choose what is done with the case</source>
        <translation>Выбрать действие по делу</translation>
    </message>
    <message>
        <source>Hand over against a receipt</source>
        <translation>Вручить под расписку</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Выбрать принтер</translation>
    </message>
    <message>
        <source>Show the other paper</source>
        <translation>Показать другой документ</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Перелистнуть страницу</translation>
    </message>
    <message>
        <source>Open what is offered</source>
        <translation>Открыть предложенное</translation>
    </message>
    <message>
        <source>Import and export of people</source>
        <translation>Импорт и экспорт данных о людях</translation>
    </message>
    <message>
        <source>Go to the last page</source>
        <translation>Перейти к последней странице</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>Перейти к шагу</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Открыть строку</translation>
    </message>
    <message>
        <source>Go back, losing nothing</source>
        <translation>Назад, ничего не теряя</translation>
    </message>
    <message>
        <source>Go to what is to be put right</source>
        <translation>Перейти к тому, что исправить</translation>
    </message>
    <message>
        <source>Add an entry to the list</source>
        <translation>Добавить запись в список</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Убрать запись</translation>
    </message>
    <message>
        <source>New line in a long text</source>
        <translation>Новая строка в длинном тексте</translation>
    </message>
    <message>
        <source>Receive a new person</source>
        <translation>Принять нового человека</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Изменить карту</translation>
    </message>
    <message>
        <source>Show the card&apos;s history</source>
        <translation>Показать историю карты</translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation>Объединить с другой записью</translation>
    </message>
    <message>
        <source>Put the registration right</source>
        <translation>Исправить регистрацию</translation>
    </message>
    <message>
        <source>Write down: done</source>
        <translation>Записать: выполнено</translation>
    </message>
    <message>
        <source>Write down: not done, and why</source>
        <translation>Записать: не выполнено, и почему</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Перенести на другой день</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Return with a remark, or refuse</source>
        <translation>Вернуть с замечанием или отказать</translation>
    </message>
    <message>
        <source>Stop the draft</source>
        <translation>Остановить проект</translation>
    </message>
    <message>
        <source>Choose the row, or several</source>
        <translation>Выбрать строку или несколько</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Show anew</source>
        <translation>Показать заново</translation>
    </message>
    <message>
        <source>Hand the work over</source>
        <translation>Передать работу</translation>
    </message>
    <message>
        <source>Kept and broken in other days</source>
        <translation>Итоги за другие дни</translation>
    </message>
    <message>
        <source>Enter a vacancy</source>
        <translation>Внести вакансию</translation>
    </message>
    <message>
        <source>Take in a letter</source>
        <translation>Принять письмо</translation>
    </message>
    <message>
        <source>Change the vacancy</source>
        <translation>Изменить вакансию</translation>
    </message>
    <message>
        <source>Enter another one like it</source>
        <translation>Внести еще одну такую же</translation>
    </message>
    <message>
        <source>Choose candidates</source>
        <translation>Выбрать кандидатов</translation>
    </message>
    <message>
        <source>Import and export of vacancies</source>
        <translation>Импорт и экспорт вакансий</translation>
    </message>
    <message>
        <source>Offer the vacancy to those ticked</source>
        <translation>Предложить вакансию отмеченным</translation>
    </message>
    <message>
        <source>Choose suitable work</source>
        <translation>Подобрать подходящую работу</translation>
    </message>
    <message>
        <source>Search: why is this one not there?</source>
        <translation>Поиск: почему этого здесь нет?</translation>
    </message>
    <message>
        <source>Offer those ticked, or this one</source>
        <translation>Предложить отмеченные или эту</translation>
    </message>
    <message>
        <source>Change what is wished, for this list</source>
        <translation>Изменить пожелания для этого списка</translation>
    </message>
    <message>
        <source>The wishes as they are known</source>
        <translation>Вернуть пожелания как записаны</translation>
    </message>
    <message>
        <source>Compare the row with those one goes to</source>
        <translation>Сравнить строку с другими</translation>
    </message>
    <message>
        <source>Take out of the candidates</source>
        <translation>Убрать из кандидатов</translation>
    </message>
    <message>
        <source>Show how the row fits, and why</source>
        <translation>Показать, насколько строка подходит и почему</translation>
    </message>
    <message>
        <source>Target groups first</source>
        <translation>Сначала целевые группы</translation>
    </message>
    <message>
        <source>Enter a new employer</source>
        <translation>Внести нового работодателя</translation>
    </message>
    <message>
        <source>Change the employer&apos;s data</source>
        <translation>Изменить данные работодателя</translation>
    </message>
    <message>
        <source>Enter a notice of dismissals</source>
        <translation>Внести уведомление о высвобождении</translation>
    </message>
    <message>
        <source>Enter the quotas of a year</source>
        <translation>Внести квоты за год</translation>
    </message>
    <message>
        <source>Enter a new agency</source>
        <translation>Внести новое агентство</translation>
    </message>
    <message>
        <source>Change the agency&apos;s data</source>
        <translation>Изменить данные агентства</translation>
    </message>
    <message>
        <source>The agency works no more</source>
        <translation>Агентство больше не работает</translation>
    </message>
    <message>
        <source>Enter a contract of outsourcing</source>
        <translation>Внести договор аутсорсинга</translation>
    </message>
    <message>
        <source>Enter the figures owed longest</source>
        <translation>Внести самые давние недостающие сведения</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Отсутствия</translation>
    </message>
    <message>
        <source>Warnings of terms</source>
        <translation>Предупреждения о сроках</translation>
    </message>
    <message>
        <source>By clerk, by paragraph, by day</source>
        <translation>По сотрудникам, пунктам, дням</translation>
    </message>
    <message>
        <source>Go to a part of the program</source>
        <translation>Перейти в раздел программы</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Сменить язык</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Заблокировать экран</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys of this window</source>
        <translation>Клавиши этого окна</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>{name} is here already. Open that card instead of typing it anew.</source>
        <translation>{name}: карта уже есть. Откройте ее, не вводите данные заново.</translation>
    </message>
    <message>
        <source>Open the card  Ctrl+O</source>
        <translation>Открыть карту  Ctrl+O</translation>
    </message>
    <message>
        <source>Perhaps here already: {names}. Compare before you go on.</source>
        <translation>Возможно, уже есть: {names}. Сравните, прежде чем продолжить.</translation>
    </message>
    <message>
        <source>Compare  Ctrl+O</source>
        <translation>Сравнить  Ctrl+O</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>через %n минуту</numerusform>
            <numerusform>через %n минуты</numerusform>
            <numerusform>через %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>через %n час</numerusform>
            <numerusform>через %n часа</numerusform>
            <numerusform>через %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over</source>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) over</source>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWindow</name>
    <message>
        <source>Take in a letter</source>
        <translation>Прием письма</translation>
    </message>
    <message>
        <source>It is entered later: one business day runs from the day it came.  §54</source>
        <translation>Вносится позже: со дня получения идет один рабочий день.  Пункт 54</translation>
    </message>
    <message>
        <source>Take in  Ctrl+S</source>
        <translation>Принять  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Убрано: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>LoadPage</name>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Absences  F7</source>
        <translation>Отсутствия  F7</translation>
    </message>
    <message>
        <source>Hand the work over  F6</source>
        <translation>Передать работу  F6</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Истекает</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>In the days chosen, of the office&apos;s own terms: kept {kept}, broke {broke}, fell away {fell}. Met too late counts as broken.</source>
        <translation>За выбранные дни, собственные сроки центра: в срок {kept}, нарушено {broke}, отпало {fell}. Исполненное с опозданием считается нарушенным.</translation>
    </message>
    <message>
        <source>Warnings  Shift+F7</source>
        <translation>Предупреждения  Shift+F7</translation>
    </message>
    <message>
        <source>Day&apos;s sheet  F8</source>
        <translation>Лист дня  F8</translation>
    </message>
    <message>
        <source>Clerks</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>The running terms as bars</source>
        <translation>Идущие сроки столбцами</translation>
    </message>
    <message>
        <source>Enter: the terms one by one  ·  Alt+→: other days</source>
        <translation>Enter: сроки по одному  ·  Alt+→: другие дни</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Нарушено</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>В срок</translation>
    </message>
    <message>
        <source>Broke</source>
        <translation>Не в срок</translation>
    </message>
    <message>
        <source>Fell away</source>
        <translation>Отпали</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и еще {count}</translation>
    </message>
    <message>
        <source>By the day on which a term ends: ten business days to come; of the past thirty days what was kept and what broke on each.</source>
        <translation>По дню окончания срока: десять предстоящих рабочих дней; за прошедшие тридцать дней – что исполнено в срок и что нарушено в каждый из них.</translation>
    </message>
</context>
<context>
    <name>LoadTerms</name>
    <message>
        <source>Running terms: {about}</source>
        <translation>Идущие сроки: {about}</translation>
    </message>
    <message>
        <source>Hand over  F6</source>
        <translation>Передать  F6</translation>
    </message>
    <message>
        <source>Open the page  Ctrl+O</source>
        <translation>Открыть страницу  Ctrl+O</translation>
    </message>
    <message>
        <source>Enter: how it was counted  ·  Space: tick</source>
        <translation>Enter: как подсчитан  ·  Пробел: отметить</translation>
    </message>
    <message>
        <source>Terms: {count}</source>
        <translation>Сроков: {count}</translation>
    </message>
    <message>
        <source>Chosen: {picked} of {count}</source>
        <translation>Выбрано: {picked} из {count}</translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message>
        <source>Nobody&apos;s, for whoever takes it</source>
        <translation>Свободно, ничье</translation>
    </message>
    <message>
        <source>account closed</source>
        <translation>учетная запись закрыта</translation>
    </message>
    <message>
        <source>away until {day}</source>
        <translation>нет до {day}</translation>
    </message>
    <message>
        <source>whoever takes it first</source>
        <translation>кто возьмет первым</translation>
    </message>
    <message>
        <source>{name}: the account is closed, and {count} terms are held by it.</source>
        <translation>{name}: учетная запись закрыта, за ней сроков: {count}.</translation>
    </message>
    <message>
        <source>{name} is away until {day} and holds {count} terms; they fall to: {who}.</source>
        <translation>{name}: нет до {day}, на руках сроков: {count}; переходят: {who}.</translation>
    </message>
</context>
<context>
    <name>MeasureCourse</name>
    <message>
        <source>Course of an active measure</source>
        <translation>Ход активной меры</translation>
    </message>
    <message>
        <source>Came and takes part</source>
        <translation>Пришел и участвует</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не пришел</translation>
    </message>
    <message>
        <source>The centre takes the call back</source>
        <translation>Центр отзывает вызов</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершил</translation>
    </message>
    <message>
        <source>Left by himself</source>
        <translation>Прекратил сам</translation>
    </message>
    <message>
        <source>A valid reason became known</source>
        <translation>Стала известна уважительная причина</translation>
    </message>
</context>
<context>
    <name>MeasureDirection</name>
    <message>
        <source>Direction to an active measure</source>
        <translation>Направление на активную меру</translation>
    </message>
</context>
<context>
    <name>MeasureSection</name>
    <message>
        <source>Work places are kept for him by quota: {groups}  L27</source>
        <translation>Квота рабочих мест: {groups}  ст. 27</translation>
    </message>
    <message>
        <source>Active measures</source>
        <translation>Активные меры</translation>
    </message>
    <message>
        <source>went first: {groups}</source>
        <translation>с преимуществом: {groups}</translation>
    </message>
</context>
<context>
    <name>MeasureWaiting</name>
    <message>
        <source>Waiting list of a measure</source>
        <translation>Очередь на меру</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Who may be sent, the next one first</source>
        <translation>Кого можно направить, следующий первым</translation>
    </message>
    <message>
        <source>Receives the social payment</source>
        <translation>Получает социальную выплату</translation>
    </message>
    <message>
        <source>Does not receive the social payment</source>
        <translation>Не получает социальную выплату</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Идет подсчет…</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>В очереди: {count}</translation>
    </message>
    <message>
        <source>First those with priority, then by the day of registration.</source>
        <translation>Сначала те, у кого преимущество, затем по дню регистрации.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>На учете с</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Преимущество</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Выплата</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>В плане</translation>
    </message>
    <message>
        <source>receives</source>
        <translation>получает</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>не получает</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не спрошено</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <source>First day possible: {day}</source>
        <translation>Первый возможный день: {day}</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Возможно</translation>
    </message>
    <message>
        <source>Goes first: {groups}</source>
        <translation>Преимущественное право: {groups}</translation>
    </message>
    <message>
        <source>In the plan, until {day}</source>
        <translation>В плане, до {day}</translation>
    </message>
    <message>
        <source>without the social payment</source>
        <translation>безработный без социальной выплаты</translation>
    </message>
    <message>
        <source>graduate of an educational organisation</source>
        <translation>выпускник организации образования</translation>
    </message>
    <message>
        <source>called {moment}, to come until {until}</source>
        <translation>вызван {moment}, прийти до {until}</translation>
    </message>
    <message>
        <source>came {day}, late</source>
        <translation>пришел {day}, поздно</translation>
    </message>
    <message>
        <source>came {day}</source>
        <translation>пришел {day}</translation>
    </message>
    <message>
        <source>lasts {days}</source>
        <translation>срок {days}</translation>
    </message>
    <message>
        <source>The plan was changed since: mark the line there as well.</source>
        <translation>План с тех пор изменен: отметьте строку и в нем.</translation>
    </message>
    <message>
        <source>Its line of the plan is marked as done.</source>
        <translation>Строка этой меры в плане отмечается выполненной.</translation>
    </message>
    <message>
        <source>Its line of the plan is marked as not done.</source>
        <translation>Строка этой меры в плане отмечается невыполненной.</translation>
    </message>
    <message>
        <source>Its line of the plan stays open, for its day, {day}, is not over.</source>
        <translation>Строка этой меры в плане остается открытой: ее день, {day}, еще не прошел.</translation>
    </message>
    <message>
        <source>completed {day}</source>
        <translation>завершил {day}</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>прекратил {day}</translation>
    </message>
    <message>
        <source>did not come, written down {day}</source>
        <translation>не пришел, записано {day}</translation>
    </message>
    <message>
        <source>taken back {day}</source>
        <translation>отозвано {day}</translation>
    </message>
    <message>
        <source>for a valid reason</source>
        <translation>по уважительной причине</translation>
    </message>
    <message>
        <source>without a valid reason</source>
        <translation>без уважительной причины</translation>
    </message>
</context>
<context>
    <name>MergeWindow</name>
    <message>
        <source>Merge with…</source>
        <translation>Объединить с…</translation>
    </message>
    <message>
        <source>IIN, name, phone, number</source>
        <translation>ИИН, имя, телефон, номер</translation>
    </message>
    <message>
        <source>Search the other record</source>
        <translation>Поиск второй записи</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Найденные записи</translation>
    </message>
    <message>
        <source>Make them one  Ctrl+S</source>
        <translation>Объединить  Ctrl+S</translation>
    </message>
    <message>
        <source>Made one earlier</source>
        <translation>Объединенные ранее</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Отменить объединение</translation>
    </message>
    <message>
        <source>Which record is kept</source>
        <translation>Какая запись останется</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Keep: {name}</source>
        <translation>Оставить: {name}</translation>
    </message>
    <message>
        <source>undone {moment}</source>
        <translation>отменено {moment}</translation>
    </message>
</context>
<context>
    <name>MovedTerms</name>
    <message>
        <source>{about}: due moments that move: {count}</source>
        <translation>{about}: сроков, которые сдвинутся: {count}</translation>
    </message>
    <message>
        <source>Nothing is written yet. They move together with the day, each in the trail.</source>
        <translation>Еще ничего не записано. Они сдвинутся вместе с днем, каждый записывается в журнал.</translation>
    </message>
    <message>
        <source>Move them  Ctrl+S</source>
        <translation>Сдвинуть  Ctrl+S</translation>
    </message>
    <message>
        <source>Leave all as it is  Esc</source>
        <translation>Оставить как есть  Esc</translation>
    </message>
    <message>
        <source>Due moments that move, the first one first</source>
        <translation>Сдвигаемые сроки, сверху ближайший</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>Истекал</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Истечет</translation>
    </message>
</context>
<context>
    <name>NoticeForm</name>
    <message>
        <source>Change the notice</source>
        <translation>Изменение уведомления</translation>
    </message>
    <message>
        <source>Notice of coming dismissals</source>
        <translation>Уведомление о предстоящем высвобождении</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>Записать  Ctrl+S</translation>
    </message>
    <message>
        <source>In time until {day}.</source>
        <translation>В срок до {day}.</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Not offered as suitable work: a refusal does not count.</source>
        <translation>Не как подходящая работа: отказ не засчитывается (подп. 2) п. 44).</translation>
    </message>
</context>
<context>
    <name>OfferAnswerWindow</name>
    <message>
        <source>Answer to an offer</source>
        <translation>Ответ на предложение</translation>
    </message>
    <message>
        <source>Write the answer down  Ctrl+S</source>
        <translation>Записать ответ  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>OfferSections</name>
    <message>
        <source>Mark on the card</source>
        <translation>Отметка в карте</translation>
    </message>
    <message>
        <source>The records prove  §44</source>
        <translation>Записи доказывают  п. 44</translation>
    </message>
    <message>
        <source>The director judges it; nothing is decided yet.</source>
        <translation>Это оценивает директор; пока ничего не решено.</translation>
    </message>
    <message>
        <source>Offers of work</source>
        <translation>Предложения работы</translation>
    </message>
    <message>
        <source>Reported changes  §51</source>
        <translation>Сообщенные изменения  п. 51</translation>
    </message>
    <message>
        <source>Suitable work refused: {refused} of {most}; not answered in time: {late}  §44.2</source>
        <translation>Отказов от подходящей работы: {refused} из {most}; без ответа в срок: {late}  подп. 2) п. 44</translation>
    </message>
    <message>
        <source>Open the vacancy {number}</source>
        <translation>Открыть вакансию {number}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>с опозданием</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>в срок</translation>
    </message>
</context>
<context>
    <name>OfferSeveral</name>
    <message>
        <source>Offer work: {count}</source>
        <translation>Предложить работу: {count}</translation>
    </message>
    <message>
        <source>The person was told  Ctrl+S</source>
        <translation>Человеку сообщено  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>OfferToSeveral</name>
    <message>
        <source>Offer the vacancy: {count}</source>
        <translation>Предложить вакансию: {count}</translation>
    </message>
    <message>
        <source>They were told  Ctrl+S</source>
        <translation>Сообщено  Ctrl+S</translation>
    </message>
    <message>
        <source>{name} does not meet it: {why}</source>
        <translation>{name} не соответствует: {why}</translation>
    </message>
</context>
<context>
    <name>OfferWindow</name>
    <message>
        <source>Offer work</source>
        <translation>Предложить работу</translation>
    </message>
    <message>
        <source>Write the offer down  Ctrl+S</source>
        <translation>Записать предложение  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>The hire fell through</source>
        <translation>Прием на работу не состоялся</translation>
    </message>
    <message>
        <source>Is taken on</source>
        <translation>Принимают</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Собеседование</translation>
    </message>
    <message>
        <source>At the employer</source>
        <translation>У работодателя</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Ждет ответа</translation>
    </message>
    <message>
        <source>places: {left} of {all}</source>
        <translation>мест: {left} из {all}</translation>
    </message>
    <message>
        <source>{amount} tenge</source>
        <translation>{amount} тенге</translation>
    </message>
    <message>
        <source>not suitable work</source>
        <translation>неподходящая работа</translation>
    </message>
    <message>
        <source>offered {moment}, answer due {due}</source>
        <translation>предложено {moment}, ответить до {due}</translation>
    </message>
    <message>
        <source>{answer} {moment}</source>
        <translation>{answer} {moment}</translation>
    </message>
    <message>
        <source>{answer} {moment}, after the term: counts as no answer in time</source>
        <translation>{answer} {moment}, после срока: считается неответом в срок</translation>
    </message>
    <message>
        <source>not suitable, does not count: {ground}  L12</source>
        <translation>неподходящая работа, не засчитывается: {ground}  ст. 12 Закона</translation>
    </message>
    <message>
        <source>résumé sent {moment}, the employer&apos;s answer due {due}</source>
        <translation>резюме направлено {moment}, срок ответа работодателя {due}</translation>
    </message>
    <message>
        <source>told on {day} that the vacancy is no more</source>
        <translation>{day} сообщено, что вакансия закрыта</translation>
    </message>
    <message>
        <source>told on {day} of the interview: {interview}, {place}</source>
        <translation>о собеседовании сообщено {day}: {interview}, {place}</translation>
    </message>
    <message>
        <source>the employer takes the person on, told on {day}</source>
        <translation>работодатель принимает на работу, сообщено {day}</translation>
    </message>
    <message>
        <source>works from {day} on</source>
        <translation>работает с {day}</translation>
    </message>
    <message>
        <source>the hire fell through, known on {day}</source>
        <translation>прием на работу не состоялся, стало известно {day}</translation>
    </message>
    <message>
        <source>to be told that the vacancy is no more  §63</source>
        <translation>сообщить, что вакансия закрыта  п. 63</translation>
    </message>
    <message>
        <source>{answer} {day}, after the term</source>
        <translation>{answer} {day}, после срока</translation>
    </message>
    <message>
        <source>happened {day}, reported {moment}</source>
        <translation>произошло {day}, сообщено {moment}</translation>
    </message>
    <message>
        <source>after the term, which ended {due}</source>
        <translation>после срока, истекшего {due}</translation>
    </message>
    <message>
        <source>a valid reason was told</source>
        <translation>названа уважительная причина</translation>
    </message>
    <message>
        <source>Deregistered since {day}: {ground}  §45</source>
        <translation>Снят с учета {day}: {ground}  п. 45</translation>
    </message>
    <message>
        <source>A new application may be made from {day} on  L16.2</source>
        <translation>Новое заявление можно подать с {day}  ст. 16, п. 2 Закона</translation>
    </message>
    <message>
        <source>went to the employer {day}</source>
        <translation>пришел к работодателю {day}</translation>
    </message>
    <message>
        <source>did not go to the employer</source>
        <translation>к работодателю не пришел</translation>
    </message>
    <message>
        <source>to go to the employer until {due}</source>
        <translation>прийти к работодателю до {due}</translation>
    </message>
    <message>
        <source>with a valid reason</source>
        <translation>по уважительной причине</translation>
    </message>
    <message>
        <source>without a valid reason</source>
        <translation>без уважительной причины</translation>
    </message>
</context>
<context>
    <name>OpenComplaints</name>
    <message>
        <source>Open complaints  §46–47</source>
        <translation>Открытые жалобы  п. 46–47</translation>
    </message>
    <message>
        <source>No complaint waits for an answer.</source>
        <translation>Жалоб, ожидающих ответа, нет.</translation>
    </message>
    <message>
        <source>Complaints that wait, the oldest term first</source>
        <translation>Жалобы, ожидающие ответа, сначала с ближайшим сроком</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя</translation>
    </message>
    <message>
        <source>About paper</source>
        <translation>О какой бумаге</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>waits for the answer</source>
        <translation>ждет ответа</translation>
    </message>
    <message>
        <source>the term is broken</source>
        <translation>срок нарушен</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>об обслуживании</translation>
    </message>
    <message>
        <source>no term here</source>
        <translation>срок вне этих Правил</translation>
    </message>
</context>
<context>
    <name>OwnDayForm</name>
    <message>
        <source>Declare a day of the centre&apos;s own</source>
        <translation>Внести собственный день центра</translation>
    </message>
    <message>
        <source>Declare  Ctrl+S</source>
        <translation>Внести  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>PaperWindow</name>
    <message>
        <source>Print  F8</source>
        <translation>Печать  F8</translation>
    </message>
    <message>
        <source>Choose a printer  Ctrl+P</source>
        <translation>Выбрать принтер  Ctrl+P</translation>
    </message>
    <message>
        <source>Save as a file  Ctrl+S</source>
        <translation>Сохранить в файл  Ctrl+S</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Next paper  Ctrl+Tab</source>
        <translation>Следующий документ  Ctrl+Tab</translation>
    </message>
    <message>
        <source>Hand over, receipt  F9</source>
        <translation>Вручить под расписку  F9</translation>
    </message>
    <message>
        <source>Previous page  PgUp</source>
        <translation>Предыдущая страница  PgUp</translation>
    </message>
    <message>
        <source>Next page  PgDown</source>
        <translation>Следующая страница  PgDown</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Предварительный просмотр листа</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Язык листа</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Сохранить лист</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Повторная печать</translation>
    </message>
    <message>
        <source>Done: {where}</source>
        <translation>Готово: {where}</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Скрыть пароль</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>New applicant  Ctrl+N</source>
        <translation>Новый соискатель  Ctrl+N</translation>
    </message>
    <message>
        <source>Import and export  Ctrl+I</source>
        <translation>Импорт и экспорт  Ctrl+I</translation>
    </message>
    <message>
        <source>IIN, name, phone, number</source>
        <translation>ИИН, имя, телефон, номер</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Поиск людей</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Найденные люди</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Type how a name, an IIN, a phone or a number begins.</source>
        <translation>Введите начало имени, ИИН, телефона или номера.</translation>
    </message>
    <message>
        <source>Nobody found. Ctrl+N enters a new applicant.</source>
        <translation>Никто не найден. Ctrl+N – внести нового соискателя.</translation>
    </message>
    <message>
        <source>The first {count} are shown. Type more.</source>
        <translation>Показаны только первые: {count}. Введите больше.</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Найдено: {count}</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>quarter {number} of {year}</source>
        <translation>{number} квартал {year} года</translation>
    </message>
    <message>
        <source>{month} of {year}</source>
        <translation>{month} {year} года</translation>
    </message>
    <message>
        <source>January</source>
        <translation>январь</translation>
    </message>
    <message>
        <source>February</source>
        <translation>февраль</translation>
    </message>
    <message>
        <source>March</source>
        <translation>март</translation>
    </message>
    <message>
        <source>April</source>
        <translation>апрель</translation>
    </message>
    <message>
        <source>May</source>
        <translation>май</translation>
    </message>
    <message>
        <source>June</source>
        <translation>июнь</translation>
    </message>
    <message>
        <source>July</source>
        <translation>июль</translation>
    </message>
    <message>
        <source>August</source>
        <translation>август</translation>
    </message>
    <message>
        <source>September</source>
        <translation>сентябрь</translation>
    </message>
    <message>
        <source>October</source>
        <translation>октябрь</translation>
    </message>
    <message>
        <source>November</source>
        <translation>ноябрь</translation>
    </message>
    <message>
        <source>December</source>
        <translation>декабрь</translation>
    </message>
</context>
<context>
    <name>PersonWindow</name>
    <message>
        <source>The person&apos;s page</source>
        <translation>Страница человека</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Бланки</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Change the card without an application</source>
        <translation>Изменить карту без заявления</translation>
    </message>
    <message>
        <source>The application and the data form, filled from the card</source>
        <translation>Заявление и форма сведений, заполненные из карты</translation>
    </message>
    <message>
        <source>What was changed on the card, when and by whom</source>
        <translation>Что в карте изменено, когда и кем</translation>
    </message>
    <message>
        <source>Make another record of the same person one with this one</source>
        <translation>Объединить с этой записью другую запись того же человека</translation>
    </message>
    <message>
        <source>Records made one with this</source>
        <translation>Записи, объединенные с этой</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>Undo the merge with {name}</source>
        <translation>Отменить объединение: {name}</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>Done: {done}.</source>
        <translation>Сделано: {done}.</translation>
    </message>
    <message>
        <source>Done: {done}. Not done: {failed}.</source>
        <translation>Сделано: {done}. Не сделано: {failed}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и еще {count}</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>offered</source>
        <translation>предлагается</translation>
    </message>
    <message>
        <source>Offered by the centre&apos;s own table, to be changed as it suits the person:</source>
        <translation>Предлагается по собственной таблице центра, меняется под человека:</translation>
    </message>
</context>
<context>
    <name>PlanFollowing</name>
    <message>
        <source>Follow the plan</source>
        <translation>Ход выполнения плана</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Not done…</source>
        <translation>Не выполнено…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>Actions and meetings by their days</source>
        <translation>Мероприятия и встречи по дням</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>A valid reason became known…</source>
        <translation>Стала известна уважительная причина…</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Записано.</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Individual employment plan  §48</source>
        <translation>Индивидуальный план трудоустройства  п. 48</translation>
    </message>
    <message>
        <source>holds until {day}</source>
        <translation>действует до {day}</translation>
    </message>
    <message>
        <source>done: {done} of {all}</source>
        <translation>выполнено: {done} из {all}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версия {number}</translation>
    </message>
    <message>
        <source>signed {day}</source>
        <translation>подписан {day}</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>не подписан</translation>
    </message>
</context>
<context>
    <name>PlanSigning</name>
    <message>
        <source>The plan was signed</source>
        <translation>План подписан</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>Posts</source>
        <translation>Должности</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>My preferences</source>
        <translation>Мои настройки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Language and look go with your account, the size of the text with this place.</source>
        <translation>Язык и оформление относятся к учетной записи, размер текста – к этому рабочему месту.</translation>
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
        <translation>{low} и больше</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>не больше {high}</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>любое число</translation>
    </message>
    <message>
        <source>Category, begins at</source>
        <translation>Категория, начинается с</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>Predicted length of unemployment  §11</source>
        <translation>Прогнозируемая длительность безработицы  п. 11</translation>
    </message>
    <message>
        <source>Points: {points}</source>
        <translation>Баллы: {points}</translation>
    </message>
    <message>
        <source>Unofficial table. From the other pages: {answers}</source>
        <translation>Неофициальная таблица. С других страниц: {answers}</translation>
    </message>
    <message>
        <source>Adds nothing: {answers}</source>
        <translation>Баллов не добавляет: {answers}</translation>
    </message>
    <message>
        <source>Not answered yet: {answers}</source>
        <translation>Еще нет ответа: {answers}</translation>
    </message>
    <message>
        <source>By the table in force from {since}. Unofficial: the state&apos;s weights are not public.</source>
        <translation>По таблице, действующей с {since}. Неофициально: баллы государственной системы не опубликованы.</translation>
    </message>
    <message>
        <source>By the table in force from {since}.</source>
        <translation>По таблице, действующей с {since}.</translation>
    </message>
</context>
<context>
    <name>ProfileTablePage</name>
    <message>
        <source>Category by predicted length of unemployment</source>
        <translation>Категория по прогнозируемой длительности безработицы</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Points for each answer</source>
        <translation>Баллы за каждый ответ</translation>
    </message>
    <message>
        <source>Type the points over the old ones. More points: a longer unemployment (§11).</source>
        <translation>Вводите баллы поверх прежних. Больше баллов – дольше безработица (п.&#xa0;11).</translation>
    </message>
    <message>
        <source>Take back  Ctrl+Del</source>
        <translation>Отозвать  Ctrl+Del</translation>
    </message>
    <message>
        <source>Save a copy  Ctrl+E</source>
        <translation>Сохранить копию  Ctrl+E</translation>
    </message>
    <message>
        <source>Take from a file  Ctrl+O</source>
        <translation>Взять из файла  Ctrl+O</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>What was changed is gone from the screen.</source>
        <translation>Измененное убрано с экрана.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>С {day}</translation>
    </message>
    <message>
        <source>In force since {day}</source>
        <translation>Действует с {day}</translation>
    </message>
    <message>
        <source>Read from {file}; not in force.</source>
        <translation>Прочитана из {file}; не действует.</translation>
    </message>
    <message>
        <source>This table comes with the program.</source>
        <translation>Эта таблица входит в программу.</translation>
    </message>
    <message>
        <source>Put in force by {login}, {at}</source>
        <translation>Введена в действие: {login}, {at}</translation>
    </message>
    <message>
        <source>Unofficial: the state&apos;s weights are not public. These are our own.</source>
        <translation>Неофициально: баллы государственной системы не опубликованы. Здесь – наши.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Таблицы (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>The table holds from {day} on.</source>
        <translation>Таблица действует с {day}.</translation>
    </message>
    <message>
        <source>The table from {day} on is taken back.</source>
        <translation>Таблица с {day} отозвана.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>PublishedForm</name>
    <message>
        <source>Contract {number} is published</source>
        <translation>Договор {number} размещен</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>Записать  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>PutInForceForm</name>
    <message>
        <source>Put this table in force</source>
        <translation>Ввести эту таблицу в действие</translation>
    </message>
    <message>
        <source>Put in force  Ctrl+S</source>
        <translation>Ввести в действие  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Nothing waits in this view.</source>
        <translation>Здесь ничего не ждет.</translation>
    </message>
    <message>
        <source>Open terms, the one due first on top</source>
        <translation>Открытые сроки, сверху истекающий первым</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Как обстоит</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Истекает</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Person or employer</source>
        <translation>Человек или работодатель</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободно</translation>
    </message>
</context>
<context>
    <name>QuotaForm</name>
    <message>
        <source>Quotas of work places  ·  Law, article 27</source>
        <translation>Квоты рабочих мест  ·  Закон, статья 27</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>Записать  Ctrl+S</translation>
    </message>
    <message>
        <source>Workers counted: {counted}. Quota for people with disabilities: {percent} %, places: {places} (Order of 13.06.2016 No. 498).</source>
        <translation>Учтено работников: {counted}. Квота для инвалидов: {percent} %, мест: {places} (приказ от 13.06.2016 № 498).</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Reasons, criterion by criterion</source>
        <translation>Причины по критериям</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Не подобран: {why}</translation>
    </message>
    <message>
        <source>{name} is left out: {why}</source>
        <translation>{name} не подобран: {why}</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>У человека</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Требуется</translation>
    </message>
    <message>
        <source>{name}: {points} points</source>
        <translation>{name}: {points} б.</translation>
    </message>
    <message>
        <source>must</source>
        <translation>обязательно</translation>
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
        <translation>Направление к работодателю</translation>
    </message>
    <message>
        <source>Issue the referral  Ctrl+S</source>
        <translation>Выдать направление  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>RefusingLetter</name>
    <message>
        <source>Refuse the letter</source>
        <translation>Отказ в приеме письма</translation>
    </message>
    <message>
        <source>Posts of public and special service are not reported to the centre.</source>
        <translation>О должностях государственной и специальной службы в центр не сообщают.</translation>
    </message>
    <message>
        <source>Refuse  Ctrl+S</source>
        <translation>Отказать  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>ReopeningVacancy</name>
    <message>
        <source>Reopen the vacancy</source>
        <translation>Возобновление вакансии</translation>
    </message>
    <message>
        <source>It is offered again as it was entered.</source>
        <translation>Ее снова предлагают в том виде, как она внесена.</translation>
    </message>
    <message>
        <source>Reopen  Ctrl+S</source>
        <translation>Возобновить  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>ReplyWindow</name>
    <message>
        <source>Answer of the employer</source>
        <translation>Ответ работодателя</translation>
    </message>
    <message>
        <source>Write the answer down  Ctrl+S</source>
        <translation>Записать ответ  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Filters kept</source>
        <translation>Сохраненные фильтры</translation>
    </message>
    <message>
        <source>Name of the filter, then Enter</source>
        <translation>Имя фильтра, затем Enter</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Имя фильтра</translation>
    </message>
    <message>
        <source>Keep these filters under a name</source>
        <translation>Сохранить эти фильтры под именем</translation>
    </message>
    <message>
        <source>Keep this filter no longer</source>
        <translation>Больше не хранить этот фильтр</translation>
    </message>
    <message>
        <source>Kept: {count}</source>
        <translation>Сохранено: {count}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Введите часть названия</translation>
    </message>
    <message>
        <source>Nothing is found. Type another part of the name.</source>
        <translation>Ничего не найдено. Введите другую часть названия.</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>{criterion}: {points} of {most}</source>
        <translation>{criterion}: {points} из {most}</translation>
    </message>
    <message>
        <source>{part}, must</source>
        <translation>{part}, обязательно</translation>
    </message>
    <message>
        <source>{part}, must, not met</source>
        <translation>{part}, обязательно, не выполнено</translation>
    </message>
</context>
<context>
    <name>SendWindow</name>
    <message>
        <source>Résumé to the employer</source>
        <translation>Резюме работодателю</translation>
    </message>
    <message>
        <source>The résumé was sent  Ctrl+S</source>
        <translation>Резюме направлено  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>SentSection</name>
    <message>
        <source>Sent to the employer  §60–63</source>
        <translation>Направлены работодателю  пп. 60–63</translation>
    </message>
    <message>
        <source>Sent to the employer</source>
        <translation>Направлены работодателю</translation>
    </message>
    <message>
        <source>Nobody was sent to this employer yet.</source>
        <translation>К этому работодателю еще никого не направляли.</translation>
    </message>
    <message>
        <source>Sent: {count}</source>
        <translation>Направлено: {count}</translation>
    </message>
    <message>
        <source>hired: {count}</source>
        <translation>принято: {count}</translation>
    </message>
    <message>
        <source>not hired: {count}</source>
        <translation>не принято: {count}</translation>
    </message>
    <message>
        <source>silent: {count}</source>
        <translation>без ответа: {count}</translation>
    </message>
    <message>
        <source>answer awaited: {count}</source>
        <translation>ждут ответа: {count}</translation>
    </message>
    <message>
        <source>fell away: {count}</source>
        <translation>прекращено: {count}</translation>
    </message>
    <message>
        <source>answers usually {when}</source>
        <translation>обычно отвечает {when}</translation>
    </message>
    <message>
        <source>Name, vacancy</source>
        <translation>ФИО, вакансия</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>в тот же день</translation>
    </message>
    <message>
        <source>after {days} business days</source>
        <translation>через {days} раб. дн.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Направлен</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Hired; it fell through</source>
        <translation>Принят, но не состоялось</translation>
    </message>
    <message>
        <source>due {moment}</source>
        <translation>срок {moment}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>My preferences</source>
        <translation>Мои настройки</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учетные записи</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>Классификаторы</translation>
    </message>
    <message>
        <source>Scoring table</source>
        <translation>Таблица баллов</translation>
    </message>
</context>
<context>
    <name>SeveralFoot</name>
    <message>
        <source>Take  Ctrl+S</source>
        <translation>Взять  Ctrl+S</translation>
    </message>
    <message>
        <source>Hand over  F6</source>
        <translation>Передать  F6</translation>
    </message>
    <message>
        <source>They were told  Ctrl+I</source>
        <translation>Извещены  Ctrl+I</translation>
    </message>
    <message>
        <source>How it was counted  F3</source>
        <translation>Как подсчитано  F3</translation>
    </message>
    <message>
        <source>On paper  F8</source>
        <translation>На бумаге  F8</translation>
    </message>
    <message>
        <source>Enter: open  ·  Space: tick</source>
        <translation>Enter: открыть  ·  Пробел: отметить</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Выбрано: {count}</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>How it fits</source>
        <translation>Насколько подходит</translation>
    </message>
    <message>
        <source>Change  {key}</source>
        <translation>Изменить  {key}</translation>
    </message>
    <message>
        <source>Why  {key}</source>
        <translation>Почему  {key}</translation>
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
        <translation>Заблокировано: {login}. Введите пароль.</translation>
    </message>
    <message>
        <source>The employment centre&apos;s counter</source>
        <translation>Центр занятости населения</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Demonstration data. Names: clerk, director, localbody, supervisor, admin. Password: {password}</source>
        <translation>Демонстрационные данные. Логины: clerk, director, localbody, supervisor, admin. Пароль: {password}</translation>
    </message>
</context>
<context>
    <name>SpanChoice</name>
    <message>
        <source>Results:</source>
        <translation>Итоги:</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>С – по</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Put again</source>
        <translation>Представить снова</translation>
    </message>
    <message>
        <source>Return with a remark</source>
        <translation>Вернуть с замечанием</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отказать</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>to do</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>чего-то не хватает</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>How the term was counted</source>
        <translation>Как подсчитан срок</translation>
    </message>
    <message>
        <source>Close  F3</source>
        <translation>Закрыть  F3</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободно</translation>
    </message>
    <message>
        <source>Calendar, version {number}</source>
        <translation>Календарь, версия {number}</translation>
    </message>
    <message>
        <source>Runs since {moment}</source>
        <translation>Идет с {moment}</translation>
    </message>
    <message>
        <source>Whose: {who}</source>
        <translation>Чей: {who}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change: {step}</source>
        <translation>Изменить: {step}</translation>
    </message>
    <message>
        <source>{now} (before: {before})</source>
        <translation>{now} (было: {before})</translation>
    </message>
    <message>
        <source>{now} (new)</source>
        <translation>{now} (новое)</translation>
    </message>
</context>
<context>
    <name>TellStruckOffWindow</name>
    <message>
        <source>Tell the person of the deregistration</source>
        <translation>Сообщить человеку о снятии с учета</translation>
    </message>
    <message>
        <source>The notice opens to be printed; it says from when on he may apply again.</source>
        <translation>Откроется уведомление для печати; в нем сказано, с какого дня можно обратиться снова.</translation>
    </message>
</context>
<context>
    <name>TellWindow</name>
    <message>
        <source>Tell the person of the decision</source>
        <translation>Сообщить лицу о решении</translation>
    </message>
    <message>
        <source>Who is registered gets the list of documents for the social payment: it opens to be printed.</source>
        <translation>Зарегистрированному дается перечень документов для социальной выплаты: он откроется для печати.</translation>
    </message>
    <message>
        <source>The person was told  Ctrl+S</source>
        <translation>Лицу сообщено  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Monday</source>
        <translation>понедельник</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>вторник</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>среда</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>четверг</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>пятница</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>суббота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>воскресенье</translation>
    </message>
    <message>
        <source>{day}: received, not counted</source>
        <translation>{day}: поступило, не считается</translation>
    </message>
    <message>
        <source>{day}: counts as received on this day</source>
        <translation>{day}: считается поступившим в этот день</translation>
    </message>
    <message>
        <source>{day}: day off, not counted</source>
        <translation>{day}: выходной, не считается</translation>
    </message>
    <message>
        <source>{day}: day {number}</source>
        <translation>{day}: {number}-й день</translation>
    </message>
    <message>
        <source>{day}: the end moves here from a day off</source>
        <translation>{day}: конец срока переносится сюда с выходного</translation>
    </message>
    <message>
        <source>{paragraph}: {amount} {unit}, edition {edition}</source>
        <translation>{paragraph}: {amount} {unit}, редакция {edition}</translation>
    </message>
    <message>
        <source>§{number}</source>
        <translation>п. {number}</translation>
    </message>
    <message>
        <source>§{number}, sub-item {part}</source>
        <translation>подп. {part}) п. {number}</translation>
    </message>
    <message>
        <source>Law, article {number}</source>
        <translation>ст. {number} Закона</translation>
    </message>
    <message>
        <source>Law, article {number}.{part}</source>
        <translation>п. {part} ст. {number} Закона</translation>
    </message>
    <message>
        <source>Law, article {number}.{part}, sub-item {item}</source>
        <translation>подп. {item}) п. {part} ст. {number} Закона</translation>
    </message>
    <message>
        <source>standard, row {number}</source>
        <translation>стандарт, строка {number}</translation>
    </message>
    <message>
        <source>Came: {day} {time}</source>
        <translation>Поступило: {day} {time}</translation>
    </message>
    <message>
        <source>Due: {day} {time}</source>
        <translation>Срок истекает: {day} {time}</translation>
    </message>
    <message>
        <source>No transferred days are known for {years} yet.</source>
        <translation>Переносы рабочих дней еще не известны: {years}.</translation>
    </message>
</context>
<context>
    <name>TermName</name>
    <message>
        <source>register or refuse</source>
        <translation>регистрация или отказ</translation>
    </message>
    <message>
        <source>help to find work</source>
        <translation>помощь в подборе работы</translation>
    </message>
    <message>
        <source>papers to the local body</source>
        <translation>документы в местный орган</translation>
    </message>
    <message>
        <source>decide on the unemployed</source>
        <translation>решение о безработном</translation>
    </message>
    <message>
        <source>notice of the decision</source>
        <translation>уведомление о решении</translation>
    </message>
    <message>
        <source>tell of the decision</source>
        <translation>сообщить о решении</translation>
    </message>
    <message>
        <source>issue the certificate</source>
        <translation>выдать справку</translation>
    </message>
    <message>
        <source>decide on striking off</source>
        <translation>решение о снятии с учета</translation>
    </message>
    <message>
        <source>goes to the employer</source>
        <translation>идет к работодателю</translation>
    </message>
    <message>
        <source>comes to the measure</source>
        <translation>приходит на меру</translation>
    </message>
    <message>
        <source>tell of being struck off</source>
        <translation>сообщить о снятии с учета</translation>
    </message>
    <message>
        <source>answer the complaint</source>
        <translation>ответить на жалобу</translation>
    </message>
    <message>
        <source>answer on quality</source>
        <translation>ответ о качестве</translation>
    </message>
    <message>
        <source>make the plan</source>
        <translation>составить план</translation>
    </message>
    <message>
        <source>enter the vacancy</source>
        <translation>регистрация вакансии</translation>
    </message>
    <message>
        <source>choose candidates</source>
        <translation>подбор кандидатов</translation>
    </message>
    <message>
        <source>tell of the work</source>
        <translation>сообщение о работе</translation>
    </message>
    <message>
        <source>answers the offer</source>
        <translation>отвечает на предложение</translation>
    </message>
    <message>
        <source>send the résumé</source>
        <translation>направить резюме</translation>
    </message>
    <message>
        <source>employer answers</source>
        <translation>ответ работодателя</translation>
    </message>
    <message>
        <source>tell the Fund</source>
        <translation>сообщить Фонду</translation>
    </message>
    <message>
        <source>publish the contract</source>
        <translation>разместить договор</translation>
    </message>
</context>
<context>
    <name>TicketStrip</name>
    <message>
        <source>Call once more</source>
        <translation>Вызвать еще раз</translation>
    </message>
    <message>
        <source>End the service</source>
        <translation>Завершить обслуживание</translation>
    </message>
    <message>
        <source>Nobody waits for your counter.</source>
        <translation>Вашего окна никто не ждет.</translation>
    </message>
    <message>
        <source>Next ({count})</source>
        <translation>Следующий ({count})</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Окно {number}</translation>
    </message>
    <message>
        <source>Choose a counter</source>
        <translation>Выбрать окно</translation>
    </message>
    <message>
        <source>Serving {number}: {clock}</source>
        <translation>Обслуживается {number}: {clock}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Take next  F2</source>
        <translation>Взять следующее  F2</translation>
    </message>
    <message>
        <source>New applicant  Ctrl+N</source>
        <translation>Новый соискатель  Ctrl+N</translation>
    </message>
</context>
<context>
    <name>TouchScreen</name>
    <message>
        <source>What did you come for?</source>
        <translation>Зачем Вы пришли?</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Waiting before you: {count}</source>
        <translation>Перед Вами ожидают: {count}</translation>
    </message>
    <message>
        <source>Remember it, and watch the board</source>
        <translation>Запомните номер и следите за табло</translation>
    </message>
    <message>
        <source>Language of the slip</source>
        <translation>Язык талона</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Для сотрудников</translation>
    </message>
    <message>
        <source>Password of {login}</source>
        <translation>Пароль {login}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Leave the touch screen</source>
        <translation>Выйти из сенсорного экрана</translation>
    </message>
</context>
<context>
    <name>UnsuitableWindow</name>
    <message>
        <source>The work was not suitable</source>
        <translation>Работа оказалась неподходящей</translation>
    </message>
    <message>
        <source>Write it down  Ctrl+S</source>
        <translation>Записать  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>Broken</source>
        <translation>Нарушено</translation>
    </message>
    <message>
        <source>Breaks soon</source>
        <translation>Истекает</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
</context>
<context>
    <name>VacanciesPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Вакансии</translation>
    </message>
    <message>
        <source>New vacancy</source>
        <translation>Новая вакансия</translation>
    </message>
    <message>
        <source>Take in a letter</source>
        <translation>Принять письмо</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Import and export of vacancies</source>
        <translation>Импорт и экспорт вакансий</translation>
    </message>
    <message>
        <source>Number, post, employer or BIN</source>
        <translation>Номер, должность, работодатель или БИН</translation>
    </message>
    <message>
        <source>Search vacancies</source>
        <translation>Поиск вакансий</translation>
    </message>
    <message>
        <source>Vacancies found</source>
        <translation>Найденные вакансии</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Вакансия</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Работодатель</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Зарплата</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>получено {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Найдено: {count}</translation>
    </message>
    <message>
        <source>No vacancy in this view.</source>
        <translation>Здесь вакансий нет.</translation>
    </message>
</context>
<context>
    <name>VacancyFiles</name>
    <message>
        <source>Import and export of vacancies</source>
        <translation>Импорт и экспорт вакансий</translation>
    </message>
    <message>
        <source>A table (XLSX or CSV) with one vacancy a row, its first row naming the columns, or a file of the Labour Exchange (JSON). Nothing is entered before you have seen what its lines are worth.</source>
        <translation>Таблица (XLSX или CSV), где в каждой строке одна вакансия, а в первой названы столбцы, или файл биржи труда (JSON). Ничего не вносится, пока вы не увидите, какие строки верны.</translation>
    </message>
    <message>
        <source>Choose a file  Ctrl+O</source>
        <translation>Выбрать файл  Ctrl+O</translation>
    </message>
    <message>
        <source>Write what the exchange lacks</source>
        <translation>Записать недостающее на бирже</translation>
    </message>
    <message>
        <source>Export vacancies in force</source>
        <translation>Экспорт действующих вакансий</translation>
    </message>
    <message>
        <source>Vacancies (*.json *.xlsx *.xls *.csv *.txt)</source>
        <translation>Вакансии (*.json *.xlsx *.xls *.csv *.txt)</translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {columns}</source>
        <translation>Столбцы, которые здесь ничего не значат: {columns}</translation>
    </message>
    <message>
        <source>New: {new}. Changed: {changed}. Withdrawn: {withdrawn}. Known already: {same}. Given the exchange&apos;s number: {linked}.</source>
        <translation>Новых: {new}. Изменено: {changed}. Снято: {withdrawn}. Уже известны: {same}. Получили номер биржи: {linked}.</translation>
    </message>
    <message>
        <source>Meanwhile entered by others, or over: {count}.</source>
        <translation>Тем временем внесены другими или закрыты: {count}.</translation>
    </message>
    <message>
        <source>Stopped: the rest is not entered.</source>
        <translation>Остановлено: остальное не внесено.</translation>
    </message>
    <message>
        <source>Written to {file} for the exchange: vacancies {count}, withdrawals {ended}</source>
        <translation>Для биржи записано в {file}: вакансий – {count}, снятий – {ended}</translation>
    </message>
    <message>
        <source>Take in: {count}</source>
        <translation>Принять: {count}</translation>
    </message>
    <message>
        <source>Lines: {total}. Good: {good}, new: {new}. To be put right: {bad}.</source>
        <translation>Строк: {total}. Верных: {good}, из них новых: {new}. Исправить: {bad}.</translation>
    </message>
</context>
<context>
    <name>VacancyFilters</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Профессия</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Работодатель</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Entered by me, or my work</source>
        <translation>Внесены мной или моя работа</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Снять фильтры</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Действующие</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>VacancyList</name>
    <message>
        <source>Number, post or employer</source>
        <translation>Номер, должность или работодатель</translation>
    </message>
    <message>
        <source>Search vacancies</source>
        <translation>Поиск вакансий</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Вакансии</translation>
    </message>
    <message>
        <source>Work without a vacancy</source>
        <translation>Работа без вакансии</translation>
    </message>
    <message>
        <source>of an employer who has reported none</source>
        <translation>у работодателя, который не сообщал о вакансии</translation>
    </message>
    <message>
        <source>Of the wanted occupation there is none; the newest are shown: {count}.</source>
        <translation>По желаемой профессии вакансий нет; показаны новейшие: {count}.</translation>
    </message>
    <message>
        <source>Found: {count}. Arrows choose, Tab goes on.</source>
        <translation>Найдено: {count}. Стрелки выбирают, Tab ведет дальше.</translation>
    </message>
    <message>
        <source>Of the wanted occupation: {count}. Type to search all.</source>
        <translation>По желаемой профессии: {count}. Для поиска по всем наберите текст.</translation>
    </message>
</context>
<context>
    <name>VacancyPanel</name>
    <message>
        <source>Terms</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ход дела</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Что можно сделать</translation>
    </message>
    <message>
        <source>Places left: {left} of {all}</source>
        <translation>Осталось мест: {left} из {all}</translation>
    </message>
    <message>
        <source>holds until {day}</source>
        <translation>действует до {day}</translation>
    </message>
    <message>
        <source>Reported after the term of five business days  §53</source>
        <translation>Сообщено позже срока в пять рабочих дней  пункт 53</translation>
    </message>
</context>
<context>
    <name>VacancyWindow</name>
    <message>
        <source>The vacancy</source>
        <translation>Вакансия</translation>
    </message>
    <message>
        <source>Letter that is not entered yet</source>
        <translation>Письмо еще не внесено</translation>
    </message>
    <message>
        <source>letter of {moment}</source>
        <translation>письмо получено {moment}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>vacant since {day}</source>
        <translation>свободно с {day}</translation>
    </message>
    <message>
        <source>Lawful reason  L28.2.7</source>
        <translation>Законное основание  статья 28 Закона</translation>
    </message>
    <message>
        <source>What a candidate must have  §57</source>
        <translation>Обязательно для кандидата  пункт 57</translation>
    </message>
    <message>
        <source>What is wished  §57</source>
        <translation>Пожелания  пункт 57</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Save the card  Enter</source>
        <translation>Сохранить карту  Enter</translation>
    </message>
    <message>
        <source>Register  Enter</source>
        <translation>Зарегистрировать  Enter</translation>
    </message>
    <message>
        <source>Refuse to register  Enter</source>
        <translation>Отказать в регистрации  Enter</translation>
    </message>
    <message>
        <source>Refuse to take the application  Enter</source>
        <translation>Отказать в приеме заявления  Enter</translation>
    </message>
    <message>
        <source>Take in, decide later</source>
        <translation>Принять, решить позже</translation>
    </message>
    <message>
        <source>Make the plan  Enter</source>
        <translation>Составить план  Enter</translation>
    </message>
    <message>
        <source>Change the plan  Enter</source>
        <translation>Изменить план  Enter</translation>
    </message>
    <message>
        <source>Register the vacancy  Enter</source>
        <translation>Зарегистрировать вакансию  Enter</translation>
    </message>
    <message>
        <source>Change the vacancy  Enter</source>
        <translation>Изменить вакансию  Enter</translation>
    </message>
</context>
<context>
    <name>VisitWindow</name>
    <message>
        <source>Visit to the employer</source>
        <translation>Посещение работодателя</translation>
    </message>
    <message>
        <source>Write the visit down  Ctrl+S</source>
        <translation>Записать посещение  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>WarningForm</name>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Сохранить  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>WarningsWindow</name>
    <message>
        <source>Warnings of terms</source>
        <translation>Предупреждения о сроках</translation>
    </message>
    <message>
        <source>A term whose warning has come stands in the queue as one that breaks soon. Enter: change the hours.</source>
        <translation>Срок, предупреждение о котором наступило, стоит в очереди как истекающий. Enter: изменить часы.</translation>
    </message>
    <message>
        <source>As the program has it  Alt+Del</source>
        <translation>Как в программе  Alt+Del</translation>
    </message>
    <message>
        <source>Warnings, in the order of the Rules</source>
        <translation>Предупреждения, в порядке Правил</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Warned of</source>
        <translation>Предупредить</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>В программе</translation>
    </message>
    <message>
        <source>{hours} h before</source>
        <translation>за {hours} ч</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n календарный день</numerusform>
            <numerusform>%n календарных дня</numerusform>
            <numerusform>%n календарных дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>Mine and free</source>
        <translation>Мои и свободные</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Свободные</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Changed here for this list only: {count}</source>
        <translation>Изменено только для этого списка: {count}</translation>
    </message>
</context>
<context>
    <name>WithdrawWindow</name>
    <message>
        <source>Take the offer back</source>
        <translation>Отозвать предложение</translation>
    </message>
    <message>
        <source>Take back  Ctrl+S</source>
        <translation>Отозвать  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>WithdrawingVacancy</name>
    <message>
        <source>Withdraw the vacancy</source>
        <translation>Снятие вакансии</translation>
    </message>
    <message>
        <source>Nobody is sent to it any longer; those who wait are told that it is no more.</source>
        <translation>На нее больше никого не направляют; ожидающим сообщают, что ее нет.</translation>
    </message>
    <message>
        <source>Withdraw  Ctrl+S</source>
        <translation>Снять  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>The draft cannot be saved. Leave once more, and what you typed is lost.</source>
        <translation>Черновик не сохраняется. Если выйти еще раз, введенное будет потеряно.</translation>
    </message>
    <message>
        <source>A file is still being stored. Wait a moment, then go on.</source>
        <translation>Файл еще сохраняется. Подождите немного и продолжите.</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Clerk</source>
        <translation>Работник</translation>
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
        <translation>Местный орган</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Контролер</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Соискатель</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ в регистрации</translation>
    </message>
    <message>
        <source>Job seeker</source>
        <translation>Лицо, ищущее работу</translation>
    </message>
    <message>
        <source>At the local body</source>
        <translation>В местном органе</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Безработный</translation>
    </message>
    <message>
        <source>Refused as unemployed</source>
        <translation>Отказано в регистрации безработным</translation>
    </message>
    <message>
        <source>Placed in work</source>
        <translation>Трудоустроен</translation>
    </message>
    <message>
        <source>Deregistered</source>
        <translation>Снят с учета</translation>
    </message>
    <message>
        <source>Suitable work offered</source>
        <translation>Предложена подходящая работа</translation>
    </message>
    <message>
        <source>Offer answered</source>
        <translation>Получен ответ на предложение</translation>
    </message>
    <message>
        <source>Offer left unanswered</source>
        <translation>Предложение осталось без ответа</translation>
    </message>
    <message>
        <source>Draft: registration as unemployed</source>
        <translation>Проект решения: регистрация безработным</translation>
    </message>
    <message>
        <source>Draft returned</source>
        <translation>Проект решения возвращен</translation>
    </message>
    <message>
        <source>Draft put again</source>
        <translation>Проект решения внесен снова</translation>
    </message>
    <message>
        <source>Draft stopped</source>
        <translation>Проект решения снят</translation>
    </message>
    <message>
        <source>Sent to the local body</source>
        <translation>Направлено в местный орган</translation>
    </message>
    <message>
        <source>Registered as unemployed</source>
        <translation>Зарегистрирован безработным</translation>
    </message>
    <message>
        <source>Notice of the decision made</source>
        <translation>Уведомление о решении оформлено</translation>
    </message>
    <message>
        <source>Told of the decision</source>
        <translation>Извещен о решении</translation>
    </message>
    <message>
        <source>Certificate applied for</source>
        <translation>Подано заявление на справку</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>Выдана справка</translation>
    </message>
    <message>
        <source>Draft: deregistration</source>
        <translation>Проект решения: снятие с учета</translation>
    </message>
    <message>
        <source>Local body informed</source>
        <translation>Местный орган извещен</translation>
    </message>
    <message>
        <source>Kept registered</source>
        <translation>Оставлен на учете</translation>
    </message>
    <message>
        <source>Told of the deregistration</source>
        <translation>Извещен о снятии с учета</translation>
    </message>
    <message>
        <source>Fund told of the deregistration</source>
        <translation>Фонд извещен о снятии с учета</translation>
    </message>
    <message>
        <source>Complaint registered</source>
        <translation>Жалоба зарегистрирована</translation>
    </message>
    <message>
        <source>Complaint on quality registered</source>
        <translation>Жалоба на качество зарегистрирована</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>Дан ответ на жалобу</translation>
    </message>
    <message>
        <source>Complaint on quality answered</source>
        <translation>Дан ответ на жалобу на качество</translation>
    </message>
    <message>
        <source>Application considered anew</source>
        <translation>Заявление рассматривается заново</translation>
    </message>
    <message>
        <source>Decision to be taken anew</source>
        <translation>Решение принимается заново</translation>
    </message>
    <message>
        <source>Restored as unemployed</source>
        <translation>Восстановлен как безработный</translation>
    </message>
    <message>
        <source>Plan made</source>
        <translation>Составлен план</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>План изменен</translation>
    </message>
    <message>
        <source>Change reported</source>
        <translation>Сообщено об изменении</translation>
    </message>
    <message>
        <source>Moved to another centre</source>
        <translation>Перешел в другой центр</translation>
    </message>
    <message>
        <source>Called to a measure</source>
        <translation>Приглашен на активную меру</translation>
    </message>
    <message>
        <source>Came to the measure</source>
        <translation>Явился на активную меру</translation>
    </message>
    <message>
        <source>Did not come to the measure</source>
        <translation>Не явился на активную меру</translation>
    </message>
    <message>
        <source>Call to a measure taken back</source>
        <translation>Вызов на меру отозван</translation>
    </message>
    <message>
        <source>Registration as unemployed</source>
        <translation>Регистрация безработным</translation>
    </message>
    <message>
        <source>Deregistration</source>
        <translation>Снятие с учета</translation>
    </message>
    <message>
        <source>Waits for the director</source>
        <translation>На рассмотрении директора</translation>
    </message>
    <message>
        <source>Returned with a remark</source>
        <translation>Возвращен с замечанием</translation>
    </message>
    <message>
        <source>Waits for the local body</source>
        <translation>На рассмотрении местного органа</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Снят</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Refused by the local body</source>
        <translation>Отклонено местным органом</translation>
    </message>
    <message>
        <source>No suitable work was found</source>
        <translation>Подходящая работа не найдена</translation>
    </message>
    <message>
        <source>Suitable work was refused</source>
        <translation>Отказался от подходящей работы</translation>
    </message>
    <message>
        <source>Under sixteen</source>
        <translation>Не достиг шестнадцати лет</translation>
    </message>
    <message>
        <source>Works for pay</source>
        <translation>Имеет оплачиваемую работу</translation>
    </message>
    <message>
        <source>Of pension age</source>
        <translation>Достиг пенсионного возраста</translation>
    </message>
    <message>
        <source>Knowingly false or unreliable information</source>
        <translation>Заведомо ложные или недостоверные сведения</translation>
    </message>
    <message>
        <source>Student or senior pupil who seeks active measures</source>
        <translation>Студент или старшеклассник, претендующий на активные меры</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>По SMS</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>По электронной почте</translation>
    </message>
    <message>
        <source>Through the portal</source>
        <translation>Через портал</translation>
    </message>
    <message>
        <source>Through the akim or the assistant</source>
        <translation>Через акима или ассистента</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласился</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отказался</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Нет ответа в срок</translation>
    </message>
    <message>
        <source>Moved to another address</source>
        <translation>Сменил место жительства</translation>
    </message>
    <message>
        <source>Took permanent, temporary or contract work</source>
        <translation>Устроился на постоянную, временную или договорную работу</translation>
    </message>
    <message>
        <source>Went into business</source>
        <translation>Занялся предпринимательством</translation>
    </message>
    <message>
        <source>Became a founder or co-founder</source>
        <translation>Стал учредителем (соучредителем)</translation>
    </message>
    <message>
        <source>Disability group set or changed</source>
        <translation>Установлена или изменена группа инвалидности</translation>
    </message>
    <message>
        <source>Pension granted</source>
        <translation>Назначена пенсия</translation>
    </message>
    <message>
        <source>Other change</source>
        <translation>Другое изменение</translation>
    </message>
    <message>
        <source>To the local body</source>
        <translation>В местный орган</translation>
    </message>
    <message>
        <source>To the head of the local executive body</source>
        <translation>Руководителю местного исполнительного органа</translation>
    </message>
    <message>
        <source>To the body that controls service quality</source>
        <translation>В орган по контролю за качеством услуг</translation>
    </message>
    <message>
        <source>To the court</source>
        <translation>В суд</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Удовлетворена</translation>
    </message>
    <message>
        <source>Upheld in part</source>
        <translation>Удовлетворена частично</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Оставлена без удовлетворения</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвана</translation>
    </message>
    <message>
        <source>Vocational orientation</source>
        <translation>Профессиональная ориентация</translation>
    </message>
    <message>
        <source>Labour mediation</source>
        <translation>Трудовое посредничество</translation>
    </message>
    <message>
        <source>Active measures</source>
        <translation>Активные меры</translation>
    </message>
    <message>
        <source>Social help</source>
        <translation>Социальная помощь</translation>
    </message>
    <message>
        <source>Job-search skills</source>
        <translation>Навыки поиска работы</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>Moved to another day</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Профессиональное обучение</translation>
    </message>
    <message>
        <source>Business support</source>
        <translation>Содействие предпринимательству</translation>
    </message>
    <message>
        <source>Youth practice</source>
        <translation>Молодежная практика</translation>
    </message>
    <message>
        <source>Social job</source>
        <translation>Социальное рабочее место</translation>
    </message>
    <message>
        <source>Voluntary relocation</source>
        <translation>Добровольное переселение</translation>
    </message>
    <message>
        <source>Special work place for a person with a disability</source>
        <translation>Специальное рабочее место для лица с инвалидностью</translation>
    </message>
    <message>
        <source>Public works</source>
        <translation>Общественные работы</translation>
    </message>
    <message>
        <source>Qualification is lacking for suitable work</source>
        <translation>Нет профессиональной квалификации, нужной для подбора подходящей работы</translation>
    </message>
    <message>
        <source>No work for his skills: occupation to change</source>
        <translation>Нет работы, отвечающей профессиональным навыкам: нужно изменить профессию</translation>
    </message>
    <message>
        <source>Ability to work in the former specialty was lost</source>
        <translation>Утрачена способность к работе по прежней специальности</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Приглашен</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Участвует</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершил</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Прекратил участие</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не явился</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Person with a disability</source>
        <translation>Лицо с инвалидностью</translation>
    </message>
    <message>
        <source>On probation</source>
        <translation>Состоит на учете пробации</translation>
    </message>
    <message>
        <source>Released from prison</source>
        <translation>Освобожден из мест лишения свободы</translation>
    </message>
    <message>
        <source>Graduate left without parents</source>
        <translation>Выпускник, лишившийся родителей</translation>
    </message>
    <message>
        <source>Contributions came in</source>
        <translation>Поступили отчисления</translation>
    </message>
    <message>
        <source>Three offers of suitable work refused, or no answer in time</source>
        <translation>Отказ от трех вариантов подходящей работы или нет ответа в срок</translation>
    </message>
    <message>
        <source>Did not come, or left a measure</source>
        <translation>Не явился или прекратил участие в мере</translation>
    </message>
    <message>
        <source>Broke the terms of visits or reports</source>
        <translation>Нарушил сроки посещения или уведомления</translation>
    </message>
    <message>
        <source>Sentenced, or sent to compulsory treatment</source>
        <translation>Осужден или направлен на принудительное лечение</translation>
    </message>
    <message>
        <source>A change not reported in time</source>
        <translation>Не сообщил об изменении в срок</translation>
    </message>
    <message>
        <source>Knowingly false or forged documents</source>
        <translation>Заведомо ложные или поддельные документы</translation>
    </message>
    <message>
        <source>Notice of registration as unemployed (Appendix 4)</source>
        <translation>Уведомление о регистрации в качестве безработного (приложение 4)</translation>
    </message>
    <message>
        <source>Application for the certificate (Appendix 7)</source>
        <translation>Заявление на справку (приложение 7)</translation>
    </message>
    <message>
        <source>Certificate of registration as unemployed (Appendix 8)</source>
        <translation>Справка о регистрации в качестве безработного (приложение 8)</translation>
    </message>
    <message>
        <source>Individual employment plan (Appendix 9)</source>
        <translation>Индивидуальный план трудоустройства (приложение 9)</translation>
    </message>
    <message>
        <source>Certificate refused (§43)</source>
        <translation>Отказ в выдаче справки (§43)</translation>
    </message>
    <message>
        <source>Notice of deregistration (§45)</source>
        <translation>Извещение о снятии с учета (§45)</translation>
    </message>
    <message>
        <source>Documents for the social payment (§35)</source>
        <translation>Перечень документов на социальную выплату (§35)</translation>
    </message>
    <message>
        <source>Answer to a complaint (§46)</source>
        <translation>Ответ на жалобу (§46)</translation>
    </message>
    <message>
        <source>Direction to an active measure (§52)</source>
        <translation>Направление на активную меру (§52)</translation>
    </message>
    <message>
        <source>Résumé (§60)</source>
        <translation>Резюме (п. 60)</translation>
    </message>
    <message>
        <source>Referral to an employer (§60-61)</source>
        <translation>Направление к работодателю (п. 60–61)</translation>
    </message>
    <message>
        <source>Employer&apos;s reply (§62)</source>
        <translation>Сообщение работодателя (п. 62)</translation>
    </message>
    <message>
        <source>Result of a choice (§56)</source>
        <translation>Результат подбора (п. 56)</translation>
    </message>
    <message>
        <source>List of candidates (§56)</source>
        <translation>Список кандидатов (п. 56)</translation>
    </message>
    <message>
        <source>List of the queue</source>
        <translation>Список очереди по срокам</translation>
    </message>
    <message>
        <source>Day&apos;s sheet</source>
        <translation>Сводный лист дня</translation>
    </message>
    <message>
        <source>Take the decision anew</source>
        <translation>Принять решение заново</translation>
    </message>
    <message>
        <source>Restore the registration</source>
        <translation>Восстановить на учете</translation>
    </message>
    <message>
        <source>Application received</source>
        <translation>Заявление принято</translation>
    </message>
    <message>
        <source>Registered as a job seeker</source>
        <translation>Регистрация в качестве лица, ищущего работу</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Отказ в регистрации</translation>
    </message>
    <message>
        <source>Ended at the person&apos;s wish</source>
        <translation>Прекращено по просьбе самого лица</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <source>Help with work given</source>
        <translation>Оказано содействие в подборе работы</translation>
    </message>
    <message>
        <source>Acceptance refused</source>
        <translation>Отказ в приеме заявления</translation>
    </message>
    <message>
        <source>Notice replaced</source>
        <translation>Уведомление заменено</translation>
    </message>
    <message>
        <source>Registration annulled</source>
        <translation>Регистрация аннулирована</translation>
    </message>
    <message>
        <source>Application (Appendix 1 to the standard)</source>
        <translation>Заявление (приложение 1 к стандарту)</translation>
    </message>
    <message>
        <source>Data for registration (Appendix 2 to the standard)</source>
        <translation>Форма сведений для регистрации (приложение 2 к стандарту)</translation>
    </message>
    <message>
        <source>Standard: registering job seekers (Appendix 1)</source>
        <translation>Стандарт: оказание содействия лицам, ищущим работу, и безработным (приложение 1)</translation>
    </message>
    <message>
        <source>Notice of refusal to register (Appendix 2)</source>
        <translation>Уведомление об отказе в регистрации (приложение 2)</translation>
    </message>
    <message>
        <source>Notice of registration as a job seeker (Appendix 3)</source>
        <translation>Уведомление о регистрации в качестве лица, ищущего работу (приложение 3)</translation>
    </message>
    <message>
        <source>Notice of refusal (Appendix 5)</source>
        <translation>Уведомление об отказе (приложение 5)</translation>
    </message>
    <message>
        <source>Standard: certificate of unemployment (Appendix 6)</source>
        <translation>Стандарт: выдача справки о регистрации в качестве безработного (приложение 6)</translation>
    </message>
    <message>
        <source>Act on correcting a registration</source>
        <translation>Акт об исправлении регистрации</translation>
    </message>
    <message>
        <source>Receipt for a paper handed over</source>
        <translation>Расписка о получении документа</translation>
    </message>
    <message>
        <source>application</source>
        <translation>заявление</translation>
    </message>
    <message>
        <source>identity document</source>
        <translation>документ, удостоверяющий личность</translation>
    </message>
    <message>
        <source>document confirming work</source>
        <translation>документ, подтверждающий трудовую деятельность</translation>
    </message>
    <message>
        <source>document on education</source>
        <translation>документ об образовании</translation>
    </message>
    <message>
        <source>the legal representative&apos;s application</source>
        <translation>заявление законного представителя</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решение принято</translation>
    </message>
    <message>
        <source>Result issued</source>
        <translation>Результат выдан</translation>
    </message>
    <message>
        <source>the columns are to be factor, kind, value, from, to, points</source>
        <translation>столбцы должны быть такими: factor, kind, value, from, to, points</translation>
    </message>
    <message>
        <source>the day it holds from is missing or no date</source>
        <translation>день начала действия не указан или не является датой</translation>
    </message>
    <message>
        <source>“unofficial” is to be yes or no</source>
        <translation>«unofficial» должно быть yes или no</translation>
    </message>
    <message>
        <source>there is no such factor</source>
        <translation>такого фактора нет</translation>
    </message>
    <message>
        <source>the kind of row does not fit the factor</source>
        <translation>вид строки не подходит к фактору</translation>
    </message>
    <message>
        <source>the factor&apos;s list has no such code</source>
        <translation>в списке фактора нет такого кода</translation>
    </message>
    <message>
        <source>the same value stands twice</source>
        <translation>одно значение стоит дважды</translation>
    </message>
    <message>
        <source>limits or points are no whole number</source>
        <translation>границы или баллы – не целое число</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>конец диапазона раньше начала</translation>
    </message>
    <message>
        <source>the range meets another of the same factor</source>
        <translation>диапазон пересекается с другим диапазоном того же фактора</translation>
    </message>
    <message>
        <source>there is no such category</source>
        <translation>такой категории нет</translation>
    </message>
    <message>
        <source>three categories are needed, each with more points than the one before</source>
        <translation>нужны три категории, в каждой больше баллов, чем в предыдущей</translation>
    </message>
    <message>
        <source>Under three months</source>
        <translation>До трех месяцев</translation>
    </message>
    <message>
        <source>From three to twelve months</source>
        <translation>От трех до двенадцати месяцев</translation>
    </message>
    <message>
        <source>Twelve months or more</source>
        <translation>Двенадцать и более месяцев</translation>
    </message>
    <message>
        <source>Replace the notice</source>
        <translation>Заменить уведомление</translation>
    </message>
    <message>
        <source>Annul the registration</source>
        <translation>Аннулировать регистрацию</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Нарушен</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Срок сегодня</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темное</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Рабочий день</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Выходной день</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>раб. дн.</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>кал. дн.</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Впереди</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>Выполнено в срок</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Выполнено с опозданием</translation>
    </message>
    <message>
        <source>Not done, for a valid reason</source>
        <translation>Не выполнено по уважительной причине</translation>
    </message>
    <message>
        <source>Not done, without a valid reason</source>
        <translation>Не выполнено без уважительной причины</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Choosing work</source>
        <translation>Подбор работы</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Plan, visit</source>
        <translation>План, посещение</translation>
    </message>
    <message>
        <source>Training, public works</source>
        <translation>Обучение, общественные работы</translation>
    </message>
    <message>
        <source>For employers</source>
        <translation>Работодателям</translation>
    </message>
    <message>
        <source>Other question</source>
        <translation>Другой вопрос</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Обслужен</translation>
    </message>
    <message>
        <source>Did not come to the counter</source>
        <translation>Не подошел к окну</translation>
    </message>
    <message>
        <source>Left the hall</source>
        <translation>Ушел из зала</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>В срок</translation>
    </message>
    <message>
        <source>Nearly over</source>
        <translation>Срок подходит</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Срок превышен</translation>
    </message>
    <message>
        <source>Ticket of the hall</source>
        <translation>Талон зала</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Отпуск</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Болезнь</translation>
    </message>
    <message>
        <source>Business trip</source>
        <translation>Командировка</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Иная причина</translation>
    </message>
    <message>
        <source>Help to find work</source>
        <translation>Помощь в поиске работы</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Справки</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Individual plans</source>
        <translation>Индивидуальные планы</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>age</source>
        <translation>возраст</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>национальность</translation>
    </message>
    <message>
        <source>race</source>
        <translation>раса</translation>
    </message>
    <message>
        <source>origin or standing</source>
        <translation>происхождение или положение</translation>
    </message>
    <message>
        <source>mother tongue</source>
        <translation>родной язык</translation>
    </message>
    <message>
        <source>religion</source>
        <translation>отношение к религии</translation>
    </message>
    <message>
        <source>beliefs or membership</source>
        <translation>убеждения или членство в объединениях</translation>
    </message>
    <message>
        <source>family</source>
        <translation>семейное положение</translation>
    </message>
    <message>
        <source>disability or health</source>
        <translation>инвалидность или здоровье</translation>
    </message>
    <message>
        <source>residence</source>
        <translation>место жительства</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>внешность</translation>
    </message>
    <message>
        <source>The owner stops his business</source>
        <translation>Прекращение деятельности работодателя – физического лица</translation>
    </message>
    <message>
        <source>The firm is liquidated</source>
        <translation>Ликвидация работодателя – юридического лица</translation>
    </message>
    <message>
        <source>Posts or staff are cut</source>
        <translation>Сокращение численности или штата</translation>
    </message>
    <message>
        <source>There is less work, and the firm fares worse</source>
        <translation>Снижение объема работ, ухудшение экономического состояния</translation>
    </message>
    <message>
        <source>Agreed to the vacancy</source>
        <translation>Согласился на вакансию</translation>
    </message>
    <message>
        <source>Résumé sent to the employer</source>
        <translation>Резюме направлено работодателю</translation>
    </message>
    <message>
        <source>Told of the interview</source>
        <translation>Сообщено о собеседовании</translation>
    </message>
    <message>
        <source>Went to the employer</source>
        <translation>Обратился к работодателю</translation>
    </message>
    <message>
        <source>Did not go to the employer</source>
        <translation>Не обратился к работодателю</translation>
    </message>
    <message>
        <source>The employer answered</source>
        <translation>Работодатель ответил</translation>
    </message>
    <message>
        <source>The employer gave no answer in time</source>
        <translation>Работодатель не ответил в срок</translation>
    </message>
    <message>
        <source>Referral taken back</source>
        <translation>Направление отозвано</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Принят на работу</translation>
    </message>
    <message>
        <source>The hire fell through</source>
        <translation>Прием на работу не состоялся</translation>
    </message>
    <message>
        <source>Was hired</source>
        <translation>Принят на работу</translation>
    </message>
    <message>
        <source>Was not hired</source>
        <translation>Не принят на работу</translation>
    </message>
    <message>
        <source>Counts as refused: the employer was silent</source>
        <translation>Считается отказом: работодатель не ответил</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Ended with the vacancy</source>
        <translation>Прекращено вместе с вакансией</translation>
    </message>
    <message>
        <source>Ended with the person&apos;s case</source>
        <translation>Прекращено вместе с делом лица</translation>
    </message>
    <message>
        <source>Would have to move house and does not agree to</source>
        <translation>Не согласен на смену места жительства</translation>
    </message>
    <message>
        <source>Too far from home by public transport</source>
        <translation>Слишком далеко от дома на общественном транспорте</translation>
    </message>
    <message>
        <source>Asks for other training or experience</source>
        <translation>Требуется иная подготовка или опыт</translation>
    </message>
    <message>
        <source>Health does not allow it</source>
        <translation>Не подходит по состоянию здоровья</translation>
    </message>
    <message>
        <source>Not accessible to people with a disability</source>
        <translation>Недоступно для лица с инвалидностью</translation>
    </message>
    <message>
        <source>The hours do not suit who cares for a small child</source>
        <translation>Режим не подходит тому, кто ухаживает за ребенком</translation>
    </message>
    <message>
        <source>Letter not entered yet</source>
        <translation>Письмо еще не внесено</translation>
    </message>
    <message>
        <source>Vacancy in force</source>
        <translation>Вакансия действует</translation>
    </message>
    <message>
        <source>Letter not entered</source>
        <translation>Письмо не внесено</translation>
    </message>
    <message>
        <source>Vacancy filled</source>
        <translation>Вакансия заполнена</translation>
    </message>
    <message>
        <source>Vacancy withdrawn</source>
        <translation>Вакансия снята</translation>
    </message>
    <message>
        <source>Vacancy&apos;s term is over</source>
        <translation>Срок вакансии истек</translation>
    </message>
    <message>
        <source>By the employer&apos;s letter</source>
        <translation>Письмом работодателя</translation>
    </message>
    <message>
        <source>From the Labour Exchange</source>
        <translation>С биржи труда</translation>
    </message>
    <message>
        <source>The centre&apos;s people were hired</source>
        <translation>Приняты люди, направленные центром</translation>
    </message>
    <message>
        <source>The employer hired somebody himself</source>
        <translation>Работодатель нашел работника сам</translation>
    </message>
    <message>
        <source>The employer needs nobody any more</source>
        <translation>Работодателю больше никто не нужен</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Внесена дважды</translation>
    </message>
    <message>
        <source>Post not reported to the centre (§53)</source>
        <translation>О должности центру не сообщают (п. 53)</translation>
    </message>
    <message>
        <source>The last day named by the employer has passed</source>
        <translation>Прошел последний день, названный работодателем</translation>
    </message>
    <message>
        <source>Another cause</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>Employer&apos;s letter received</source>
        <translation>Получено письмо работодателя</translation>
    </message>
    <message>
        <source>Vacancy registered</source>
        <translation>Вакансия зарегистрирована</translation>
    </message>
    <message>
        <source>Taken from the Labour Exchange</source>
        <translation>Принята с биржи труда</translation>
    </message>
    <message>
        <source>Vacancy changed</source>
        <translation>Вакансия изменена</translation>
    </message>
    <message>
        <source>Sent to the Labour Exchange</source>
        <translation>Передана на биржу труда</translation>
    </message>
    <message>
        <source>Candidates selected</source>
        <translation>Кандидаты подобраны</translation>
    </message>
    <message>
        <source>Nobody suits</source>
        <translation>Подходящих кандидатов нет</translation>
    </message>
    <message>
        <source>Candidate told</source>
        <translation>Кандидату сообщено</translation>
    </message>
    <message>
        <source>A place filled</source>
        <translation>Место заполнено</translation>
    </message>
    <message>
        <source>The last place filled</source>
        <translation>Заполнено последнее место</translation>
    </message>
    <message>
        <source>A place free again</source>
        <translation>Место снова свободно</translation>
    </message>
    <message>
        <source>Vacancy&apos;s term ran out</source>
        <translation>Срок вакансии закончился</translation>
    </message>
    <message>
        <source>Vacancy opened again</source>
        <translation>Вакансия открыта снова</translation>
    </message>
    <message>
        <source>Figures of a quarter</source>
        <translation>Квартальные сведения</translation>
    </message>
    <message>
        <source>Figures of a month of the contract</source>
        <translation>Месячные сведения по договору</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Профессия</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Стаж</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Навыки</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Professional level</source>
        <translation>Профессиональный уровень</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Режим работы</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Зарплата</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Водительские права</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Расстояние</translation>
    </message>
    <message>
        <source>lives elsewhere, no consent to move (L12.1)</source>
        <translation>живет в другом месте, согласия на переезд нет (п. 1 ст. 12 Закона)</translation>
    </message>
    <message>
        <source>the pay is under the person&apos;s lowest</source>
        <translation>зарплата ниже наименьшей желаемой</translation>
    </message>
    <message>
        <source>not accessible with a disability (L12.3)</source>
        <translation>недоступно при инвалидности (п. 3 ст. 12 Закона)</translation>
    </message>
    <message>
        <source>hours too long for a carer (L12.3)</source>
        <translation>слишком долгий день для ухаживающего за ребенком (п. 3 ст. 12 Закона)</translation>
    </message>
    <message>
        <source>work for a time does not suit (L12.4)</source>
        <translation>временная работа не подходит (п. 4 ст. 12 Закона)</translation>
    </message>
    <message>
        <source>not of the quota&apos;s group (L27)</source>
        <translation>не из группы квоты (ст. 27 Закона)</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Вакансия</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Место в списке</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>One after another, with commas</source>
        <translation>Одно за другим, через запятую</translation>
    </message>
</context>
<context>
    <name>WordsWindow</name>
    <message>
        <source>Put the draft again</source>
        <translation>Представить проект снова</translation>
    </message>
    <message>
        <source>Return the draft</source>
        <translation>Вернуть проект</translation>
    </message>
    <message>
        <source>Stop the draft</source>
        <translation>Остановить проект</translation>
    </message>
    <message>
        <source>Refuse to sign</source>
        <translation>Отказать в подписи</translation>
    </message>
    <message>
        <source>Put again  Ctrl+S</source>
        <translation>Представить снова  Ctrl+S</translation>
    </message>
    <message>
        <source>Return  Ctrl+S</source>
        <translation>Вернуть  Ctrl+S</translation>
    </message>
    <message>
        <source>Stop  Ctrl+S</source>
        <translation>Остановить  Ctrl+S</translation>
    </message>
    <message>
        <source>Refuse  Ctrl+S</source>
        <translation>Отказать  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>WorkChoice</name>
    <message>
        <source>Vacancies that fit the person  §56</source>
        <translation>Подходящие человеку вакансии  п. 56</translation>
    </message>
    <message>
        <source>What the person wishes</source>
        <translation>Что человек желает</translation>
    </message>
    <message>
        <source>As on the card</source>
        <translation>Как в карточке</translation>
    </message>
    <message>
        <source>Why not this one? Number, post or employer</source>
        <translation>Почему не эта? Номер, должность или работодатель</translation>
    </message>
    <message>
        <source>Search vacancies</source>
        <translation>Поиск вакансий</translation>
    </message>
    <message>
        <source>Vacancies, the best first</source>
        <translation>Вакансии, лучшие первыми</translation>
    </message>
    <message>
        <source>Best first: {found} of {count} vacancies in force.</source>
        <translation>Лучшие первыми: {found} из {count} действующих вакансий.</translation>
    </message>
    <message>
        <source>None of {count} vacancies in force fits. Change a wish, or search.</source>
        <translation>Из {count} действующих вакансий не подходит ни одна. Измените пожелание или ищите.</translation>
    </message>
    <message>
        <source>Vacancy, pay, place</source>
        <translation>Вакансия, оплата, место</translation>
    </message>
    <message>
        <source>Offer those ticked: {count}</source>
        <translation>Предложить отмеченные: {count}</translation>
    </message>
    <message>
        <source>Offer this one</source>
        <translation>Предложить эту</translation>
    </message>
    <message>
        <source>Help was given  §24</source>
        <translation>Помощь оказана  п. 24</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>The list is kept with the case.</source>
        <translation>Список сохранен в деле.</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Сохранить  Ctrl+S</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>Записать  Ctrl+S</translation>
    </message>
    <message>
        <source>Send to the measure  Ctrl+S</source>
        <translation>Направить на меру  Ctrl+S</translation>
    </message>
    <message>
        <source>Show the sheet  Enter</source>
        <translation>Показать лист  Enter</translation>
    </message>
</context>
<context>
    <name>_OfSeveral</name>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} и еще {count}</translation>
    </message>
</context>
</TS>
