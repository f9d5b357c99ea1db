<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AbsenceForm</name>
    <message>
        <source>Write down an absence</source>
        <translation>Write down an absence</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>Write down  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>AbsencesWindow</name>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Nobody is away, and nobody will be.</source>
        <translation>Nobody is away, and nobody will be.</translation>
    </message>
    <message>
        <source>Call off  Alt+Del</source>
        <translation>Call off  Alt+Del</translation>
    </message>
    <message>
        <source>Present and coming absences, by the first day</source>
        <translation>Present and coming absences, by the first day</translation>
    </message>
    <message>
        <source>Call off the absence of {name}? Press Alt+Del once more.</source>
        <translation>Call off the absence of {name}? Press Alt+Del once more.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Whose the work is</source>
        <translation>Whose the work is</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>whoever takes it first</source>
        <translation>whoever takes it first</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Written down.</translation>
    </message>
    <message>
        <source>{name}: called off.</source>
        <translation>{name}: called off.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>New account</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>New account  Ctrl+Shift+N</source>
        <translation>New account  Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Accounts, by sign-in name</source>
        <translation>Accounts, by sign-in name</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>AgenciesList</name>
    <message>
        <source>Private employment agencies</source>
        <translation>Private employment agencies</translation>
    </message>
    <message>
        <source>New agency  Ctrl+Shift+N</source>
        <translation>New agency  Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>BIN or name</source>
        <translation>BIN or name</translation>
    </message>
    <message>
        <source>Search agencies</source>
        <translation>Search agencies</translation>
    </message>
    <message>
        <source>Agencies found</source>
        <translation>Agencies found</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>BIN</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>To be published</source>
        <translation>To be published</translation>
    </message>
    <message>
        <source>Figures missing</source>
        <translation>Figures missing</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>No agency is entered yet.</source>
        <translation>No agency is entered yet.</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>None found.</translation>
    </message>
</context>
<context>
    <name>AgencyForm</name>
    <message>
        <source>New private agency</source>
        <translation>New private agency</translation>
    </message>
    <message>
        <source>Change the agency&apos;s data</source>
        <translation>Change the agency&apos;s data</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>AgencySections</name>
    <message>
        <source>Data of the agency</source>
        <translation>Data of the agency</translation>
    </message>
    <message>
        <source>Figures of quarters  ·  Law, article 31</source>
        <translation>Figures of quarters  ·  Law, article 31</translation>
    </message>
    <message>
        <source>Nothing is owed yet: no quarter is over.</source>
        <translation>Nothing is owed yet: no quarter is over.</translation>
    </message>
    <message>
        <source>Contracts of outsourcing  ·  Law, article 30</source>
        <translation>Contracts of outsourcing  ·  Law, article 30</translation>
    </message>
    <message>
        <source>No contract was made with it.</source>
        <translation>No contract was made with it.</translation>
    </message>
    <message>
        <source>{number}: {made} – {until}</source>
        <translation>{number}: {made} – {until}</translation>
    </message>
    <message>
        <source>on the Labour Exchange since {day}, due {due}</source>
        <translation>on the Labour Exchange since {day}, due {due}</translation>
    </message>
    <message>
        <source>to be published on the Labour Exchange until {due}</source>
        <translation>to be published on the Labour Exchange until {due}</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>How it was counted</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Ended early</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>and of earlier periods: {count}</source>
        <translation>and of earlier periods: {count}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>{period}: applied {applied}, placed {placed}</source>
        <translation>{period}: applied {applied}, placed {placed}</translation>
    </message>
    <message>
        <source>came {day}</source>
        <translation>came {day}</translation>
    </message>
    <message>
        <source>{came}, put right since</source>
        <translation>{came}, put right since</translation>
    </message>
    <message>
        <source>{occupation}: {applied}, placed {placed}</source>
        <translation>{occupation}: {applied}, placed {placed}</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
</context>
<context>
    <name>AgencyWindow</name>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>New contract</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Works no more</source>
        <translation>Works no more</translation>
    </message>
    <message>
        <source>worked until {day}</source>
        <translation>worked until {day}</translation>
    </message>
</context>
<context>
    <name>AnswerWindow</name>
    <message>
        <source>Answer the complaint</source>
        <translation>Answer the complaint</translation>
    </message>
    <message>
        <source>The local body&apos;s answer is a paper for the person. Upheld, the decision is opened again at once, and its notice holds no more.</source>
        <translation>The local body&apos;s answer is a paper for the person. Upheld, the decision is opened again at once, and its notice holds no more.</translation>
    </message>
    <message>
        <source>Answer  Ctrl+S</source>
        <translation>Answer  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>ApplicationSections</name>
    <message>
        <source>Legal representative  §6</source>
        <translation>Legal representative  §6</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Answers of state registers  §10</source>
        <translation>Answers of state registers  §10</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>issued {day}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>valid until {day}</translation>
    </message>
    <message>
        <source>returned to the person {moment}</source>
        <translation>returned to the person {moment}</translation>
    </message>
    <message>
        <source>Open the scan {name}</source>
        <translation>Open the scan {name}</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>entered by hand</translation>
    </message>
    <message>
        <source>from the register</source>
        <translation>from the register</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Being stored: {file}</source>
        <translation>Being stored: {file}</translation>
    </message>
</context>
<context>
    <name>AttachmentWindow</name>
    <message>
        <source>Previous page  PgUp</source>
        <translation>Previous page  PgUp</translation>
    </message>
    <message>
        <source>Next page  PgDown</source>
        <translation>Next page  PgDown</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} of {count}</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back  Esc</source>
        <translation>Back  Esc</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Go on where you stopped</source>
        <translation>Go on where you stopped</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>Meetings not written down: {count}</source>
        <translation>Meetings not written down: {count}</translation>
    </message>
    <message>
        <source>Meetings: {count}</source>
        <translation>Meetings: {count}</translation>
    </message>
    <message>
        <source>Candidates who wait for word: {count}</source>
        <translation>Candidates who wait for word: {count}</translation>
    </message>
    <message>
        <source>Candidates: {count}</source>
        <translation>Candidates: {count}</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Unnamed</translation>
    </message>
    <message>
        <source>to be told that it is no more: {count}</source>
        <translation>to be told that it is no more: {count}</translation>
    </message>
    <message>
        <source>hires to be written down: {count}</source>
        <translation>hires to be written down: {count}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>counter</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Waiting: {count}</translation>
    </message>
    <message>
        <source>Nobody has been called yet</source>
        <translation>Nobody has been called yet</translation>
    </message>
    <message>
        <source>Arrows: go · Enter: tick · {compare}: compare · {wishes}: change wishes</source>
        <translation>Arrows: go · Enter: tick · {compare}: compare · {wishes}: change wishes</translation>
    </message>
    <message>
        <source>Ticked: {count}.</source>
        <translation>Ticked: {count}.</translation>
    </message>
    <message>
        <source>Found: {found}.</source>
        <translation>Found: {found}.</translation>
    </message>
    <message>
        <source>Nothing is found by these words.</source>
        <translation>Nothing is found by these words.</translation>
    </message>
    <message>
        <source>The best are being found…</source>
        <translation>The best are being found…</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Left out: {why}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>By criterion</source>
        <translation>By criterion</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Worked instead of another day</source>
        <translation>Worked instead of another day</translation>
    </message>
    <message>
        <source>The centre&apos;s own day</source>
        <translation>The centre&apos;s own day</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>The year before</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>The year after</translation>
    </message>
    <message>
        <source>Remove the own day  Del</source>
        <translation>Remove the own day  Del</translation>
    </message>
    <message>
        <source>Days that are not as their weekday</source>
        <translation>Days that are not as their weekday</translation>
    </message>
    <message>
        <source>No transferred days are known for {year} yet. Declare them here as soon as the Government has moved them; terms are reckoned without them until then.</source>
        <translation>No transferred days are known for {year} yet. Declare them here as soon as the Government has moved them; terms are reckoned without them until then.</translation>
    </message>
    <message>
        <source>{day} is declared: {kind}.</source>
        <translation>{day} is declared: {kind}.</translation>
    </message>
    <message>
        <source>{day} is no own day any more.</source>
        <translation>{day} is no own day any more.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Due moments moved: {count}.</source>
        <translation>Due moments moved: {count}.</translation>
    </message>
    <message>
        <source>No due moment moves.</source>
        <translation>No due moment moves.</translation>
    </message>
</context>
<context>
    <name>CandidatesChoice</name>
    <message>
        <source>Choose candidates  §56</source>
        <translation>Choose candidates  §56</translation>
    </message>
    <message>
        <source>Why not this person? IIN or name</source>
        <translation>Why not this person? IIN or name</translation>
    </message>
    <message>
        <source>Search the registered</source>
        <translation>Search the registered</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>What the vacancy asks</source>
        <translation>What the vacancy asks</translation>
    </message>
    <message>
        <source>As in the vacancy  {key}</source>
        <translation>As in the vacancy  {key}</translation>
    </message>
    <message>
        <source>Target groups first (Law, art. 27)  {key}</source>
        <translation>Target groups first (Law, art. 27)  {key}</translation>
    </message>
    <message>
        <source>Those for whom the Law sets quotas of working places</source>
        <translation>Those for whom the Law sets quotas of working places</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>List on paper</translation>
    </message>
    <message>
        <source>Choose those ticked</source>
        <translation>Choose those ticked</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Nobody of {count} registered meets all that must be met.</source>
        <translation>Nobody of {count} registered meets all that must be met.</translation>
    </message>
    <message>
        <source>Where a must becomes a wish ({key}), the list changes at once.</source>
        <translation>Where a must becomes a wish ({key}), the list changes at once.</translation>
    </message>
    <message>
        <source>Best first: {found} of {count} registered; weights since {day}.</source>
        <translation>Best first: {found} of {count} registered; weights since {day}.</translation>
    </message>
    <message>
        <source>Of target groups, first: {count}.</source>
        <translation>Of target groups, first: {count}.</translation>
    </message>
    <message>
        <source>Name, IIN, case</source>
        <translation>Name, IIN, case</translation>
    </message>
    <message>
        <source>target group</source>
        <translation>target group</translation>
    </message>
    <message>
        <source>The list is kept with the vacancy.</source>
        <translation>The list is kept with the vacancy.</translation>
    </message>
    <message>
        <source>Show it anew  F5</source>
        <translation>Show it anew  F5</translation>
    </message>
</context>
<context>
    <name>CandidatesSection</name>
    <message>
        <source>Candidates  §56–63</source>
        <translation>Candidates  §56–63</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Choose candidates</source>
        <translation>Choose candidates</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Offer to those ticked</source>
        <translation>Offer to those ticked</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>List on paper</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>How the offer stands</source>
        <translation>How the offer stands</translation>
    </message>
    <message>
        <source>Name, case</source>
        <translation>Name, case</translation>
    </message>
    <message>
        <source>Not offered yet</source>
        <translation>Not offered yet</translation>
    </message>
    <message>
        <source>To be told that the vacancy is no more</source>
        <translation>To be told that the vacancy is no more</translation>
    </message>
    <message>
        <source>Chosen {moment}</source>
        <translation>Chosen {moment}</translation>
    </message>
    <message>
        <source>the employer answers until {due}</source>
        <translation>the employer answers until {due}</translation>
    </message>
    <message>
        <source>answers until {due}</source>
        <translation>answers until {due}</translation>
    </message>
    <message>
        <source>To be told that the vacancy is no more: {count}  §63</source>
        <translation>To be told that the vacancy is no more: {count}  §63</translation>
    </message>
    <message>
        <source>Nobody was chosen yet.</source>
        <translation>Nobody was chosen yet.</translation>
    </message>
    <message>
        <source>Enter: open  ·  Space: tick</source>
        <translation>Enter: open  ·  Space: tick</translation>
    </message>
</context>
<context>
    <name>CardHistory</name>
    <message>
        <source>History of the card</source>
        <translation>History of the card</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nothing was changed</translation>
    </message>
    <message>
        <source>First entered; answers: {count}</source>
        <translation>First entered; answers: {count}</translation>
    </message>
    <message>
        <source>Show what was entered</source>
        <translation>Show what was entered</translation>
    </message>
</context>
<context>
    <name>CaseAction</name>
    <message>
        <source>Draft: registration as unemployed</source>
        <translation>Draft: registration as unemployed</translation>
    </message>
    <message>
        <source>Take up the decision that waits</source>
        <translation>Take up the decision that waits</translation>
    </message>
    <message>
        <source>Issue the notice of the decision</source>
        <translation>Issue the notice of the decision</translation>
    </message>
    <message>
        <source>Tell the person of the decision</source>
        <translation>Tell the person of the decision</translation>
    </message>
    <message>
        <source>Certificate of registration as unemployed</source>
        <translation>Certificate of registration as unemployed</translation>
    </message>
    <message>
        <source>Register a complaint</source>
        <translation>Register a complaint</translation>
    </message>
    <message>
        <source>Answer the complaint</source>
        <translation>Answer the complaint</translation>
    </message>
    <message>
        <source>Write down another body&apos;s answer</source>
        <translation>Write down another body&apos;s answer</translation>
    </message>
    <message>
        <source>Draft: deregistration</source>
        <translation>Draft: deregistration</translation>
    </message>
    <message>
        <source>Choose suitable work</source>
        <translation>Choose suitable work</translation>
    </message>
    <message>
        <source>Tell the person of the deregistration</source>
        <translation>Tell the person of the deregistration</translation>
    </message>
    <message>
        <source>Tell the Fund of the deregistration</source>
        <translation>Tell the Fund of the deregistration</translation>
    </message>
    <message>
        <source>Make the employment plan</source>
        <translation>Make the employment plan</translation>
    </message>
    <message>
        <source>The plan was signed</source>
        <translation>The plan was signed</translation>
    </message>
    <message>
        <source>Follow the plan</source>
        <translation>Follow the plan</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Change the plan</translation>
    </message>
    <message>
        <source>Report a change</source>
        <translation>Report a change</translation>
    </message>
    <message>
        <source>Direct to an active measure</source>
        <translation>Direct to an active measure</translation>
    </message>
    <message>
        <source>Write down the course of a measure</source>
        <translation>Write down the course of a measure</translation>
    </message>
    <message>
        <source>Offer work</source>
        <translation>Offer work</translation>
    </message>
    <message>
        <source>Write down the answer to an offer</source>
        <translation>Write down the answer to an offer</translation>
    </message>
    <message>
        <source>The work offered was not suitable</source>
        <translation>The work offered was not suitable</translation>
    </message>
    <message>
        <source>Tell of the interview with the employer</source>
        <translation>Tell of the interview with the employer</translation>
    </message>
    <message>
        <source>Write down the visit to the employer</source>
        <translation>Write down the visit to the employer</translation>
    </message>
    <message>
        <source>Send the résumé to the employer</source>
        <translation>Send the résumé to the employer</translation>
    </message>
    <message>
        <source>Issue the referral to the employer</source>
        <translation>Issue the referral to the employer</translation>
    </message>
    <message>
        <source>Write down the employer&apos;s answer</source>
        <translation>Write down the employer&apos;s answer</translation>
    </message>
    <message>
        <source>Write down the hire</source>
        <translation>Write down the hire</translation>
    </message>
    <message>
        <source>The hire fell through</source>
        <translation>The hire fell through</translation>
    </message>
    <message>
        <source>Take an offer back</source>
        <translation>Take an offer back</translation>
    </message>
    <message>
        <source>Tell that the vacancy is no more</source>
        <translation>Tell that the vacancy is no more</translation>
    </message>
    <message>
        <source>Choose candidates</source>
        <translation>Choose candidates</translation>
    </message>
    <message>
        <source>Nobody suits</source>
        <translation>Nobody suits</translation>
    </message>
    <message>
        <source>Offer the vacancy to those chosen</source>
        <translation>Offer the vacancy to those chosen</translation>
    </message>
    <message>
        <source>Enter another one like it</source>
        <translation>Enter another one like it</translation>
    </message>
    <message>
        <source>Refuse the letter</source>
        <translation>Refuse the letter</translation>
    </message>
    <message>
        <source>Enter the vacancy of the letter</source>
        <translation>Enter the vacancy of the letter</translation>
    </message>
    <message>
        <source>Change the vacancy</source>
        <translation>Change the vacancy</translation>
    </message>
    <message>
        <source>Reopen the vacancy</source>
        <translation>Reopen the vacancy</translation>
    </message>
    <message>
        <source>Withdraw the vacancy</source>
        <translation>Withdraw the vacancy</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Stages of the service  §23</source>
        <translation>Stages of the service  §23</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Earlier cases</source>
        <translation>Earlier cases</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>What can be done</translation>
    </message>
    <message>
        <source>Put the registration right</source>
        <translation>Put the registration right</translation>
    </message>
    <message>
        <source>Take an application</source>
        <translation>Take an application</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Really end the registration?</source>
        <translation>Really end the registration?</translation>
    </message>
    <message>
        <source>End at the person&apos;s wish</source>
        <translation>End at the person&apos;s wish</translation>
    </message>
    <message>
        <source>No case yet.</source>
        <translation>No case yet.</translation>
    </message>
    <message>
        <source>Received {moment}</source>
        <translation>Received {moment}</translation>
    </message>
    <message>
        <source>registered as unemployed since {day}</source>
        <translation>registered as unemployed since {day}</translation>
    </message>
    <message>
        <source>as a job seeker since {day}</source>
        <translation>as a job seeker since {day}</translation>
    </message>
    <message>
        <source>registered since {day}</source>
        <translation>registered since {day}</translation>
    </message>
    <message>
        <source>agreed to an offer: the employer may take the person on until {day}</source>
        <translation>agreed to an offer: the employer may take the person on until {day}</translation>
    </message>
    <message>
        <source>lives in another region  §4</source>
        <translation>lives in another region  §4</translation>
    </message>
    <message>
        <source>The draft decision waits for the director.</source>
        <translation>The draft decision waits for the director.</translation>
    </message>
    <message>
        <source>The director returned the draft: {remark}</source>
        <translation>The director returned the draft: {remark}</translation>
    </message>
    <message>
        <source>The draft decision waits for the local body.</source>
        <translation>The draft decision waits for the local body.</translation>
    </message>
</context>
<context>
    <name>CasePieces</name>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>still to come</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>How it was counted</translation>
    </message>
    <message>
        <source>Holds no more: act {act}</source>
        <translation>Holds no more: act {act}</translation>
    </message>
    <message>
        <source>registered since {day}</source>
        <translation>registered since {day}</translation>
    </message>
    <message>
        <source>Its course</source>
        <translation>Its course</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>broken</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>met late</source>
        <translation>met late</translation>
    </message>
    <message>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <source>broken, then fell away</source>
        <translation>broken, then fell away</translation>
    </message>
    <message>
        <source>fell away</source>
        <translation>fell away</translation>
    </message>
</context>
<context>
    <name>CentreForm</name>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Saved. Papers issued from now on print this.</source>
        <translation>Saved. Papers issued from now on print this.</translation>
    </message>
</context>
<context>
    <name>CentreFounding</name>
    <message>
        <source>An empty centre</source>
        <translation>An empty centre</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <source>Found the centre</source>
        <translation>Found the centre</translation>
    </message>
</context>
<context>
    <name>CentrePage</name>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
</context>
<context>
    <name>CertificateWindow</name>
    <message>
        <source>Certificate of registration as unemployed</source>
        <translation>Certificate of registration as unemployed</translation>
    </message>
    <message>
        <source>Application, Appendix 7</source>
        <translation>Application, Appendix 7</translation>
    </message>
    <message>
        <source>The person signs the application first; its slip goes back to him. A certificate asked for again on the same day is the same paper.</source>
        <translation>The person signs the application first; its slip goes back to him. A certificate asked for again on the same day is the same paper.</translation>
    </message>
    <message>
        <source>Issue the certificate</source>
        <translation>Issue the certificate</translation>
    </message>
    <message>
        <source>Refuse, with the reason</source>
        <translation>Refuse, with the reason</translation>
    </message>
    <message>
        <source>Registered as unemployed since {since}. The certificate is valid until {until}, that day included.</source>
        <translation>Registered as unemployed since {since}. The certificate is valid until {until}, that day included.</translation>
    </message>
</context>
<context>
    <name>ChangeWindow</name>
    <message>
        <source>Report a change</source>
        <translation>Report a change</translation>
    </message>
    <message>
        <source>A report after five business days is shown to the director as a ground of §44.6; nothing is decided by it.</source>
        <translation>A report after five business days is shown to the director as a ground of §44.6; nothing is decided by it.</translation>
    </message>
    <message>
        <source>Write the change down  Ctrl+S</source>
        <translation>Write the change down  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>In another order</source>
        <translation>In another order</translation>
    </message>
    <message>
        <source>Added: {entry}</source>
        <translation>Added: {entry}</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>Removed: {entry}</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>At the centre</source>
        <translation>At the centre</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>State Corporation</source>
        <translation>State Corporation</translation>
    </message>
    <message>
        <source>Assistant in the village</source>
        <translation>Assistant in the village</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Issued here, and in force.</source>
        <translation>Issued here, and in force.</translation>
    </message>
    <message>
        <source>Not ours: no paper of the number {number} was issued here.</source>
        <translation>Not ours: no paper of the number {number} was issued here.</translation>
    </message>
    <message>
        <source>Not ours: paper {number} was issued here with another code than this.</source>
        <translation>Not ours: paper {number} was issued here with another code than this.</translation>
    </message>
    <message>
        <source>Issued here, and made void by act {act}.</source>
        <translation>Issued here, and made void by act {act}.</translation>
    </message>
    <message>
        <source>Issued here, but paper {act} has taken its place: it holds no more.</source>
        <translation>Issued here, but paper {act} has taken its place: it holds no more.</translation>
    </message>
    <message>
        <source>Issued here, but the centre has taken this direction back.</source>
        <translation>Issued here, but the centre has taken this direction back.</translation>
    </message>
    <message>
        <source>№ {number}, issued to {initials} on {day}</source>
        <translation>№ {number}, issued to {initials} on {day}</translation>
    </message>
    <message>
        <source>Valid until {day}, that day included</source>
        <translation>Valid until {day}, that day included</translation>
    </message>
    <message>
        <source>Only the number was checked: compare the sheet&apos;s words, or read its code.</source>
        <translation>Only the number was checked: compare the sheet&apos;s words, or read its code.</translation>
    </message>
</context>
<context>
    <name>CheckPaperWindow</name>
    <message>
        <source>Check a paper</source>
        <translation>Check a paper</translation>
    </message>
    <message>
        <source>Type the number, read the code, or drop a scan, a photograph or a PDF here.</source>
        <translation>Type the number, read the code, or drop a scan, a photograph or a PDF here.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Check  Enter</source>
        <translation>Check  Enter</translation>
    </message>
    <message>
        <source>Scans and photographs ({kinds})</source>
        <translation>Scans and photographs ({kinds})</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>ChoicesField</name>
    <message>
        <source>Type a part of the name, or press Down</source>
        <translation>Type a part of the name, or press Down</translation>
    </message>
    <message>
        <source>Chosen: {titles}</source>
        <translation>Chosen: {titles}</translation>
    </message>
</context>
<context>
    <name>ClassifiersPage</name>
    <message>
        <source>Classifiers</source>
        <translation>Classifiers</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Occupations</translation>
    </message>
    <message>
        <source>A CSV file in UTF-8 or Windows-1251. Its first row names the columns code, kk, ru and, if there is one, en; codes look like 1210-0 or 1210-0-057.</source>
        <translation>A CSV file in UTF-8 or Windows-1251. Its first row names the columns code, kk, ru and, if there is one, en; codes look like 1210-0 or 1210-0-057.</translation>
    </message>
    <message>
        <source>Back to our own table</source>
        <translation>Back to our own table</translation>
    </message>
    <message>
        <source>Import the official table  Ctrl+O</source>
        <translation>Import the official table  Ctrl+O</translation>
    </message>
    <message>
        <source>Rows to be put right</source>
        <translation>Rows to be put right</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tables (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>In force: our own table after ISCO-08, unofficial. Its Kazakh and Russian titles are our translation.</source>
        <translation>In force: our own table after ISCO-08, unofficial. Its Kazakh and Russian titles are our translation.</translation>
    </message>
    <message>
        <source>In force: the official table; rows: {rows}; {login}, {at}</source>
        <translation>In force: the official table; rows: {rows}; {login}, {at}</translation>
    </message>
    <message>
        <source>The official table is in force.</source>
        <translation>The official table is in force.</translation>
    </message>
    <message>
        <source>The official table will be taken away. Cards keep their codes.</source>
        <translation>The official table will be taken away. Cards keep their codes.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Take it away</translation>
    </message>
    <message>
        <source>Our own table is in force again.</source>
        <translation>Our own table is in force again.</translation>
    </message>
</context>
<context>
    <name>ClosedWindow</name>
    <message>
        <source>The vacancy is no more</source>
        <translation>The vacancy is no more</translation>
    </message>
    <message>
        <source>The person was told  Ctrl+S</source>
        <translation>The person was told  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>The agency works no more</source>
        <translation>The agency works no more</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>Write down  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>No column tells the citizenship: all are citizens of Kazakhstan</source>
        <translation>No column tells the citizenship: all are citizens of Kazakhstan</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>leave out</translation>
    </message>
    <message>
        <source>Still needed: {titles}</source>
        <translation>Still needed: {titles}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>People entered: {count}. Names to sign in: clerk, director, localbody, supervisor, admin; password: {password}</source>
        <translation>People entered: {count}. Names to sign in: clerk, director, localbody, supervisor, admin; password: {password}</translation>
    </message>
    <message>
        <source>The official table is in force; rows: {count}</source>
        <translation>The official table is in force; rows: {count}</translation>
    </message>
    <message>
        <source>Rows: {total}; good: {good}; to be put right: {bad}</source>
        <translation>Rows: {total}; good: {good}; to be put right: {bad}</translation>
    </message>
    <message>
        <source>People entered: {count}; import {run}</source>
        <translation>People entered: {count}; import {run}</translation>
    </message>
    <message>
        <source>People written to {file}: {count}</source>
        <translation>People written to {file}: {count}</translation>
    </message>
    <message>
        <source>Vacancies new: {new}; changed: {changed}; withdrawn: {withdrawn}; known already: {same}; given the exchange&apos;s number: {linked}; import {run}</source>
        <translation>Vacancies new: {new}; changed: {changed}; withdrawn: {withdrawn}; known already: {same}; given the exchange&apos;s number: {linked}; import {run}</translation>
    </message>
    <message>
        <source>Vacancies written to {file}: {count}</source>
        <translation>Vacancies written to {file}: {count}</translation>
    </message>
    <message>
        <source>For the exchange in {file}: vacancies {vacancies}, withdrawals {withdrawals}</source>
        <translation>For the exchange in {file}: vacancies {vacancies}, withdrawals {withdrawals}</translation>
    </message>
    <message>
        <source>Events in the audit trail: {events}; checksum {head}</source>
        <translation>Events in the audit trail: {events}; checksum {head}</translation>
    </message>
    <message>
        <source>Event {number}: checksum {hash}</source>
        <translation>Event {number}: checksum {hash}</translation>
    </message>
    <message>
        <source>event {number} is missing</source>
        <translation>event {number} is missing</translation>
    </message>
    <message>
        <source>event {number} was added</source>
        <translation>event {number} was added</translation>
    </message>
    <message>
        <source>event {number} was changed</source>
        <translation>event {number} was changed</translation>
    </message>
    <message>
        <source>Vacancy {number}; registered people: {considered}; shown: {shown}; weights since {since}</source>
        <translation>Vacancy {number}; registered people: {considered}; shown: {shown}; weights since {since}</translation>
    </message>
    <message>
        <source>Case {number}; vacancies in force: {considered}; shown: {shown}; weights since {since}</source>
        <translation>Case {number}; vacancies in force: {considered}; shown: {shown}; weights since {since}</translation>
    </message>
    <message>
        <source>Target groups stand first</source>
        <translation>Target groups stand first</translation>
    </message>
    <message>
        <source>left out: {reason}: {count}</source>
        <translation>left out: {reason}: {count}</translation>
    </message>
    <message>
        <source>{criterion} {points}/{most}</source>
        <translation>{criterion} {points}/{most}</translation>
    </message>
    <message>
        <source>{criterion} {points}/{most} (a must)</source>
        <translation>{criterion} {points}/{most} (a must)</translation>
    </message>
    <message>
        <source>The run goes on after vacancy {done}</source>
        <translation>The run goes on after vacancy {done}</translation>
    </message>
    <message>
        <source>Since the run was stopped, the records, the day or the question changed: it begins anew</source>
        <translation>Since the run was stopped, the records, the day or the question changed: it begins anew</translation>
    </message>
    <message>
        <source>What the stopped run left is damaged: it begins anew</source>
        <translation>What the stopped run left is damaged: it begins anew</translation>
    </message>
    <message>
        <source>The records changed meanwhile: the table tells how they stood at the beginning</source>
        <translation>The records changed meanwhile: the table tells how they stood at the beginning</translation>
    </message>
    <message>
        <source>Stopped. The same command goes on where it stopped.</source>
        <translation>Stopped. The same command goes on where it stopped.</translation>
    </message>
    <message>
        <source>Vacancies: {vacancies}, of them {empty} that nobody fits; registered people: {considered}; lines: {lines}; {file}</source>
        <translation>Vacancies: {vacancies}, of them {empty} that nobody fits; registered people: {considered}; lines: {lines}; {file}</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Is this the same person?</source>
        <translation>Is this the same person?</translation>
    </message>
    <message>
        <source>The same person: open that card  Ctrl+O</source>
        <translation>The same person: open that card  Ctrl+O</translation>
    </message>
    <message>
        <source>Another person  Ctrl+S</source>
        <translation>Another person  Ctrl+S</translation>
    </message>
    <message>
        <source>Next one  Ctrl+Tab</source>
        <translation>Next one  Ctrl+Tab</translation>
    </message>
    <message>
        <source>Why it is another person</source>
        <translation>Why it is another person</translation>
    </message>
    <message>
        <source>Typed now</source>
        <translation>Typed now</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Here already</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>IIN</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>birth date</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>What agrees: {what}</source>
        <translation>What agrees: {what}</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} of {count}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The two records, field by field</source>
        <translation>The two records, field by field</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>differs</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>№ {number}, registered {moment}</source>
        <translation>№ {number}, registered {moment}</translation>
    </message>
    <message>
        <source>about paper {number}</source>
        <translation>about paper {number}</translation>
    </message>
    <message>
        <source>to be answered by {moment}</source>
        <translation>to be answered by {moment}</translation>
    </message>
    <message>
        <source>answered {moment}</source>
        <translation>answered {moment}</translation>
    </message>
</context>
<context>
    <name>ComplaintSection</name>
    <message>
        <source>Complaints  §46–47</source>
        <translation>Complaints  §46–47</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Answer…</translation>
    </message>
    <message>
        <source>Answer complaint {number}</source>
        <translation>Answer complaint {number}</translation>
    </message>
    <message>
        <source>Paper {number}</source>
        <translation>Paper {number}</translation>
    </message>
</context>
<context>
    <name>ComplaintWindow</name>
    <message>
        <source>Register a complaint</source>
        <translation>Register a complaint</translation>
    </message>
    <message>
        <source>The local body answers within five business days, the body that watches over the quality of services within fifteen; the head of the local executive body and the court have their own terms.</source>
        <translation>The local body answers within five business days, the body that watches over the quality of services within fifteen; the head of the local executive body and the court have their own terms.</translation>
    </message>
    <message>
        <source>Register the complaint  Ctrl+S</source>
        <translation>Register the complaint  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>ContractForm</name>
    <message>
        <source>New contract of outsourcing</source>
        <translation>New contract of outsourcing</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>CorrectionWindow</name>
    <message>
        <source>Put the registration right</source>
        <translation>Put the registration right</translation>
    </message>
    <message>
        <source>Replace the notice</source>
        <translation>Replace the notice</translation>
    </message>
    <message>
        <source>Annul the registration</source>
        <translation>Annul the registration</translation>
    </message>
    <message>
        <source>Take the decision back and decide anew</source>
        <translation>Take the decision back and decide anew</translation>
    </message>
    <message>
        <source>Restore the registration as unemployed</source>
        <translation>Restore the registration as unemployed</translation>
    </message>
    <message>
        <source>The person stays registered. An act is issued, and a new notice from the card as it stands now; the wrong notice is kept and no longer holds. Change the card first if the error is in it.</source>
        <translation>The person stays registered. An act is issued, and a new notice from the card as it stands now; the wrong notice is kept and no longer holds. Change the card first if the error is in it.</translation>
    </message>
    <message>
        <source>The person was never to be registered: the case is closed, its running terms fall away, and an act is issued. Nothing is deleted.</source>
        <translation>The person was never to be registered: the case is closed, its running terms fall away, and an act is issued. Nothing is deleted.</translation>
    </message>
    <message>
        <source>The decision was an error: the case goes back to where it waited for one. An act is issued; the notice holds no more, nor do certificates that rest on it.</source>
        <translation>The decision was an error: the case goes back to where it waited for one. An act is issued; the notice holds no more, nor do certificates that rest on it.</translation>
    </message>
    <message>
        <source>The person was not to be struck off: he is registered as unemployed since the same day as before, and an act is issued. Nothing is deleted.</source>
        <translation>The person was not to be struck off: he is registered as unemployed since the same day as before, and an act is issued. Nothing is deleted.</translation>
    </message>
    <message>
        <source>Annul  Ctrl+S</source>
        <translation>Annul  Ctrl+S</translation>
    </message>
    <message>
        <source>Take the decision back  Ctrl+S</source>
        <translation>Take the decision back  Ctrl+S</translation>
    </message>
    <message>
        <source>Restore the registration  Ctrl+S</source>
        <translation>Restore the registration  Ctrl+S</translation>
    </message>
    <message>
        <source>Issue a new notice  Ctrl+S</source>
        <translation>Issue a new notice  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>My counter</source>
        <translation>My counter</translation>
    </message>
    <message>
        <source>Counters of the hall</source>
        <translation>Counters of the hall</translation>
    </message>
    <message>
        <source>Sit down here  Ctrl+S</source>
        <translation>Sit down here  Ctrl+S</translation>
    </message>
    <message>
        <source>Leave the counter</source>
        <translation>Leave the counter</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Who sits where</translation>
    </message>
    <message>
        <source>Nobody sits at a counter yet.</source>
        <translation>Nobody sits at a counter yet.</translation>
    </message>
    <message>
        <source>Free it</source>
        <translation>Free it</translation>
    </message>
    <message>
        <source>Free counter {line}</source>
        <translation>Free counter {line}</translation>
    </message>
    <message>
        <source>Free counter {number}, where {who} sits? Press once more.</source>
        <translation>Free counter {number}, where {who} sits? Press once more.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.yyyy</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Day&apos;s sheet</source>
        <translation>Day&apos;s sheet</translation>
    </message>
    <message>
        <source>What was done and issued on the day, which terms were kept and broken, by whom; the tickets, and the audit trail&apos;s last number and checksum.</source>
        <translation>What was done and issued on the day, which terms were kept and broken, by whom; the tickets, and the audit trail&apos;s last number and checksum.</translation>
    </message>
    <message>
        <source>What you did and issued on the day, which of your terms were kept and broken; your tickets, and the audit trail&apos;s last number and checksum.</source>
        <translation>What you did and issued on the day, which of your terms were kept and broken; your tickets, and the audit trail&apos;s last number and checksum.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>stands in the way</source>
        <translation>stands in the way</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>to be looked at</translation>
    </message>
    <message>
        <source>does not stand in the way</source>
        <translation>does not stand in the way</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Drafted</translation>
    </message>
    <message>
        <source>Approved by the director</source>
        <translation>Approved by the director</translation>
    </message>
    <message>
        <source>Decided by the local body</source>
        <translation>Decided by the local body</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Holds from {day}</source>
        <translation>Holds from {day}</translation>
    </message>
    <message>
        <source>Remark: {text}</source>
        <translation>Remark: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note: {text}</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>still to come</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Open the decision</source>
        <translation>Open the decision</translation>
    </message>
</context>
<context>
    <name>DecisionWindow</name>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>due {moment}</source>
        <translation>due {moment}</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>The draft</translation>
    </message>
    <message>
        <source>Grounds against registration  {paragraph}</source>
        <translation>Grounds against registration  {paragraph}</translation>
    </message>
    <message>
        <source>Stages of the service  {paragraph}</source>
        <translation>Stages of the service  {paragraph}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Show it anew  F5</source>
        <translation>Show it anew  F5</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>No decision waits for you.</source>
        <translation>No decision waits for you.</translation>
    </message>
    <message>
        <source>Decisions that wait, the oldest term first</source>
        <translation>Decisions that wait, the oldest term first</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Decision and its ground</source>
        <translation>Decision and its ground</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Enter: open  ·  Space: tick</source>
        <translation>Enter: open  ·  Space: tick</translation>
    </message>
    <message>
        <source>Approved, the local body decides next: {name}</source>
        <translation>Approved, the local body decides next: {name}</translation>
    </message>
    <message>
        <source>Returned with a remark: {name}</source>
        <translation>Returned with a remark: {name}</translation>
    </message>
    <message>
        <source>Stopped: {name}</source>
        <translation>Stopped: {name}</translation>
    </message>
    <message>
        <source>Signed: {name}</source>
        <translation>Signed: {name}</translation>
    </message>
    <message>
        <source>Refused: {name}</source>
        <translation>Refused: {name}</translation>
    </message>
    <message>
        <source>Put to the director again: {name}</source>
        <translation>Put to the director again: {name}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>To be told still</source>
        <translation>To be told still</translation>
    </message>
    <message>
        <source>Another person decides</source>
        <translation>Another person decides</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Chosen: {count}</translation>
    </message>
    <message>
        <source>Approve {count}? Press Ctrl+S once more.</source>
        <translation>Approve {count}? Press Ctrl+S once more.</translation>
    </message>
    <message>
        <source>Sign {count}? Press Ctrl+S once more.</source>
        <translation>Sign {count}? Press Ctrl+S once more.</translation>
    </message>
</context>
<context>
    <name>DeregistrationWindow</name>
    <message>
        <source>Draft: deregistration</source>
        <translation>Draft: deregistration</translation>
    </message>
    <message>
        <source>Put to the director  Ctrl+S</source>
        <translation>Put to the director  Ctrl+S</translation>
    </message>
    <message>
        <source>By the records: {paragraph}</source>
        <translation>By the records: {paragraph}</translation>
    </message>
    <message>
        <source>Stopped before; by the records: {paragraph}</source>
        <translation>Stopped before; by the records: {paragraph}</translation>
    </message>
    <message>
        <source>By a document: {paragraph}</source>
        <translation>By a document: {paragraph}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Lock  Ctrl+L</source>
        <translation>Lock  Ctrl+L</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vacancies</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>New applicant</source>
        <translation>New applicant</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>New employer</translation>
    </message>
    <message>
        <source>Import and export of people</source>
        <translation>Import and export of people</translation>
    </message>
    <message>
        <source>Waiting list of a measure</source>
        <translation>Waiting list of a measure</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Open complaints</translation>
    </message>
    <message>
        <source>Day&apos;s sheet</source>
        <translation>Day&apos;s sheet</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>Check a paper</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Warnings of terms</source>
        <translation>Warnings of terms</translation>
    </message>
    <message>
        <source>New vacancy</source>
        <translation>New vacancy</translation>
    </message>
    <message>
        <source>Take in a letter</source>
        <translation>Take in a letter</translation>
    </message>
    <message>
        <source>Import and export of vacancies</source>
        <translation>Import and export of vacancies</translation>
    </message>
    <message>
        <source>Private employment agencies</source>
        <translation>Private employment agencies</translation>
    </message>
    <message>
        <source>Empty application and data form</source>
        <translation>Empty application and data form</translation>
    </message>
    <message>
        <source>Empty application for the certificate, Appendix 7</source>
        <translation>Empty application for the certificate, Appendix 7</translation>
    </message>
    <message>
        <source>Leaflet: the standard of registration</source>
        <translation>Leaflet: the standard of registration</translation>
    </message>
    <message>
        <source>Leaflet: the standard of the certificate</source>
        <translation>Leaflet: the standard of the certificate</translation>
    </message>
    <message>
        <source>Nothing waits for you: no work is yours or free.</source>
        <translation>Nothing waits for you: no work is yours or free.</translation>
    </message>
    <message>
        <source>{today}: {count} of yours are broken or break soon</source>
        <translation>{today}: {count} of yours are broken or break soon</translation>
    </message>
</context>
<context>
    <name>DeskHall</name>
    <message>
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>Hall  ·  {count} over</source>
        <translation>Hall  ·  {count} over</translation>
    </message>
    <message>
        <source>My counter in the hall</source>
        <translation>My counter in the hall</translation>
    </message>
    <message>
        <source>Counters of the hall</source>
        <translation>Counters of the hall</translation>
    </message>
    <message>
        <source>Board of the hall</source>
        <translation>Board of the hall</translation>
    </message>
    <message>
        <source>Touch screen of the hall</source>
        <translation>Touch screen of the hall</translation>
    </message>
    <message>
        <source>Hall: over their time {count}</source>
        <translation>Hall: over their time {count}</translation>
    </message>
</context>
<context>
    <name>DraftWindow</name>
    <message>
        <source>Draft: registration as unemployed</source>
        <translation>Draft: registration as unemployed</translation>
    </message>
    <message>
        <source>The draft goes to the director, then to the local body. With it goes what the records hold now: help given, offers and answers, the card, the registers&apos; answers, the category.</source>
        <translation>The draft goes to the director, then to the local body. With it goes what the records hold now: help given, offers and answers, the card, the registers&apos; answers, the category.</translation>
    </message>
    <message>
        <source>Put to the director  Ctrl+S</source>
        <translation>Put to the director  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>EarlierVacancy</name>
    <message>
        <source>Copy it  {key}</source>
        <translation>Copy it  {key}</translation>
    </message>
    <message>
        <source>The last one, of {day}: {post} · {gives}. Copy it, then change what differs.</source>
        <translation>The last one, of {day}: {post} · {gives}. Copy it, then change what differs.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Show it anew  F5</source>
        <translation>Show it anew  F5</translation>
    </message>
    <message>
        <source>What is typed here is not kept. To leave, press Esc once more.</source>
        <translation>What is typed here is not kept. To leave, press Esc once more.</translation>
    </message>
</context>
<context>
    <name>EmployerForm</name>
    <message>
        <source>Change the employer&apos;s data</source>
        <translation>Change the employer&apos;s data</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>New employer</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>EmployerSections</name>
    <message>
        <source>Data of the employer</source>
        <translation>Data of the employer</translation>
    </message>
    <message>
        <source>Of {all} vacancies reported, {late} came after the term.</source>
        <translation>Of {all} vacancies reported, {late} came after the term.</translation>
    </message>
    <message>
        <source>The last {count} are shown.</source>
        <translation>The last {count} are shown.</translation>
    </message>
    <message>
        <source>Reported late  §53</source>
        <translation>Reported late  §53</translation>
    </message>
    <message>
        <source>fell vacant {appeared}, due {due}, came {came}</source>
        <translation>fell vacant {appeared}, due {due}, came {came}</translation>
    </message>
    <message>
        <source>Notices of coming dismissals  ·  Law, article 28</source>
        <translation>Notices of coming dismissals  ·  Law, article 28</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>in time</translation>
    </message>
    <message>
        <source>{period}: {count} to go</source>
        <translation>{period}: {count} to go</translation>
    </message>
    <message>
        <source>came {day}, in time until {due}</source>
        <translation>came {day}, in time until {due}</translation>
    </message>
    <message>
        <source>{count}, {pay} ₸ a month, on {day}</source>
        <translation>{count}, {pay} ₸ a month, on {day}</translation>
    </message>
    <message>
        <source>Quotas of work places  ·  Law, article 27</source>
        <translation>Quotas of work places  ·  Law, article 27</translation>
    </message>
    <message>
        <source>to be filled: {count}</source>
        <translation>to be filled: {count}</translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>no quota</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>filled</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>workers counted: {counted}; by the list, for people with disabilities: {percent} %, places: {places}</source>
        <translation>workers counted: {counted}; by the list, for people with disabilities: {percent} %, places: {places}</translation>
    </message>
    <message>
        <source>{group}: {taken} of {places}, to be filled: {owed}</source>
        <translation>{group}: {taken} of {places}, to be filled: {owed}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Change: {what}</translation>
    </message>
</context>
<context>
    <name>EmployerWindow</name>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>New vacancy</source>
        <translation>New vacancy</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Dismissals</source>
        <translation>Dismissals</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vacancies</translation>
    </message>
    <message>
        <source>He has reported no vacancy.</source>
        <translation>He has reported no vacancy.</translation>
    </message>
    <message>
        <source>Vacancies of the employer, the last first</source>
        <translation>Vacancies of the employer, the last first</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Places left</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>{left} of {places}</source>
        <translation>{left} of {places}</translation>
    </message>
</context>
<context>
    <name>EmployersPage</name>
    <message>
        <source>Employers</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>New employer  Ctrl+Shift+N</source>
        <translation>New employer  Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>BIN or name</source>
        <translation>BIN or name</translation>
    </message>
    <message>
        <source>Search employers</source>
        <translation>Search employers</translation>
    </message>
    <message>
        <source>Employers found</source>
        <translation>Employers found</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>BIN</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vacancies</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>The first {count} are shown. Type more.</source>
        <translation>The first {count} are shown. Type more.</translation>
    </message>
    <message>
        <source>No employer is entered yet.</source>
        <translation>No employer is entered yet.</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>None found.</translation>
    </message>
    <message>
        <source>None found. Ctrl+Shift+N enters a new employer.</source>
        <translation>None found. Ctrl+Shift+N enters a new employer.</translation>
    </message>
</context>
<context>
    <name>EndedForm</name>
    <message>
        <source>Contract {number} has ended</source>
        <translation>Contract {number} has ended</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>Write down  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>EntryBox</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Something is to be put right here</source>
        <translation>Something is to be put right here</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Open it  Ctrl+O</source>
        <translation>Open it  Ctrl+O</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Application received; job: {has_job}, earnings: {has_earnings}</source>
        <translation>Application received; job: {has_job}, earnings: {has_earnings}</translation>
    </message>
    <message>
        <source>Registered as a job seeker since {registered_on}</source>
        <translation>Registered as a job seeker since {registered_on}</translation>
    </message>
    <message>
        <source>Help with the choice of work was given (§24)</source>
        <translation>Help with the choice of work was given (§24)</translation>
    </message>
    <message>
        <source>The time to choose suitable work ends (§24)</source>
        <translation>The time to choose suitable work ends (§24)</translation>
    </message>
    <message>
        <source>Work offered: {occupation}, {employer}; {answer}</source>
        <translation>Work offered: {occupation}, {employer}; {answer}</translation>
    </message>
    <message>
        <source>Employment card, state number {revision}</source>
        <translation>Employment card, state number {revision}</translation>
    </message>
    <message>
        <source>Expected unemployment: {profile_category}</source>
        <translation>Expected unemployment: {profile_category}</translation>
    </message>
    <message>
        <source>{register}: {answer}</source>
        <translation>{register}: {answer}</translation>
    </message>
    <message>
        <source>No answer in time: {occupation}, {employer}; it was due {due_at}</source>
        <translation>No answer in time: {occupation}, {employer}; it was due {due_at}</translation>
    </message>
    <message>
        <source>Answered after the term: {occupation}, {employer}; due {due_at}, answered {answered_at}</source>
        <translation>Answered after the term: {occupation}, {employer}; due {due_at}, answered {answered_at}</translation>
    </message>
    <message>
        <source>Did not go to the employer ({employer}) until {due_at}</source>
        <translation>Did not go to the employer ({employer}) until {due_at}</translation>
    </message>
    <message>
        <source>Went to the employer ({employer}) on {came_on}; the term ended {due_at}</source>
        <translation>Went to the employer ({employer}) on {came_on}; the term ended {due_at}</translation>
    </message>
    <message>
        <source>Did not come to the measure until {due_at}: {measure}, {place}</source>
        <translation>Did not come to the measure until {due_at}: {measure}, {place}</translation>
    </message>
    <message>
        <source>Left the measure by himself: {measure}, {place}; {ended_on}</source>
        <translation>Left the measure by himself: {measure}, {place}; {ended_on}</translation>
    </message>
    <message>
        <source>Visit or report that did not take place on {meeting_on}: {what}</source>
        <translation>Visit or report that did not take place on {meeting_on}: {what}</translation>
    </message>
    <message>
        <source>{change}: happened {happened_on}, to be reported until {due_at}, reported {reported_at}</source>
        <translation>{change}: happened {happened_on}, to be reported until {due_at}, reported {reported_at}</translation>
    </message>
    <message>
        <source>There was no valid reason, by the word of the centre&apos;s clerk</source>
        <translation>There was no valid reason, by the word of the centre&apos;s clerk</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>nothing asked</source>
        <translation>nothing asked</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>{count} y.</source>
        <translation>{count} y.</translation>
    </message>
    <message>
        <source>{count} mon.</source>
        <translation>{count} mon.</translation>
    </message>
    <message>
        <source>lacks {skills}</source>
        <translation>lacks {skills}</translation>
    </message>
    <message>
        <source>in part {skills}</source>
        <translation>in part {skills}</translation>
    </message>
    <message>
        <source>has {skills}</source>
        <translation>has {skills}</translation>
    </message>
    <message>
        <source>none in this occupation</source>
        <translation>none in this occupation</translation>
    </message>
    <message>
        <source>agrees to move</source>
        <translation>agrees to move</translation>
    </message>
    <message>
        <source>{occupation} (was)</source>
        <translation>{occupation} (was)</translation>
    </message>
    <message>
        <source>{occupation} (learnt)</source>
        <translation>{occupation} (learnt)</translation>
    </message>
    <message>
        <source>part-time</source>
        <translation>part-time</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>remote</translation>
    </message>
    <message>
        <source>seasonal</source>
        <translation>seasonal</translation>
    </message>
    <message>
        <source>{amount} tenge</source>
        <translation>{amount} tenge</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The database&apos;s address cannot be read. Example: sqlite:///FILE.</source>
        <translation>The database&apos;s address cannot be read. Example: sqlite:///FILE.</translation>
    </message>
    <message>
        <source>Another program holds the database. Nothing was lost; try again.</source>
        <translation>Another program holds the database. Nothing was lost; try again.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written; make room, then try again.</source>
        <translation>The disk is full. Nothing was written; make room, then try again.</translation>
    </message>
    <message>
        <source>The database may not be written to. Ask the administrator for the right.</source>
        <translation>The database may not be written to. Ask the administrator for the right.</translation>
    </message>
    <message>
        <source>This file is no database, or is damaged. Bring back the last backup.</source>
        <translation>This file is no database, or is damaged. Bring back the last backup.</translation>
    </message>
    <message>
        <source>The database cannot be reached. Check the address and the network.</source>
        <translation>The database cannot be reached. Check the address and the network.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Give the address of an empty one.</source>
        <translation>This database belongs to another program. Give the address of an empty one.</translation>
    </message>
    <message>
        <source>A later version of the program made this database. Update the program.</source>
        <translation>A later version of the program made this database. Update the program.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>The folder {folder} cannot be made.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another place.</source>
        <translation>{file} cannot be written. Choose another place.</translation>
    </message>
    <message>
        <source>The form&apos;s words are missing. Install the program anew.</source>
        <translation>The form&apos;s words are missing. Install the program anew.</translation>
    </message>
    <message>
        <source>No printer answers. Switch it on, or save the paper as a file.</source>
        <translation>No printer answers. Switch it on, or save the paper as a file.</translation>
    </message>
    <message>
        <source>The printer stopped. The paper is kept; print it again.</source>
        <translation>The printer stopped. The paper is kept; print it again.</translation>
    </message>
    <message>
        <source>There is no screen here. Commands without windows: ./run --help.</source>
        <translation>There is no screen here. Commands without windows: ./run --help.</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing confirmed was lost; details are in the log.</source>
        <translation>The program made a mistake. Nothing confirmed was lost; details are in the log.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>An IIN has 12 digits. Type all twelve.</source>
        <translation>An IIN has 12 digits. Type all twelve.</translation>
    </message>
    <message>
        <source>An IIN has digits only. Remove the other signs.</source>
        <translation>An IIN has digits only. Remove the other signs.</translation>
    </message>
    <message>
        <source>The IIN&apos;s last digit does not fit the others. Compare it with the document.</source>
        <translation>The IIN&apos;s last digit does not fit the others. Compare it with the document.</translation>
    </message>
    <message>
        <source>The IIN&apos;s first six digits are no date. Compare them with the document.</source>
        <translation>The IIN&apos;s first six digits are no date. Compare them with the document.</translation>
    </message>
    <message>
        <source>By this IIN the person is not born yet. Compare it with the document.</source>
        <translation>By this IIN the person is not born yet. Compare it with the document.</translation>
    </message>
    <message>
        <source>A BIN has 12 digits. Type all twelve.</source>
        <translation>A BIN has 12 digits. Type all twelve.</translation>
    </message>
    <message>
        <source>A BIN has digits only. Remove the other signs.</source>
        <translation>A BIN has digits only. Remove the other signs.</translation>
    </message>
    <message>
        <source>The BIN&apos;s last digit does not fit the others. Compare it with the document.</source>
        <translation>The BIN&apos;s last digit does not fit the others. Compare it with the document.</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>Type the name.</translation>
    </message>
    <message>
        <source>A word mixes Latin and Cyrillic letters. Type it anew in one of them.</source>
        <translation>A word mixes Latin and Cyrillic letters. Type it anew in one of them.</translation>
    </message>
    <message>
        <source>There is an invisible sign in the text. Type it anew.</source>
        <translation>There is an invisible sign in the text. Type it anew.</translation>
    </message>
    <message>
        <source>“{letter}” cannot be printed on a form. Use another letter.</source>
        <translation>“{letter}” cannot be printed on a form. Use another letter.</translation>
    </message>
    <message>
        <source>Too long: at most {length} letters fit the form.</source>
        <translation>Too long: at most {length} letters fit the form.</translation>
    </message>
    <message>
        <source>No such telephone number can exist. Example: 8 701 123 45 67.</source>
        <translation>No such telephone number can exist. Example: 8 701 123 45 67.</translation>
    </message>
    <message>
        <source>No such e-mail address can exist. Example: aigul@mail.kz.</source>
        <translation>No such e-mail address can exist. Example: aigul@mail.kz.</translation>
    </message>
    <message>
        <source>This is no date. Type it as 21.11.2026, 211126, +3, or = for today.</source>
        <translation>This is no date. Type it as 21.11.2026, 211126, +3, or = for today.</translation>
    </message>
    <message>
        <source>The birth date lies ahead. Correct it.</source>
        <translation>The birth date lies ahead. Correct it.</translation>
    </message>
    <message>
        <source>The birth date lies before {earliest}. Correct it.</source>
        <translation>The birth date lies before {earliest}. Correct it.</translation>
    </message>
    <message>
        <source>The person is {age}. Check the birth date.</source>
        <translation>The person is {age}. Check the birth date.</translation>
    </message>
    <message>
        <source>By the IIN the birth date is {iin_birth_date}. Compare both with the document.</source>
        <translation>By the IIN the birth date is {iin_birth_date}. Compare both with the document.</translation>
    </message>
    <message>
        <source>The IIN says the other sex. Compare both with the document.</source>
        <translation>The IIN says the other sex. Compare both with the document.</translation>
    </message>
    <message>
        <source>The date of issue lies ahead. Correct it.</source>
        <translation>The date of issue lies ahead. Correct it.</translation>
    </message>
    <message>
        <source>The document was issued before the birth date. Correct one of them.</source>
        <translation>The document was issued before the birth date. Correct one of them.</translation>
    </message>
    <message>
        <source>The document ends before it was issued. Correct one of the dates.</source>
        <translation>The document ends before it was issued. Correct one of the dates.</translation>
    </message>
    <message>
        <source>The document expired on {valid_until}. Ask for a valid one.</source>
        <translation>The document expired on {valid_until}. Ask for a valid one.</translation>
    </message>
    <message>
        <source>The first day without work lies ahead. Correct it.</source>
        <translation>The first day without work lies ahead. Correct it.</translation>
    </message>
    <message>
        <source>The first day without work lies before the birth date. Correct it.</source>
        <translation>The first day without work lies before the birth date. Correct it.</translation>
    </message>
    <message>
        <source>On the first day without work the person was {age}. Check the date.</source>
        <translation>On the first day without work the person was {age}. Check the date.</translation>
    </message>
    <message>
        <source>The highest pay is below the lowest. Correct one of them.</source>
        <translation>The highest pay is below the lowest. Correct one of them.</translation>
    </message>
    <message>
        <source>This is no number. Type digits only.</source>
        <translation>This is no number. Type digits only.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choose one from the list.</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>Fill in this field.</translation>
    </message>
    <message>
        <source>The package is not whole: {document} is missing. Ask for it.</source>
        <translation>The package is not whole: {document} is missing. Ask for it.</translation>
    </message>
    <message>
        <source>{document} expired on {valid_until}. Ask for a valid one.</source>
        <translation>{document} expired on {valid_until}. Ask for a valid one.</translation>
    </message>
    <message>
        <source>A person with this IIN is here already. Open the card instead of entering it anew.</source>
        <translation>A person with this IIN is here already. Open the card instead of entering it anew.</translation>
    </message>
    <message>
        <source>The IIN&apos;s seventh digit tells no century: it is 0 to 6. Compare it with the document.</source>
        <translation>The IIN&apos;s seventh digit tells no century: it is 0 to 6. Compare it with the document.</translation>
    </message>
    <message>
        <source>This IIN tells neither birth date nor sex. Type both from the document.</source>
        <translation>This IIN tells neither birth date nor sex. Type both from the document.</translation>
    </message>
    <message>
        <source>The BIN&apos;s first four digits are no month. Compare them with the document.</source>
        <translation>The BIN&apos;s first four digits are no month. Compare them with the document.</translation>
    </message>
    <message>
        <source>The BIN&apos;s fifth or sixth digit is no firm&apos;s. Compare it with the document.</source>
        <translation>The BIN&apos;s fifth or sixth digit is no firm&apos;s. Compare it with the document.</translation>
    </message>
    <message>
        <source>A name has letters only. Remove the other signs.</source>
        <translation>A name has letters only. Remove the other signs.</translation>
    </message>
    <message>
        <source>A name has no digits. Remove them.</source>
        <translation>A name has no digits. Remove them.</translation>
    </message>
    <message>
        <source>A name has at most 60 letters. Shorten it.</source>
        <translation>A name has at most 60 letters. Shorten it.</translation>
    </message>
    <message>
        <source>There is a sign in the text that is no letter. Type it anew.</source>
        <translation>There is a sign in the text that is no letter. Type it anew.</translation>
    </message>
    <message>
        <source>There is a sign in the text that nobody sees. Type it anew.</source>
        <translation>There is a sign in the text that nobody sees. Type it anew.</translation>
    </message>
    <message>
        <source>This document has a term. Type until which day it is good.</source>
        <translation>This document has a term. Type until which day it is good.</translation>
    </message>
    <message>
        <source>The number cannot be below zero. Correct it.</source>
        <translation>The number cannot be below zero. Correct it.</translation>
    </message>
    <message>
        <source>The number is above {most}. Correct it.</source>
        <translation>The number is above {most}. Correct it.</translation>
    </message>
    <message>
        <source>This is longer than the person has lived. Correct it, or the birth date.</source>
        <translation>This is longer than the person has lived. Correct it, or the birth date.</translation>
    </message>
    <message>
        <source>One part of the experience is {longest} years, the whole is less. Correct one.</source>
        <translation>One part of the experience is {longest} years, the whole is less. Correct one.</translation>
    </message>
    <message>
        <source>{count} children. Check the number.</source>
        <translation>{count} children. Check the number.</translation>
    </message>
    <message>
        <source>This document is not given to people of that citizenship. Check both.</source>
        <translation>This document is not given to people of that citizenship. Check both.</translation>
    </message>
    <message>
        <source>The day of entering lies ahead. Correct it.</source>
        <translation>The day of entering lies ahead. Correct it.</translation>
    </message>
    <message>
        <source>The studies ended before they began. Correct one of the dates.</source>
        <translation>The studies ended before they began. Correct one of the dates.</translation>
    </message>
    <message>
        <source>On the first day of studies the person was {age}. Check the date.</source>
        <translation>On the first day of studies the person was {age}. Check the date.</translation>
    </message>
    <message>
        <source>The first day of work lies ahead. Correct it.</source>
        <translation>The first day of work lies ahead. Correct it.</translation>
    </message>
    <message>
        <source>On the first day of work the person was {age}. Check the date.</source>
        <translation>On the first day of work the person was {age}. Check the date.</translation>
    </message>
    <message>
        <source>The work ended before it began. Correct one of the dates.</source>
        <translation>The work ended before it began. Correct one of the dates.</translation>
    </message>
    <message>
        <source>The last day of work lies ahead. Check the date.</source>
        <translation>The last day of work lies ahead. Check the date.</translation>
    </message>
    <message>
        <source>The date lies before the birth date. Correct one of them.</source>
        <translation>The date lies before the birth date. Correct one of them.</translation>
    </message>
    <message>
        <source>At that time the person held job {other} of this list too. Check the dates.</source>
        <translation>At that time the person held job {other} of this list too. Check the dates.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Choose yes or no.</translation>
    </message>
    <message>
        <source>The person has both work and earnings and cannot be registered.</source>
        <translation>The person has both work and earnings and cannot be registered.</translation>
    </message>
    <message>
        <source>The person looks for no suitable work.</source>
        <translation>The person looks for no suitable work.</translation>
    </message>
    <message>
        <source>The documents are not checked yet. Check them, then tick it.</source>
        <translation>The documents are not checked yet. Check them, then tick it.</translation>
    </message>
    <message>
        <source>The documents were found unreliable.</source>
        <translation>The documents were found unreliable.</translation>
    </message>
    <message>
        <source>Tell the person of the state&apos;s measures and the centre&apos;s services, then tick it.</source>
        <translation>Tell the person of the state&apos;s measures and the centre&apos;s services, then tick it.</translation>
    </message>
    <message>
        <source>Tell the person of the Labour Exchange portal, then tick it.</source>
        <translation>Tell the person of the Labour Exchange portal, then tick it.</translation>
    </message>
    <message>
        <source>This is a whole region or district. Choose the town or village in it.</source>
        <translation>This is a whole region or district. Choose the town or village in it.</translation>
    </message>
    <message>
        <source>The address lies in another region than the centre. This is written down.</source>
        <translation>The address lies in another region than the centre. This is written down.</translation>
    </message>
    <message>
        <source>The address has no region. This is written down.</source>
        <translation>The address has no region. This is written down.</translation>
    </message>
    <message>
        <source>The address lies abroad. This is written down.</source>
        <translation>The address lies abroad. This is written down.</translation>
    </message>
    <message>
        <source>The person has no fixed address. This is written down.</source>
        <translation>The person has no fixed address. This is written down.</translation>
    </message>
    <message>
        <source>Under sixteen a legal representative applies too. Give name and relation.</source>
        <translation>Under sixteen a legal representative applies too. Give name and relation.</translation>
    </message>
    <message>
        <source>The package is whole and valid: its acceptance cannot be refused.</source>
        <translation>The package is whole and valid: its acceptance cannot be refused.</translation>
    </message>
    <message>
        <source>Mark which of the presented documents are unreliable.</source>
        <translation>Mark which of the presented documents are unreliable.</translation>
    </message>
    <message>
        <source>Write why they are unreliable: the notice gives the cause.</source>
        <translation>Write why they are unreliable: the notice gives the cause.</translation>
    </message>
    <message>
        <source>No state register was asked about the person. Enter what they answered.</source>
        <translation>No state register was asked about the person. Enter what they answered.</translation>
    </message>
    <message>
        <source>A state register contradicts the card. Compare the data with the documents.</source>
        <translation>A state register contradicts the card. Compare the data with the documents.</translation>
    </message>
    <message>
        <source>A new registration is possible from {allowed_from} on.</source>
        <translation>A new registration is possible from {allowed_from} on.</translation>
    </message>
    <message>
        <source>The person&apos;s case {number} is still open. Go on in that case.</source>
        <translation>The person&apos;s case {number} is still open. Go on in that case.</translation>
    </message>
    <message>
        <source>The case no longer stands where this step begins. Open it anew.</source>
        <translation>The case no longer stands where this step begins. Open it anew.</translation>
    </message>
    <message>
        <source>Something is still owed before this step: the term of §{term} runs.</source>
        <translation>Something is still owed before this step: the term of §{term} runs.</translation>
    </message>
    <message>
        <source>This step was taken already. Open the case anew.</source>
        <translation>This step was taken already. Open the case anew.</translation>
    </message>
    <message>
        <source>This step belongs to another post.</source>
        <translation>This step belongs to another post.</translation>
    </message>
    <message>
        <source>{who} changed this at {at}{what}. Open it anew.</source>
        <translation>{who} changed this at {at}{what}. Open it anew.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>There is no such person.</translation>
    </message>
    <message>
        <source>Somebody with such data is here already. Compare the two, then decide.</source>
        <translation>Somebody with such data is here already. Compare the two, then decide.</translation>
    </message>
    <message>
        <source>No notice of this registration was issued. There is nothing to put right.</source>
        <translation>No notice of this registration was issued. There is nothing to put right.</translation>
    </message>
    <message>
        <source>The list has no “{value}”. Choose from the list.</source>
        <translation>The list has no “{value}”. Choose from the list.</translation>
    </message>
    <message>
        <source>“None” stands beside other answers. Take off the one that is wrong.</source>
        <translation>“None” stands beside other answers. Take off the one that is wrong.</translation>
    </message>
    <message>
        <source>This notice holds no more (act {act}). Hand over the one issued instead.</source>
        <translation>This notice holds no more (act {act}). Hand over the one issued instead.</translation>
    </message>
    <message>
        <source>The registration begins on {day}. Help with work counts from that day.</source>
        <translation>The registration begins on {day}. Help with work counts from that day.</translation>
    </message>
    <message>
        <source>Say what the plan is for.</source>
        <translation>Say what the plan is for.</translation>
    </message>
    <message>
        <source>Give the last day of the plan.</source>
        <translation>Give the last day of the plan.</translation>
    </message>
    <message>
        <source>The plan would be over already. Give a day that is still to come.</source>
        <translation>The plan would be over already. Give a day that is still to come.</translation>
    </message>
    <message>
        <source>The plan holds for more than {months} months. Compare its last day.</source>
        <translation>The plan holds for more than {months} months. Compare its last day.</translation>
    </message>
    <message>
        <source>A plan has at most {most} actions. Take some away.</source>
        <translation>A plan has at most {most} actions. Take some away.</translation>
    </message>
    <message>
        <source>A plan has at most {most} meetings. Take some away.</source>
        <translation>A plan has at most {most} meetings. Take some away.</translation>
    </message>
    <message>
        <source>The form has no such line. Choose another.</source>
        <translation>The form has no such line. Choose another.</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation>Give the day.</translation>
    </message>
    <message>
        <source>This day is before the registration as unemployed, {since}. Give a later one.</source>
        <translation>This day is before the registration as unemployed, {since}. Give a later one.</translation>
    </message>
    <message>
        <source>This day is after the plan&apos;s last one, {until}. Give an earlier one.</source>
        <translation>This day is after the plan&apos;s last one, {until}. Give an earlier one.</translation>
    </message>
    <message>
        <source>The centre does not work on {day}. Give a business day.</source>
        <translation>The centre does not work on {day}. Give a business day.</translation>
    </message>
    <message>
        <source>The meeting before it is on {day}. Put the meetings in the order of their days.</source>
        <translation>The meeting before it is on {day}. Put the meetings in the order of their days.</translation>
    </message>
    <message>
        <source>The plan has no vocational orientation, which the unemployed are given.</source>
        <translation>The plan has no vocational orientation, which the unemployed are given.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Say why, in a few words.</translation>
    </message>
    <message>
        <source>Nothing was changed in the plan. Change it, or leave it as it is.</source>
        <translation>Nothing was changed in the plan. Change it, or leave it as it is.</translation>
    </message>
    <message>
        <source>There is no such plan. Show the person anew.</source>
        <translation>There is no such plan. Show the person anew.</translation>
    </message>
    <message>
        <source>Meanwhile the plan was made or changed by somebody else. Open the person&apos;s page and begin from the plan as it now is.</source>
        <translation>Meanwhile the plan was made or changed by somebody else. Open the person&apos;s page and begin from the plan as it now is.</translation>
    </message>
    <message>
        <source>A newer version of the plan is in force. Show the person anew.</source>
        <translation>A newer version of the plan is in force. Show the person anew.</translation>
    </message>
    <message>
        <source>Only somebody registered as unemployed has a plan. The case is now: {state}.</source>
        <translation>Only somebody registered as unemployed has a plan. The case is now: {state}.</translation>
    </message>
    <message>
        <source>The plan was signed on {day}.</source>
        <translation>The plan was signed on {day}.</translation>
    </message>
    <message>
        <source>The plan was made on {made}; it cannot have been signed before.</source>
        <translation>The plan was made on {made}; it cannot have been signed before.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>One copy of the plan is given to the person. Tick it once it is done.</source>
        <translation>One copy of the plan is given to the person. Tick it once it is done.</translation>
    </message>
    <message>
        <source>How this came out is written down already. Show the person anew.</source>
        <translation>How this came out is written down already. Show the person anew.</translation>
    </message>
    <message>
        <source>Choose how it came out.</source>
        <translation>Choose how it came out.</translation>
    </message>
    <message>
        <source>Say whether the reason was a valid one.</source>
        <translation>Say whether the reason was a valid one.</translation>
    </message>
    <message>
        <source>Its day, {day}, is not over yet. Move it, or write this down after that day.</source>
        <translation>Its day, {day}, is not over yet. Move it, or write this down after that day.</translation>
    </message>
    <message>
        <source>There is a meeting on {day} already. Give another day.</source>
        <translation>There is a meeting on {day} already. Give another day.</translation>
    </message>
    <message>
        <source>Nothing is held against the person here. Show the person anew.</source>
        <translation>Nothing is held against the person here. Show the person anew.</translation>
    </message>
    <message>
        <source>This day is over. Give one that is still to come.</source>
        <translation>This day is over. Give one that is still to come.</translation>
    </message>
    <message>
        <source>This is one record. Choose another one.</source>
        <translation>This is one record. Choose another one.</translation>
    </message>
    <message>
        <source>This record was made one with another. Open that one.</source>
        <translation>This record was made one with another. Open that one.</translation>
    </message>
    <message>
        <source>Only the other record has an IIN. Keep that one.</source>
        <translation>Only the other record has an IIN. Keep that one.</translation>
    </message>
    <message>
        <source>Two different IINs are two people. If one is wrong, correct or remove it on its card.</source>
        <translation>Two different IINs are two people. If one is wrong, correct or remove it on its card.</translation>
    </message>
    <message>
        <source>Both have an open case, {number} and {other}. End one of them first.</source>
        <translation>Both have an open case, {number} and {other}. End one of them first.</translation>
    </message>
    <message>
        <source>These records were never made one.</source>
        <translation>These records were never made one.</translation>
    </message>
    <message>
        <source>This was undone already. Show it anew.</source>
        <translation>This was undone already. Show it anew.</translation>
    </message>
    <message>
        <source>The record was merged further since. Undo the later merge first.</source>
        <translation>The record was merged further since. Undo the later merge first.</translation>
    </message>
    <message>
        <source>There is no paper with this number.</source>
        <translation>There is no paper with this number.</translation>
    </message>
    <message>
        <source>This draft is finished or was thrown away.</source>
        <translation>This draft is finished or was thrown away.</translation>
    </message>
    <message>
        <source>Name or password is wrong. Check the keyboard&apos;s language and type them again.</source>
        <translation>Name or password is wrong. Check the keyboard&apos;s language and type them again.</translation>
    </message>
    <message>
        <source>Five wrong passwords. Wait until {until}, or ask the administrator.</source>
        <translation>Five wrong passwords. Wait until {until}, or ask the administrator.</translation>
    </message>
    <message>
        <source>A sign-in name has 2 to 40 small Latin letters, digits, dots or dashes.</source>
        <translation>A sign-in name has 2 to 40 small Latin letters, digits, dots or dashes.</translation>
    </message>
    <message>
        <source>This sign-in name is taken. Choose another.</source>
        <translation>This sign-in name is taken. Choose another.</translation>
    </message>
    <message>
        <source>The password needs at least {length} signs.</source>
        <translation>The password needs at least {length} signs.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type them again.</source>
        <translation>The two passwords differ. Type them again.</translation>
    </message>
    <message>
        <source>Give a number of minutes from 1 to {most}.</source>
        <translation>Give a number of minutes from 1 to {most}.</translation>
    </message>
    <message>
        <source>Choose at least one post.</source>
        <translation>Choose at least one post.</translation>
    </message>
    <message>
        <source>Somebody must stay administrator. Give the post to another account first.</source>
        <translation>Somebody must stay administrator. Give the post to another account first.</translation>
    </message>
    <message>
        <source>Your post does not allow this.</source>
        <translation>Your post does not allow this.</translation>
    </message>
    <message>
        <source>There is no centre here yet. Start the program with its windows, or use --demo.</source>
        <translation>There is no centre here yet. Start the program with its windows, or use --demo.</translation>
    </message>
    <message>
        <source>This database has its centre already.</source>
        <translation>This database has its centre already.</translation>
    </message>
    <message>
        <source>This is a real centre&apos;s database; invented people are not entered here.</source>
        <translation>This is a real centre&apos;s database; invented people are not entered here.</translation>
    </message>
    <message>
        <source>“{name}” is not what its name says. Attach a PDF or a picture.</source>
        <translation>“{name}” is not what its name says. Attach a PDF or a picture.</translation>
    </message>
    <message>
        <source>“{name}” is no PDF, JPEG, PNG, TIFF or WEBP. Save it as one of these.</source>
        <translation>“{name}” is no PDF, JPEG, PNG, TIFF or WEBP. Save it as one of these.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut short. Scan the document anew.</source>
        <translation>“{name}” is damaged or cut short. Scan the document anew.</translation>
    </message>
    <message>
        <source>“{name}” opens only with a password. Save it without one.</source>
        <translation>“{name}” opens only with a password. Save it without one.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Scan the document anew.</source>
        <translation>“{name}” is empty. Scan the document anew.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB. Scan it less finely.</source>
        <translation>“{name}” is larger than {limit} MB. Scan it less finely.</translation>
    </message>
    <message>
        <source>“{name}” has pages of more than {limit} million dots. Scan it less finely.</source>
        <translation>“{name}” has pages of more than {limit} million dots. Scan it less finely.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. See that it is still there, then attach it anew.</source>
        <translation>“{name}” cannot be read. See that it is still there, then attach it anew.</translation>
    </message>
    <message>
        <source>This scan is no longer kept here. Attach it anew.</source>
        <translation>This scan is no longer kept here. Attach it anew.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. See that it is still there and is a file.</source>
        <translation>“{name}” cannot be opened. See that it is still there and is a file.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table. Save it as CSV or XLSX.</source>
        <translation>“{name}” cannot be read as a table. Save it as CSV or XLSX.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another file.</source>
        <translation>“{name}” is empty. Choose another file.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a workbook. Save it as CSV.</source>
        <translation>“{name}” is too large for a workbook. Save it as CSV.</translation>
    </message>
    <message>
        <source>A workbook holds at most {limit} rows. Save as CSV.</source>
        <translation>A workbook holds at most {limit} rows. Save as CSV.</translation>
    </message>
    <message>
        <source>The first row must name every column. Name them, then open it anew.</source>
        <translation>The first row must name every column. Name them, then open it anew.</translation>
    </message>
    <message>
        <source>Two columns are called “{column}”. Rename one, then open it anew.</source>
        <translation>Two columns are called “{column}”. Rename one, then open it anew.</translation>
    </message>
    <message>
        <source>Row {number}: there are more or fewer cells than columns.</source>
        <translation>Row {number}: there are more or fewer cells than columns.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as 21.11.2026 or 2026-11-21.</source>
        <translation>“{text}” is no date. Write it as 21.11.2026 or 2026-11-21.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number. Write digits only.</source>
        <translation>“{text}” is no whole number. Write digits only.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write one of them.</source>
        <translation>“{text}” is neither yes nor no. Write one of them.</translation>
    </message>
    <message>
        <source>“{text}” is not in the list. Write a code of the list, or a title as it stands.</source>
        <translation>“{text}” is not in the list. Write a code of the list, or a title as it stands.</translation>
    </message>
    <message>
        <source>“{text}” may be several entries of the list. Write the code of the right one.</source>
        <translation>“{text}” may be several entries of the list. Write the code of the right one.</translation>
    </message>
    <message>
        <source>“{text}” has a quotation mark too many. Write the values with ; between them.</source>
        <translation>“{text}” has a quotation mark too many. Write the values with ; between them.</translation>
    </message>
    <message>
        <source>There is an IIN and a reason why there is none. Remove one of them.</source>
        <translation>There is an IIN and a reason why there is none. Remove one of them.</translation>
    </message>
    <message>
        <source>This person is probably here already, and is not changed. Compare with the card.</source>
        <translation>This person is probably here already, and is not changed. Compare with the card.</translation>
    </message>
    <message>
        <source>Line {first} probably tells of the same person. Leave one of the two.</source>
        <translation>Line {first} probably tells of the same person. Leave one of the two.</translation>
    </message>
    <message>
        <source>The file on the columns cannot be read. docs/import.md has an example.</source>
        <translation>The file on the columns cannot be read. docs/import.md has an example.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”. Choose its columns anew.</source>
        <translation>The table has no column “{column}”. Choose its columns anew.</translation>
    </message>
    <message>
        <source>“{name}” is no field of a card. docs/import.md names them all.</source>
        <translation>“{name}” is no field of a card. docs/import.md names them all.</translation>
    </message>
    <message>
        <source>Two columns mean “{title}”. Leave one of them out.</source>
        <translation>Two columns mean “{title}”. Leave one of them out.</translation>
    </message>
    <message>
        <source>No column means “{title}”. Choose one, or give a value for all rows.</source>
        <translation>No column means “{title}”. Choose one, or give a value for all rows.</translation>
    </message>
    <message>
        <source>There is nobody to import. Put the rows right.</source>
        <translation>There is nobody to import. Put the rows right.</translation>
    </message>
    <message>
        <source>Entered by others since the check: {count}. Nothing was imported; check anew.</source>
        <translation>Entered by others since the check: {count}. Nothing was imported; check anew.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stopped. Nothing was written.</translation>
    </message>
    <message>
        <source>There is no account “{login}”. Name one with --login.</source>
        <translation>There is no account “{login}”. Name one with --login.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Choose a CSV file in UTF-8 or Windows-1251.</source>
        <translation>{file} cannot be read. Choose a CSV file in UTF-8 or Windows-1251.</translation>
    </message>
    <message>
        <source>The first row must name the columns: code, kk, ru. Name them, then import anew.</source>
        <translation>The first row must name the columns: code, kk, ru. Name them, then import anew.</translation>
    </message>
    <message>
        <source>The file has no rows. Choose another.</source>
        <translation>The file has no rows. Choose another.</translation>
    </message>
    <message>
        <source>Rows to be put right: {count}. Nothing was imported.</source>
        <translation>Rows to be put right: {count}. Nothing was imported.</translation>
    </message>
    <message>
        <source>Row {number}: there is no code.</source>
        <translation>Row {number}: there is no code.</translation>
    </message>
    <message>
        <source>Row {number}: “{text}” is no code like 1210-0 or 1210-0-057.</source>
        <translation>Row {number}: “{text}” is no code like 1210-0 or 1210-0-057.</translation>
    </message>
    <message>
        <source>Row {number}: the code {text} stands in row {first} already.</source>
        <translation>Row {number}: the code {text} stands in row {first} already.</translation>
    </message>
    <message>
        <source>Row {number}: the Kazakh or the Russian title is missing.</source>
        <translation>Row {number}: the Kazakh or the Russian title is missing.</translation>
    </message>
    <message>
        <source>Row {number}: a title is longer than {length} letters.</source>
        <translation>Row {number}: a title is longer than {length} letters.</translation>
    </message>
    <message>
        <source>Row {number}: letters are lost in “{text}”. Save the table anew in UTF-8.</source>
        <translation>Row {number}: letters are lost in “{text}”. Save the table anew in UTF-8.</translation>
    </message>
    <message>
        <source>Row {number}: a quotation mark is open or stands in the wrong place.</source>
        <translation>Row {number}: a quotation mark is open or stands in the wrong place.</translation>
    </message>
    <message>
        <source>Row {number}: a cell is longer than any text of a card. Shorten it.</source>
        <translation>Row {number}: a cell is longer than any text of a card. Shorten it.</translation>
    </message>
    <message>
        <source>Row {line} of the scoring table: {problem}. Put it right, then try again.</source>
        <translation>Row {line} of the scoring table: {problem}. Put it right, then try again.</translation>
    </message>
    <message>
        <source>The day has passed. A table can hold from {earliest} on.</source>
        <translation>The day has passed. A table can hold from {earliest} on.</translation>
    </message>
    <message>
        <source>This table holds already. Put another in force instead.</source>
        <translation>This table holds already. Put another in force instead.</translation>
    </message>
    <message>
        <source>Give a number of people from 1 to {most}.</source>
        <translation>Give a number of people from 1 to {most}.</translation>
    </message>
    <message>
        <source>“{text}” is no moment. Type it as 2021-07-02T17:40.</source>
        <translation>“{text}” is no moment. Type it as 2021-07-02T17:40.</translation>
    </message>
    <message>
        <source>Paragraph {paragraph} sets no term.</source>
        <translation>Paragraph {paragraph} sets no term.</translation>
    </message>
    <message>
        <source>Paragraph {paragraph} sets several terms. Choose one: {codes}.</source>
        <translation>Paragraph {paragraph} sets several terms. Choose one: {codes}.</translation>
    </message>
    <message>
        <source>The term of paragraph {paragraph} is not counted forward in days.</source>
        <translation>The term of paragraph {paragraph} is not counted forward in days.</translation>
    </message>
    <message>
        <source>There is no such edition of the Rules here.</source>
        <translation>There is no such edition of the Rules here.</translation>
    </message>
    <message>
        <source>The amount for {day} is not known here.</source>
        <translation>The amount for {day} is not known here.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Nobody was found.</translation>
    </message>
    <message>
        <source>The audit trail is broken at {count} places.</source>
        <translation>The audit trail is broken at {count} places.</translation>
    </message>
    <message>
        <source>The person is not registered as unemployed.</source>
        <translation>The person is not registered as unemployed.</translation>
    </message>
    <message>
        <source>The person is registered as a job seeker since {since}, not as unemployed.</source>
        <translation>The person is registered as a job seeker since {since}, not as unemployed.</translation>
    </message>
    <message>
        <source>The person was struck off as unemployed on {since}.</source>
        <translation>The person was struck off as unemployed on {since}.</translation>
    </message>
    <message>
        <source>This is neither a paper&apos;s number nor the text of its code. Example: 8-2021-000001</source>
        <translation>This is neither a paper&apos;s number nor the text of its code. Example: 8-2021-000001</translation>
    </message>
    <message>
        <source>No code of ours can be read on {name}. Scan the sheet anew, or type the paper&apos;s number.</source>
        <translation>No code of ours can be read on {name}. Scan the sheet anew, or type the paper&apos;s number.</translation>
    </message>
    <message>
        <source>It was issued here, and held until {until}: it is no longer valid.</source>
        <translation>It was issued here, and held until {until}: it is no longer valid.</translation>
    </message>
    <message>
        <source>It was issued here, but its person is no longer registered as it says: it proves nothing.</source>
        <translation>It was issued here, but its person is no longer registered as it says: it proves nothing.</translation>
    </message>
    <message>
        <source>It was issued here, but the decision it rests on was taken back: it is void.</source>
        <translation>It was issued here, but the decision it rests on was taken back: it is void.</translation>
    </message>
    <message>
        <source>Write what the person complains of.</source>
        <translation>Write what the person complains of.</translation>
    </message>
    <message>
        <source>A complaint cannot be registered ahead.</source>
        <translation>A complaint cannot be registered ahead.</translation>
    </message>
    <message>
        <source>The person&apos;s case began on {day}; give that day or a later one.</source>
        <translation>The person&apos;s case began on {day}; give that day or a later one.</translation>
    </message>
    <message>
        <source>An answer cannot be given ahead.</source>
        <translation>An answer cannot be given ahead.</translation>
    </message>
    <message>
        <source>The complaint was registered on {day}; give that day or a later one.</source>
        <translation>The complaint was registered on {day}; give that day or a later one.</translation>
    </message>
    <message>
        <source>The person has no paper {number}. Look at his papers, or leave it empty.</source>
        <translation>The person has no paper {number}. Look at his papers, or leave it empty.</translation>
    </message>
    <message>
        <source>There is no such complaint.</source>
        <translation>There is no such complaint.</translation>
    </message>
    <message>
        <source>Complaint {number} was answered already.</source>
        <translation>Complaint {number} was answered already.</translation>
    </message>
    <message>
        <source>The local body answers this complaint, and opens its decisions again.</source>
        <translation>The local body answers this complaint, and opens its decisions again.</translation>
    </message>
    <message>
        <source>Write the answer: the sheet of each language needs it.</source>
        <translation>Write the answer: the sheet of each language needs it.</translation>
    </message>
    <message>
        <source>A draft on this case waits already. Have it decided first.</source>
        <translation>A draft on this case waits already. Have it decided first.</translation>
    </message>
    <message>
        <source>There is no such decision. Show it anew.</source>
        <translation>There is no such decision. Show it anew.</translation>
    </message>
    <message>
        <source>The decision does not wait for this any more. Show it anew.</source>
        <translation>The decision does not wait for this any more. Show it anew.</translation>
    </message>
    <message>
        <source>You may not do this any more. Sign in again, or ask the administrator.</source>
        <translation>You may not do this any more. Sign in again, or ask the administrator.</translation>
    </message>
    <message>
        <source>Say what is to be put right, so that the draft can come back.</source>
        <translation>Say what is to be put right, so that the draft can come back.</translation>
    </message>
    <message>
        <source>You drafted this yourself. Somebody else has to decide on it.</source>
        <translation>You drafted this yourself. Somebody else has to decide on it.</translation>
    </message>
    <message>
        <source>You approved this yourself. Somebody else has to sign it.</source>
        <translation>You approved this yourself. Somebody else has to sign it.</translation>
    </message>
    <message>
        <source>A fact is to be looked at first. Open the decision and sign it there.</source>
        <translation>A fact is to be looked at first. Open the decision and sign it there.</translation>
    </message>
    <message>
        <source>The registration begins on {day}. Make the draft from that day on.</source>
        <translation>The registration begins on {day}. Make the draft from that day on.</translation>
    </message>
    <message>
        <source>Help with work is owed still. Give it first, or wait until its term is over.</source>
        <translation>Help with work is owed still. Give it first, or wait until its term is over.</translation>
    </message>
    <message>
        <source>An offer waits for its answer. Enter the answer first.</source>
        <translation>An offer waits for its answer. Enter the answer first.</translation>
    </message>
    <message>
        <source>The person agreed to an offer, and the employer may take them on until {day} (§62). End the case as placed in work, or wait until that day is over.</source>
        <translation>The person agreed to an offer, and the employer may take them on until {day} (§62). End the case as placed in work, or wait until that day is over.</translation>
    </message>
    <message>
        <source>No offer of suitable work was refused. Choose the other reason.</source>
        <translation>No offer of suitable work was refused. Choose the other reason.</translation>
    </message>
    <message>
        <source>Choose at least one ground of §34.</source>
        <translation>Choose at least one ground of §34.</translation>
    </message>
    <message>
        <source>The birth date speaks against this ground. Take it away.</source>
        <translation>The birth date speaks against this ground. Take it away.</translation>
    </message>
    <message>
        <source>The facts do not prove each of these grounds. Say on what the refusal rests, in both languages.</source>
        <translation>The facts do not prove each of these grounds. Say on what the refusal rests, in both languages.</translation>
    </message>
    <message>
        <source>Born on {birth_date}: sixteen only on {reached_on}.</source>
        <translation>Born on {birth_date}: sixteen only on {reached_on}.</translation>
    </message>
    <message>
        <source>Born on {birth_date}: sixteen since {reached_on}.</source>
        <translation>Born on {birth_date}: sixteen since {reached_on}.</translation>
    </message>
    <message>
        <source>Of pension age since {reached_on}.</source>
        <translation>Of pension age since {reached_on}.</translation>
    </message>
    <message>
        <source>Of pension age only on {reached_on}.</source>
        <translation>Of pension age only on {reached_on}.</translation>
    </message>
    <message>
        <source>In the application the person said that there is a job.</source>
        <translation>In the application the person said that there is a job.</translation>
    </message>
    <message>
        <source>By the card a job goes on, without a day of dismissal: {number}.</source>
        <translation>By the card a job goes on, without a day of dismissal: {number}.</translation>
    </message>
    <message>
        <source>Category by the card: {status_category}.</source>
        <translation>Category by the card: {status_category}.</translation>
    </message>
    <message>
        <source>In the application the person said that there are earnings without a job.</source>
        <translation>In the application the person said that there are earnings without a job.</translation>
    </message>
    <message>
        <source>Neither the application, the card nor a register tells of work.</source>
        <translation>Neither the application, the card nor a register tells of work.</translation>
    </message>
    <message>
        <source>A state register contradicts the data: {state_register}.</source>
        <translation>A state register contradicts the data: {state_register}.</translation>
    </message>
    <message>
        <source>No register contradicts the data.</source>
        <translation>No register contradicts the data.</translation>
    </message>
    <message>
        <source>Studies by the card, and seeks: {registration_purpose}.</source>
        <translation>Studies by the card, and seeks: {registration_purpose}.</translation>
    </message>
    <message>
        <source>Studies by the card, but does not seek active measures.</source>
        <translation>Studies by the card, but does not seek active measures.</translation>
    </message>
    <message>
        <source>The card tells of no study.</source>
        <translation>The card tells of no study.</translation>
    </message>
    <message>
        <source>Lives in a village: the akim or the assistant tells (§35.1).</source>
        <translation>Lives in a village: the akim or the assistant tells (§35.1).</translation>
    </message>
    <message>
        <source>Does not live in a village: the centre tells by itself (§35.1).</source>
        <translation>Does not live in a village: the centre tells by itself (§35.1).</translation>
    </message>
    <message>
        <source>Under sixteen. Active measures are possible from {allowed_from}.</source>
        <translation>Under sixteen. Active measures are possible from {allowed_from}.</translation>
    </message>
    <message>
        <source>Of pension age since {reached_on}; active measures end with it.</source>
        <translation>Of pension age since {reached_on}; active measures end with it.</translation>
    </message>
    <message>
        <source>The case stands at “{state}”. Only who is registered is sent to a measure.</source>
        <translation>The case stands at “{state}”. Only who is registered is sent to a measure.</translation>
    </message>
    <message>
        <source>This measure is for the unemployed.</source>
        <translation>This measure is for the unemployed.</translation>
    </message>
    <message>
        <source>Public works are for the unemployed, students, senior pupils and the idle.</source>
        <translation>Public works are for the unemployed, students, senior pupils and the idle.</translation>
    </message>
    <message>
        <source>This measure is for people with disabilities. See the card&apos;s target groups.</source>
        <translation>This measure is for people with disabilities. See the card&apos;s target groups.</translation>
    </message>
    <message>
        <source>Youth practice is for graduates of technical, post-secondary or higher education. See the card&apos;s education and target groups.</source>
        <translation>Youth practice is for graduates of technical, post-secondary or higher education. See the card&apos;s education and target groups.</translation>
    </message>
    <message>
        <source>Over twenty-nine since {since}; youth practice is for those up to it.</source>
        <translation>Over twenty-nine since {since}; youth practice is for those up to it.</translation>
    </message>
    <message>
        <source>A student or pupil works only when free, without harm to health and studies.</source>
        <translation>A student or pupil works only when free, without harm to health and studies.</translation>
    </message>
    <message>
        <source>Choose why training is needed.</source>
        <translation>Choose why training is needed.</translation>
    </message>
    <message>
        <source>People are sent to this measure only with their consent. Ask and tick it.</source>
        <translation>People are sent to this measure only with their consent. Ask and tick it.</translation>
    </message>
    <message>
        <source>Left on {left_on} without a valid reason: {measure}. Possible again from {allowed_from}.</source>
        <translation>Left on {left_on} without a valid reason: {measure}. Possible again from {allowed_from}.</translation>
    </message>
    <message>
        <source>Left on {left_on} without a valid reason: {measure}. The time until it is possible again counts from the next registration.</source>
        <translation>Left on {left_on} without a valid reason: {measure}. The time until it is possible again counts from the next registration.</translation>
    </message>
    <message>
        <source>Training was left without a valid reason and given once more; no third time.</source>
        <translation>Training was left without a valid reason and given once more; no third time.</translation>
    </message>
    <message>
        <source>A direction to this measure is open already: {measure}. End that one first.</source>
        <translation>A direction to this measure is open already: {measure}. End that one first.</translation>
    </message>
    <message>
        <source>Registered on {day} only; no measure starts before.</source>
        <translation>Registered on {day} only; no measure starts before.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>The end lies before the start.</translation>
    </message>
    <message>
        <source>A special work place is kept for at least twelve months; this course is shorter.</source>
        <translation>A special work place is kept for at least twelve months; this course is shorter.</translation>
    </message>
    <message>
        <source>Came late, after the three business days of the call.</source>
        <translation>Came late, after the three business days of the call.</translation>
    </message>
    <message>
        <source>There is time to come until {day}; only then did somebody not come.</source>
        <translation>There is time to come until {day}; only then did somebody not come.</translation>
    </message>
    <message>
        <source>By the order of public works others came first.</source>
        <translation>By the order of public works others came first.</translation>
    </message>
    <message>
        <source>This direction stands at “{state}”; that can no longer be done with it.</source>
        <translation>This direction stands at “{state}”; that can no longer be done with it.</translation>
    </message>
    <message>
        <source>This day lies before {day}.</source>
        <translation>This day lies before {day}.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>This day has not come yet.</translation>
    </message>
    <message>
        <source>Say where the person is sent.</source>
        <translation>Say where the person is sent.</translation>
    </message>
    <message>
        <source>Say what the reason was.</source>
        <translation>Say what the reason was.</translation>
    </message>
    <message>
        <source>Say whether the reason was valid; the next steps hang on it.</source>
        <translation>Say whether the reason was valid; the next steps hang on it.</translation>
    </message>
    <message>
        <source>The action is not of this person&apos;s plan, or not of this measure.</source>
        <translation>The action is not of this person&apos;s plan, or not of this measure.</translation>
    </message>
    <message>
        <source>No quota is set for public associations of people with disabilities.</source>
        <translation>No quota is set for public associations of people with disabilities.</translation>
    </message>
    <message>
        <source>No quota is set where over twenty percent of the workers have a disability.</source>
        <translation>No quota is set where over twenty percent of the workers have a disability.</translation>
    </message>
    <message>
        <source>There is no such offer. Show it anew.</source>
        <translation>There is no such offer. Show it anew.</translation>
    </message>
    <message>
        <source>The answer is written down already.</source>
        <translation>The answer is written down already.</translation>
    </message>
    <message>
        <source>The person has not agreed to this offer; there is no visit to write down.</source>
        <translation>The person has not agreed to this offer; there is no visit to write down.</translation>
    </message>
    <message>
        <source>The visit is written down already.</source>
        <translation>The visit is written down already.</translation>
    </message>
    <message>
        <source>The person may still go until {due}. Write it down after that.</source>
        <translation>The person may still go until {due}. Write it down after that.</translation>
    </message>
    <message>
        <source>Type the day on which the person went.</source>
        <translation>Type the day on which the person went.</translation>
    </message>
    <message>
        <source>This day is still to come. Correct it.</source>
        <translation>This day is still to come. Correct it.</translation>
    </message>
    <message>
        <source>The work was offered on {day} only. Correct the day of the answer.</source>
        <translation>The work was offered on {day} only. Correct the day of the answer.</translation>
    </message>
    <message>
        <source>Write down first when the person was told of the interview: the five days run from it.</source>
        <translation>Write down first when the person was told of the interview: the five days run from it.</translation>
    </message>
    <message>
        <source>The person agreed on {day} only. Correct the day on which the person was told.</source>
        <translation>The person agreed on {day} only. Correct the day on which the person was told.</translation>
    </message>
    <message>
        <source>The person was told on {day}; the interview cannot lie before that.</source>
        <translation>The person was told on {day}; the interview cannot lie before that.</translation>
    </message>
    <message>
        <source>There is no visit missed without a valid reason. Show the offer anew.</source>
        <translation>There is no visit missed without a valid reason. Show the offer anew.</translation>
    </message>
    <message>
        <source>The person agreed on {day} only. Correct the day of the visit.</source>
        <translation>The person agreed on {day} only. Correct the day of the visit.</translation>
    </message>
    <message>
        <source>The case is over. Nothing is added to it.</source>
        <translation>The case is over. Nothing is added to it.</translation>
    </message>
    <message>
        <source>Work elsewhere only if the person agrees to move; the card says no such thing.</source>
        <translation>Work elsewhere only if the person agrees to move; the card says no such thing.</translation>
    </message>
    <message>
        <source>Work that asks for training first, or other paid work, suits too: no qualification, or over two years without work.</source>
        <translation>Work that asks for training first, or other paid work, suits too: no qualification, or over two years without work.</translation>
    </message>
    <message>
        <source>Only work made accessible for the person&apos;s disability is suitable.</source>
        <translation>Only work made accessible for the person&apos;s disability is suitable.</translation>
    </message>
    <message>
        <source>For who looks after a child under seven, only flexible hours or part time are suitable.</source>
        <translation>For who looks after a child under seven, only flexible hours or part time are suitable.</translation>
    </message>
    <message>
        <source>Temporary work is suitable as well.</source>
        <translation>Temporary work is suitable as well.</translation>
    </message>
    <message>
        <source>The change lies ahead. Correct the day.</source>
        <translation>The change lies ahead. Correct the day.</translation>
    </message>
    <message>
        <source>The registration began on {day}. Only a change since then is reported.</source>
        <translation>The registration began on {day}. Only a change since then is reported.</translation>
    </message>
    <message>
        <source>The change happened on {day} only. Correct the day of the report.</source>
        <translation>The change happened on {day} only. Correct the day of the report.</translation>
    </message>
    <message>
        <source>Say what has changed, in a few words.</source>
        <translation>Say what has changed, in a few words.</translation>
    </message>
    <message>
        <source>This change does not end the case so. Take the tick away.</source>
        <translation>This change does not end the case so. Take the tick away.</translation>
    </message>
    <message>
        <source>The records do not prove this any more. Open the draft anew.</source>
        <translation>The records do not prove this any more. Open the draft anew.</translation>
    </message>
    <message>
        <source>The Labour Resources Development Centre registers and deregisters this person, not the local body.</source>
        <translation>The Labour Resources Development Centre registers and deregisters this person, not the local body.</translation>
    </message>
    <message>
        <source>Only recorded offers count: three refusals, or an answer not given in time. Record them.</source>
        <translation>Only recorded offers count: three refusals, or an answer not given in time. Record them.</translation>
    </message>
    <message>
        <source>Say what proves it: the document, its number and day.</source>
        <translation>Say what proves it: the document, its number and day.</translation>
    </message>
    <message>
        <source>Say whether there was a valid reason.</source>
        <translation>Say whether there was a valid reason.</translation>
    </message>
    <message>
        <source>There was a valid reason: the person is not deregistered for this.</source>
        <translation>There was a valid reason: the person is not deregistered for this.</translation>
    </message>
    <message>
        <source>Type the day on which it happened.</source>
        <translation>Type the day on which it happened.</translation>
    </message>
    <message>
        <source>The person is registered as unemployed since {day}. What was before is no ground.</source>
        <translation>The person is registered as unemployed since {day}. What was before is no ground.</translation>
    </message>
    <message>
        <source>The change of {day} may be reported until {due}. It is no ground before that.</source>
        <translation>The change of {day} may be reported until {due}. It is no ground before that.</translation>
    </message>
    <message>
        <source>Give a counter&apos;s number from 1 to {most}.</source>
        <translation>Give a counter&apos;s number from 1 to {most}.</translation>
    </message>
    <message>
        <source>At counter {number} sits {who}. Choose another, or ask for it to be left.</source>
        <translation>At counter {number} sits {who}. Choose another, or ask for it to be left.</translation>
    </message>
    <message>
        <source>You sit at no counter. Choose one, then call the next.</source>
        <translation>You sit at no counter. Choose one, then call the next.</translation>
    </message>
    <message>
        <source>Nobody is called to your counter now.</source>
        <translation>Nobody is called to your counter now.</translation>
    </message>
    <message>
        <source>There is no such ticket.</source>
        <translation>There is no such ticket.</translation>
    </message>
    <message>
        <source>{number} was called meanwhile. It ends at the counter.</source>
        <translation>{number} was called meanwhile. It ends at the counter.</translation>
    </message>
    <message>
        <source>{number} has ended already.</source>
        <translation>{number} has ended already.</translation>
    </message>
    <message>
        <source>That day has not come yet. Give today or an earlier day.</source>
        <translation>That day has not come yet. Give today or an earlier day.</translation>
    </message>
    <message>
        <source>The audit trail has no event {number}.</source>
        <translation>The audit trail has no event {number}.</translation>
    </message>
    <message>
        <source>The clock stands before this case&apos;s last step, {last}. Set the computer&apos;s clock right.</source>
        <translation>The clock stands before this case&apos;s last step, {last}. Set the computer&apos;s clock right.</translation>
    </message>
    <message>
        <source>{who} put this work into other hands at {at}. Look at it anew.</source>
        <translation>{who} put this work into other hands at {at}. Look at it anew.</translation>
    </message>
    <message>
        <source>This term runs no more: the work was done.</source>
        <translation>This term runs no more: the work was done.</translation>
    </message>
    <message>
        <source>This is another&apos;s work. The supervisor hands it over.</source>
        <translation>This is another&apos;s work. The supervisor hands it over.</translation>
    </message>
    <message>
        <source>This is the work of a post that you do not hold.</source>
        <translation>This is the work of a post that you do not hold.</translation>
    </message>
    <message>
        <source>Work of this post cannot be given to the one chosen. Choose another.</source>
        <translation>Work of this post cannot be given to the one chosen. Choose another.</translation>
    </message>
    <message>
        <source>Paragraph {paragraph} asks for something else than telling the person.</source>
        <translation>Paragraph {paragraph} asks for something else than telling the person.</translation>
    </message>
    <message>
        <source>Say why, in at least {least} letters.</source>
        <translation>Say why, in at least {least} letters.</translation>
    </message>
    <message>
        <source>There is no such colleague any more. Choose another.</source>
        <translation>There is no such colleague any more. Choose another.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>These days are over. Give a last day that is today or still to come.</source>
        <translation>These days are over. Give a last day that is today or still to come.</translation>
    </message>
    <message>
        <source>This colleague is away from {first} to {last} already. Give other days.</source>
        <translation>This colleague is away from {first} to {last} already. Give other days.</translation>
    </message>
    <message>
        <source>Nobody stands in for himself. Choose another, or nobody.</source>
        <translation>Nobody stands in for himself. Choose another, or nobody.</translation>
    </message>
    <message>
        <source>The one chosen does not hold the posts of the one who is away. Choose another.</source>
        <translation>The one chosen does not hold the posts of the one who is away. Choose another.</translation>
    </message>
    <message>
        <source>There is no such absence.</source>
        <translation>There is no such absence.</translation>
    </message>
    <message>
        <source>This absence was called off already.</source>
        <translation>This absence was called off already.</translation>
    </message>
    <message>
        <source>Give working hours from 0 to {most}.</source>
        <translation>Give working hours from 0 to {most}.</translation>
    </message>
    <message>
        <source>{most} filters are kept already. Drop one that is not needed.</source>
        <translation>{most} filters are kept already. Drop one that is not needed.</translation>
    </message>
    <message>
        <source>The last day is before the first. Change one of them.</source>
        <translation>The last day is before the first. Change one of them.</translation>
    </message>
    <message>
        <source>This number is entered already: {who}. Open that employer.</source>
        <translation>This number is entered already: {who}. Open that employer.</translation>
    </message>
    <message>
        <source>There is no such employer. Choose one.</source>
        <translation>There is no such employer. Choose one.</translation>
    </message>
    <message>
        <source>There is no such notice. Open the list anew.</source>
        <translation>There is no such notice. Open the list anew.</translation>
    </message>
    <message>
        <source>A notice cannot have come after today. Correct the day.</source>
        <translation>A notice cannot have come after today. Correct the day.</translation>
    </message>
    <message>
        <source>The dismissals end before they begin. Correct one of the days.</source>
        <translation>The dismissals end before they begin. Correct one of the days.</translation>
    </message>
    <message>
        <source>A notice names who is to go: posts, numbers, pay, days. Add an entry.</source>
        <translation>A notice names who is to go: posts, numbers, pay, days. Add an entry.</translation>
    </message>
    <message>
        <source>Came late: it was due by {day}, a month before the dismissals begin.</source>
        <translation>Came late: it was due by {day}, a month before the dismissals begin.</translation>
    </message>
    <message>
        <source>At least one is to go. Correct the number.</source>
        <translation>At least one is to go. Correct the number.</translation>
    </message>
    <message>
        <source>This day is not between the first and the last day of the dismissals.</source>
        <translation>This day is not between the first and the last day of the dismissals.</translation>
    </message>
    <message>
        <source>The year is to be from {first} to {last}.</source>
        <translation>The year is to be from {first} to {last}.</translation>
    </message>
    <message>
        <source>These are some of the workers listed: no more than all of them.</source>
        <translation>These are some of the workers listed: no more than all of them.</translation>
    </message>
    <message>
        <source>These are some of the year&apos;s average: no more than all of them.</source>
        <translation>These are some of the year&apos;s average: no more than all of them.</translation>
    </message>
    <message>
        <source>The year {year} is entered already. Open it to change it.</source>
        <translation>The year {year} is entered already. Open it to change it.</translation>
    </message>
    <message>
        <source>The letter cannot have come later than now. Correct the day.</source>
        <translation>The letter cannot have come later than now. Correct the day.</translation>
    </message>
    <message>
        <source>The letter cannot have come before {earliest}. Correct the day.</source>
        <translation>The letter cannot have come before {earliest}. Correct the day.</translation>
    </message>
    <message>
        <source>The place cannot have fallen vacant later than today. Correct the day.</source>
        <translation>The place cannot have fallen vacant later than today. Correct the day.</translation>
    </message>
    <message>
        <source>The place cannot have been vacant since before {earliest}. Correct the day.</source>
        <translation>The place cannot have been vacant since before {earliest}. Correct the day.</translation>
    </message>
    <message>
        <source>By this day the place has been vacant for {days} days. Check the year.</source>
        <translation>By this day the place has been vacant for {days} days. Check the year.</translation>
    </message>
    <message>
        <source>{words}: posts of state servants are not reported to the centre (§53).</source>
        <translation>{words}: posts of state servants are not reported to the centre (§53).</translation>
    </message>
    <message>
        <source>{words}: elected offices of the state are not reported to the centre (§53).</source>
        <translation>{words}: elected offices of the state are not reported to the centre (§53).</translation>
    </message>
    <message>
        <source>{words}: seats of deputies are not reported to the centre (§53).</source>
        <translation>{words}: seats of deputies are not reported to the centre (§53).</translation>
    </message>
    <message>
        <source>{words}: posts of judges are not reported to the centre (§53).</source>
        <translation>{words}: posts of judges are not reported to the centre (§53).</translation>
    </message>
    <message>
        <source>{words}: military service is not reported to the centre (§53).</source>
        <translation>{words}: military service is not reported to the centre (§53).</translation>
    </message>
    <message>
        <source>{words}: posts of law-enforcement bodies are not reported to the centre (§53).</source>
        <translation>{words}: posts of law-enforcement bodies are not reported to the centre (§53).</translation>
    </message>
    <message>
        <source>{words}: posts of special state bodies are not reported to the centre (§53).</source>
        <translation>{words}: posts of special state bodies are not reported to the centre (§53).</translation>
    </message>
    <message>
        <source>{words}: posts of the state courier service are not reported to the centre (§53).</source>
        <translation>{words}: posts of the state courier service are not reported to the centre (§53).</translation>
    </message>
    <message>
        <source>{words}: posts of the National Bank and its bodies are not reported to the centre (§53).</source>
        <translation>{words}: posts of the National Bank and its bodies are not reported to the centre (§53).</translation>
    </message>
    <message>
        <source>{words}: posts of the body that regulates the financial market are not reported to the centre (§53).</source>
        <translation>{words}: posts of the body that regulates the financial market are not reported to the centre (§53).</translation>
    </message>
    <message>
        <source>Give a number of places from 1 to {most}.</source>
        <translation>Give a number of places from 1 to {most}.</translation>
    </message>
    <message>
        <source>People were hired for {taken} of the places. Give more places, or withdraw the vacancy.</source>
        <translation>People were hired for {taken} of the places. Give more places, or withdraw the vacancy.</translation>
    </message>
    <message>
        <source>All places of the vacancy are taken. Say how many more there are.</source>
        <translation>All places of the vacancy are taken. Say how many more there are.</translation>
    </message>
    <message>
        <source>The pay is below the minimum wage in force, {least} tenge. Ask the employer.</source>
        <translation>The pay is below the minimum wage in force, {least} tenge. Ask the employer.</translation>
    </message>
    <message>
        <source>The last day is over. Give one that is today or still to come.</source>
        <translation>The last day is over. Give one that is today or still to come.</translation>
    </message>
    <message>
        <source>The last day lies before the day on which the place fell vacant.</source>
        <translation>The last day lies before the day on which the place fell vacant.</translation>
    </message>
    <message>
        <source>{name} is nothing that can be asked of people.</source>
        <translation>{name} is nothing that can be asked of people.</translation>
    </message>
    <message>
        <source>The same employer has such a vacancy in force: {numbers}. Enter this one only if it is another place.</source>
        <translation>The same employer has such a vacancy in force: {numbers}. Enter this one only if it is another place.</translation>
    </message>
    <message>
        <source>There is no such vacancy.</source>
        <translation>There is no such vacancy.</translation>
    </message>
    <message>
        <source>“{move}” cannot be done with a vacancy that stands as “{state}”.</source>
        <translation>“{move}” cannot be done with a vacancy that stands as “{state}”.</translation>
    </message>
    <message>
        <source>{name} is no file of the Labour Exchange: docs/exchange.md describes them.</source>
        <translation>{name} is no file of the Labour Exchange: docs/exchange.md describes them.</translation>
    </message>
    <message>
        <source>This is no message of a vacancy, nor of its withdrawal.</source>
        <translation>This is no message of a vacancy, nor of its withdrawal.</translation>
    </message>
    <message>
        <source>“{name}” is no field of a vacancy, or does not hold what it should.</source>
        <translation>“{name}” is no field of a vacancy, or does not hold what it should.</translation>
    </message>
    <message>
        <source>No column is headed “{title}”. Write it above the column and open the file anew.</source>
        <translation>No column is headed “{title}”. Write it above the column and open the file anew.</translation>
    </message>
    <message>
        <source>No vacancy of this number is here.</source>
        <translation>No vacancy of this number is here.</translation>
    </message>
    <message>
        <source>The vacancy is over here ({number}); the exchange still has it.</source>
        <translation>The vacancy is over here ({number}); the exchange still has it.</translation>
    </message>
    <message>
        <source>Such a vacancy of this employer is in force: {number}. It is not entered twice.</source>
        <translation>Such a vacancy of this employer is in force: {number}. It is not entered twice.</translation>
    </message>
    <message>
        <source>Line {first} tells of the same vacancy. Leave one of the two.</source>
        <translation>Line {first} tells of the same vacancy. Leave one of the two.</translation>
    </message>
    <message>
        <source>There is no good line to import. Put the lines right.</source>
        <translation>There is no good line to import. Put the lines right.</translation>
    </message>
    <message>
        <source>The exchange has everything already. Nothing was written.</source>
        <translation>The exchange has everything already. Nothing was written.</translation>
    </message>
    <message>
        <source>Choose one of the causes that are listed.</source>
        <translation>Choose one of the causes that are listed.</translation>
    </message>
    <message>
        <source>No hour. Type it so: 17:40.</source>
        <translation>No hour. Type it so: 17:40.</translation>
    </message>
    <message>
        <source>{words}: a vacancy may not tell people apart so. Write what the work asks for, or the lawful reason.</source>
        <translation>{words}: a vacancy may not tell people apart so. Write what the work asks for, or the lawful reason.</translation>
    </message>
    <message>
        <source>This person is not registered now. Register first, then offer work.</source>
        <translation>This person is not registered now. Register first, then offer work.</translation>
    </message>
    <message>
        <source>The vacancy is not in force any more. Choose another one.</source>
        <translation>The vacancy is not in force any more. Choose another one.</translation>
    </message>
    <message>
        <source>This vacancy is offered to the person already. Open that offer.</source>
        <translation>This vacancy is offered to the person already. Open that offer.</translation>
    </message>
    <message>
        <source>Lives in a village: the assistant tells of the work (§58).</source>
        <translation>Lives in a village: the assistant tells of the work (§58).</translation>
    </message>
    <message>
        <source>Say why the work does not suit only where the person declines it.</source>
        <translation>Say why the work does not suit only where the person declines it.</translation>
    </message>
    <message>
        <source>Only work that was declined or not answered can turn out unsuitable afterwards.</source>
        <translation>Only work that was declined or not answered can turn out unsuitable afterwards.</translation>
    </message>
    <message>
        <source>The employer has reported no such vacancy (§60). Enter the vacancy, and offer it.</source>
        <translation>The employer has reported no such vacancy (§60). Enter the vacancy, and offer it.</translation>
    </message>
    <message>
        <source>The résumé was sent already. Show the offer anew.</source>
        <translation>The résumé was sent already. Show the offer anew.</translation>
    </message>
    <message>
        <source>Send the résumé to the employer first (§60).</source>
        <translation>Send the résumé to the employer first (§60).</translation>
    </message>
    <message>
        <source>A résumé goes by the exchange, e-mail or telephone (§60). Choose another way.</source>
        <translation>A résumé goes by the exchange, e-mail or telephone (§60). Choose another way.</translation>
    </message>
    <message>
        <source>This offer is over: nothing more comes of it. Offer the work anew.</source>
        <translation>This offer is over: nothing more comes of it. Offer the work anew.</translation>
    </message>
    <message>
        <source>This day is still ahead. Enter the day on which the employer answered.</source>
        <translation>This day is still ahead. Enter the day on which the employer answered.</translation>
    </message>
    <message>
        <source>The résumé was sent on {day}. The employer answered that day or later.</source>
        <translation>The résumé was sent on {day}. The employer answered that day or later.</translation>
    </message>
    <message>
        <source>The person was hired already. If that came to nothing, say so there first.</source>
        <translation>The person was hired already. If that came to nothing, say so there first.</translation>
    </message>
    <message>
        <source>All places of this vacancy are taken. Reopen it with more places first.</source>
        <translation>All places of this vacancy are taken. Reopen it with more places first.</translation>
    </message>
    <message>
        <source>The first day of work is still ahead. Enter the employer&apos;s answer now, and the hire on that day.</source>
        <translation>The first day of work is still ahead. Enter the employer&apos;s answer now, and the hire on that day.</translation>
    </message>
    <message>
        <source>The work was offered on {day}. The first day of work cannot lie before.</source>
        <translation>The work was offered on {day}. The first day of work cannot lie before.</translation>
    </message>
    <message>
        <source>There is no hire to take back. Show the offer anew.</source>
        <translation>There is no hire to take back. Show the offer anew.</translation>
    </message>
    <message>
        <source>This day is still ahead. Enter the day on which it became known.</source>
        <translation>This day is still ahead. Enter the day on which it became known.</translation>
    </message>
    <message>
        <source>The work was offered on {day}. It became known that day or later.</source>
        <translation>The work was offered on {day}. It became known that day or later.</translation>
    </message>
    <message>
        <source>The candidate was told already, or need not be told. Show the list anew.</source>
        <translation>The candidate was told already, or need not be told. Show the list anew.</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Choose at least one person.</translation>
    </message>
    <message>
        <source>Somebody is chosen for this vacancy, or it is offered. Take that back first.</source>
        <translation>Somebody is chosen for this vacancy, or it is offered. Take that back first.</translation>
    </message>
    <message>
        <source>{who} has this BIN and is in the register.</source>
        <translation>{who} has this BIN and is in the register.</translation>
    </message>
    <message>
        <source>There is no such agency.</source>
        <translation>There is no such agency.</translation>
    </message>
    <message>
        <source>This day has not come yet. Correct it.</source>
        <translation>This day has not come yet. Correct it.</translation>
    </message>
    <message>
        <source>Give a day from {earliest} on.</source>
        <translation>Give a day from {earliest} on.</translation>
    </message>
    <message>
        <source>The agency did not work yet on this day.</source>
        <translation>The agency did not work yet on this day.</translation>
    </message>
    <message>
        <source>The agency did not work on this day. Correct the day, or the agency&apos;s record.</source>
        <translation>The agency did not work on this day. Correct the day, or the agency&apos;s record.</translation>
    </message>
    <message>
        <source>The last day is before the contract was made. Correct one of them.</source>
        <translation>The last day is before the contract was made. Correct one of them.</translation>
    </message>
    <message>
        <source>Contract {number} of this agency is entered already.</source>
        <translation>Contract {number} of this agency is entered already.</translation>
    </message>
    <message>
        <source>There is no such contract.</source>
        <translation>There is no such contract.</translation>
    </message>
    <message>
        <source>It is written down already: published.</source>
        <translation>It is written down already: published.</translation>
    </message>
    <message>
        <source>The contract has ended already.</source>
        <translation>The contract has ended already.</translation>
    </message>
    <message>
        <source>The contract was made on {made_on}: give this day or a later one.</source>
        <translation>The contract was made on {made_on}: give this day or a later one.</translation>
    </message>
    <message>
        <source>Choose the first day of a quarter or of a month.</source>
        <translation>Choose the first day of a quarter or of a month.</translation>
    </message>
    <message>
        <source>The period lasts until {day}: its figures come after that.</source>
        <translation>The period lasts until {day}: its figures come after that.</translation>
    </message>
    <message>
        <source>Nothing is owed for this period: the agency, or its contract, did not run then.</source>
        <translation>Nothing is owed for this period: the agency, or its contract, did not run then.</translation>
    </message>
    <message>
        <source>The period lasted until {day}: its figures cannot have come before its end.</source>
        <translation>The period lasted until {day}: its figures cannot have come before its end.</translation>
    </message>
    <message>
        <source>Enter a row, or write in the note that nobody applied.</source>
        <translation>Enter a row, or write in the note that nobody applied.</translation>
    </message>
    <message>
        <source>The figures of this period were told already. Open them to put them right.</source>
        <translation>The figures of this period were told already. Open them to put them right.</translation>
    </message>
    <message>
        <source>Row {number} of the table: needed are an occupation&apos;s code or title, and two numbers.</source>
        <translation>Row {number} of the table: needed are an occupation&apos;s code or title, and two numbers.</translation>
    </message>
    <message>
        <source>The table has more than {most} rows.</source>
        <translation>The table has more than {most} rows.</translation>
    </message>
    <message>
        <source>This occupation stands above already. Add the numbers up.</source>
        <translation>This occupation stands above already. Add the numbers up.</translation>
    </message>
    <message>
        <source>More were placed than applied. Correct one of them.</source>
        <translation>More were placed than applied. Correct one of them.</translation>
    </message>
    <message>
        <source>Choose at least one vacancy.</source>
        <translation>Choose at least one vacancy.</translation>
    </message>
    <message>
        <source>There is no such kept list.</source>
        <translation>There is no such kept list.</translation>
    </message>
    <message>
        <source>No weights of the criteria are in force on {day}. Ask the administrator.</source>
        <translation>No weights of the criteria are in force on {day}. Ask the administrator.</translation>
    </message>
    <message>
        <source>The weights of {day} lack the criterion {criterion}. Add its row.</source>
        <translation>The weights of {day} lack the criterion {criterion}. Add its row.</translation>
    </message>
    <message>
        <source>There is no criterion {criterion}. Put its name right in the table of weights.</source>
        <translation>There is no criterion {criterion}. Put its name right in the table of weights.</translation>
    </message>
    <message>
        <source>The criterion {criterion} stands twice among the weights of {day}. Leave one row.</source>
        <translation>The criterion {criterion} stands twice among the weights of {day}. Leave one row.</translation>
    </message>
    <message>
        <source>The weight of {criterion} has to be a whole number from 0 to {most}.</source>
        <translation>The weight of {criterion} has to be a whole number from 0 to {most}.</translation>
    </message>
    <message>
        <source>Give a number from 1 to {most} after --top.</source>
        <translation>Give a number from 1 to {most} after --top.</translation>
    </message>
    <message>
        <source>Say with --out which file to write.</source>
        <translation>Say with --out which file to write.</translation>
    </message>
    <message>
        <source>--out belongs to --all, --format to one vacancy or person, --priority to one vacancy.</source>
        <translation>--out belongs to --all, --format to one vacancy or person, --priority to one vacancy.</translation>
    </message>
    <message>
        <source>Another program is writing {file}. Wait for it, or choose another name.</source>
        <translation>Another program is writing {file}. Wait for it, or choose another name.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
</context>
<context>
    <name>FaultSummary</name>
    <message>
        <source>Put this right to go on</source>
        <translation>Put this right to go on</translation>
    </message>
</context>
<context>
    <name>FellThroughWindow</name>
    <message>
        <source>The hire fell through</source>
        <translation>The hire fell through</translation>
    </message>
    <message>
        <source>Write it down  Ctrl+S</source>
        <translation>Write it down  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>IIN</source>
        <translation>IIN</translation>
    </message>
    <message>
        <source>Fills in birth date and sex</source>
        <translation>Fills in birth date and sex</translation>
    </message>
    <message>
        <source>Why there is no IIN</source>
        <translation>Why there is no IIN</translation>
    </message>
    <message>
        <source>The person has no IIN</source>
        <translation>The person has no IIN</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>If there is one</source>
        <translation>If there is one</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Citizenship</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Only if the person wishes to name it</source>
        <translation>Only if the person wishes to name it</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Marital status</translation>
    </message>
    <message>
        <source>Place of the registered address</source>
        <translation>Place of the registered address</translation>
    </message>
    <message>
        <source>Any part of the name, in Kazakh or Russian</source>
        <translation>Any part of the name, in Kazakh or Russian</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>House</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>Country of the address</source>
        <translation>Country of the address</translation>
    </message>
    <message>
        <source>Address abroad</source>
        <translation>Address abroad</translation>
    </message>
    <message>
        <source>Where the person is registered</source>
        <translation>Where the person is registered</translation>
    </message>
    <message>
        <source>Without + it is a number of Kazakhstan</source>
        <translation>Without + it is a number of Kazakhstan</translation>
    </message>
    <message>
        <source>The village, town or city where the employer is.</source>
        <translation>The village, town or city where the employer is.</translation>
    </message>
    <message>
        <source>A public association of people with disabilities</source>
        <translation>A public association of people with disabilities</translation>
    </message>
    <message>
        <source>No quota is set for it (Law, article 27).</source>
        <translation>No quota is set for it (Law, article 27).</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Specialty and qualification</source>
        <translation>Specialty and qualification</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Tenge a month</source>
        <translation>Tenge a month</translation>
    </message>
    <message>
        <source>Day of dismissal</source>
        <translation>Day of dismissal</translation>
    </message>
    <message>
        <source>The notice came on</source>
        <translation>The notice came on</translation>
    </message>
    <message>
        <source>Why workers are dismissed</source>
        <translation>Why workers are dismissed</translation>
    </message>
    <message>
        <source>Dismissals begin</source>
        <translation>Dismissals begin</translation>
    </message>
    <message>
        <source>End of dismissals</source>
        <translation>End of dismissals</translation>
    </message>
    <message>
        <source>Who is to go</source>
        <translation>Who is to go</translation>
    </message>
    <message>
        <source>Places for people with disabilities</source>
        <translation>Places for people with disabilities</translation>
    </message>
    <message>
        <source>Taken: people with disabilities</source>
        <translation>Taken: people with disabilities</translation>
    </message>
    <message>
        <source>Places for those on probation</source>
        <translation>Places for those on probation</translation>
    </message>
    <message>
        <source>Taken: on probation</source>
        <translation>Taken: on probation</translation>
    </message>
    <message>
        <source>Places for those released from prison</source>
        <translation>Places for those released from prison</translation>
    </message>
    <message>
        <source>Taken: released from prison</source>
        <translation>Taken: released from prison</translation>
    </message>
    <message>
        <source>Places for graduates without parents</source>
        <translation>Places for graduates without parents</translation>
    </message>
    <message>
        <source>Taken: graduates without parents</source>
        <translation>Taken: graduates without parents</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Workers on the list</source>
        <translation>Workers on the list</translation>
    </message>
    <message>
        <source>Of them sent to work elsewhere</source>
        <translation>Of them sent to work elsewhere</translation>
    </message>
    <message>
        <source>By a contract on providing staff: not counted (article 27).</source>
        <translation>By a contract on providing staff: not counted (article 27).</translation>
    </message>
    <message>
        <source>Of them at harmful work</source>
        <translation>Of them at harmful work</translation>
    </message>
    <message>
        <source>Heavy, harmful or dangerous: not counted.</source>
        <translation>Heavy, harmful or dangerous: not counted.</translation>
    </message>
    <message>
        <source>Average of the year</source>
        <translation>Average of the year</translation>
    </message>
    <message>
        <source>Of them with a disability</source>
        <translation>Of them with a disability</translation>
    </message>
    <message>
        <source>Over a fifth of all: no quota is set (article 27).</source>
        <translation>Over a fifth of all: no quota is set (article 27).</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobile phone</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Contact phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Another person to contact</source>
        <translation>Another person to contact</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Surname, given name, patronymic</translation>
    </message>
    <message>
        <source>That person&apos;s phone</source>
        <translation>That person&apos;s phone</translation>
    </message>
    <message>
        <source>That person&apos;s e-mail</source>
        <translation>That person&apos;s e-mail</translation>
    </message>
    <message>
        <source>Its last day; empty only where the document names none</source>
        <translation>Its last day; empty only where the document names none</translation>
    </message>
    <message>
        <source>The day after the last day of work</source>
        <translation>The day after the last day of work</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Target groups</translation>
    </message>
    <message>
        <source>The identity document</source>
        <translation>The identity document</translation>
    </message>
    <message>
        <source>Education, work path</source>
        <translation>Education, work path</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Further details</source>
        <translation>Further details</translation>
    </message>
    <message>
        <source>The signed application is here</source>
        <translation>The signed application is here</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Identity document</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>There is a document confirming work</source>
        <translation>There is a document confirming work</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Its number</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>The term of the answer runs from this day.</source>
        <translation>The term of the answer runs from this day.</translation>
    </message>
    <message>
        <source>The paper it is about</source>
        <translation>The paper it is about</translation>
    </message>
    <message>
        <source>Left empty where it is about how the person was served.</source>
        <translation>Left empty where it is about how the person was served.</translation>
    </message>
    <message>
        <source>What the person complains of</source>
        <translation>What the person complains of</translation>
    </message>
    <message>
        <source>Printed as typed on the sheet of this language</source>
        <translation>Printed as typed on the sheet of this language</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>How it is decided</translation>
    </message>
    <message>
        <source>The day on the other body&apos;s own answer.</source>
        <translation>The day on the other body&apos;s own answer.</translation>
    </message>
    <message>
        <source>The decision complained of is opened again</source>
        <translation>The decision complained of is opened again</translation>
    </message>
    <message>
        <source>Not while the person has a newer case that goes on: end that one first.</source>
        <translation>Not while the person has a newer case that goes on: end that one first.</translation>
    </message>
    <message>
        <source>The answer in Kazakh</source>
        <translation>The answer in Kazakh</translation>
    </message>
    <message>
        <source>The answer in Russian</source>
        <translation>The answer in Russian</translation>
    </message>
    <message>
        <source>What was wrong, in Kazakh</source>
        <translation>What was wrong, in Kazakh</translation>
    </message>
    <message>
        <source>What was wrong, in Russian</source>
        <translation>What was wrong, in Russian</translation>
    </message>
    <message>
        <source>Its scan or photograph</source>
        <translation>Its scan or photograph</translation>
    </message>
    <message>
        <source>Its date of issue</source>
        <translation>Its date of issue</translation>
    </message>
    <message>
        <source>It is valid until</source>
        <translation>It is valid until</translation>
    </message>
    <message>
        <source>F8 prints it filled in, to be signed</source>
        <translation>F8 prints it filled in, to be signed</translation>
    </message>
    <message>
        <source>The legal representative&apos;s application is here</source>
        <translation>The legal representative&apos;s application is here</translation>
    </message>
    <message>
        <source>The representative&apos;s full name</source>
        <translation>The representative&apos;s full name</translation>
    </message>
    <message>
        <source>Who he or she is to the applicant</source>
        <translation>Who he or she is to the applicant</translation>
    </message>
    <message>
        <source>The representative&apos;s phone</source>
        <translation>The representative&apos;s phone</translation>
    </message>
    <message>
        <source>Scan or photograph of the identity document</source>
        <translation>Scan or photograph of the identity document</translation>
    </message>
    <message>
        <source>There is a document on education or qualification</source>
        <translation>There is a document on education or qualification</translation>
    </message>
    <message>
        <source>Refuse: the package is incomplete or has expired</source>
        <translation>Refuse: the package is incomplete or has expired</translation>
    </message>
    <message>
        <source>The person has work</source>
        <translation>The person has work</translation>
    </message>
    <message>
        <source>The person has earnings</source>
        <translation>The person has earnings</translation>
    </message>
    <message>
        <source>Answers of state registers, entered by hand</source>
        <translation>Answers of state registers, entered by hand</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>Its answer</translation>
    </message>
    <message>
        <source>Refuse: the documents are unreliable</source>
        <translation>Refuse: the documents are unreliable</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Which documents</translation>
    </message>
    <message>
        <source>What is unreliable in them, in Kazakh</source>
        <translation>What is unreliable in them, in Kazakh</translation>
    </message>
    <message>
        <source>What is unreliable in them, in Russian</source>
        <translation>What is unreliable in them, in Russian</translation>
    </message>
    <message>
        <source>What to add to the cause, in Kazakh</source>
        <translation>What to add to the cause, in Kazakh</translation>
    </message>
    <message>
        <source>What to add to the cause, in Russian</source>
        <translation>What to add to the cause, in Russian</translation>
    </message>
    <message>
        <source>Cause of unemployment</source>
        <translation>Cause of unemployment</translation>
    </message>
    <message>
        <source>First day without work</source>
        <translation>First day without work</translation>
    </message>
    <message>
        <source>Status category</source>
        <translation>Status category</translation>
    </message>
    <message>
        <source>Purpose of registration</source>
        <translation>Purpose of registration</translation>
    </message>
    <message>
        <source>Education level</source>
        <translation>Education level</translation>
    </message>
    <message>
        <source>Wanted occupation</source>
        <translation>Wanted occupation</translation>
    </message>
    <message>
        <source>Any word of the title, or the code</source>
        <translation>Any word of the title, or the code</translation>
    </message>
    <message>
        <source>Full name of the institution</source>
        <translation>Full name of the institution</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Specialty</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>Kind of institution</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>More on the education</source>
        <translation>More on the education</translation>
    </message>
    <message>
        <source>Agrees to work in this specialty</source>
        <translation>Agrees to work in this specialty</translation>
    </message>
    <message>
        <source>Occupation, post</source>
        <translation>Occupation, post</translation>
    </message>
    <message>
        <source>Specialisation</source>
        <translation>Specialisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Hired</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>2008 or 09.2008 will do, and stands for its first day</source>
        <translation>2008 or 09.2008 will do, and stands for its first day</translation>
    </message>
    <message>
        <source>Full years; 0 if less than one</source>
        <translation>Full years; 0 if less than one</translation>
    </message>
    <message>
        <source>Empty if still there. 2008 or 09.2008 will do, and stands for its first day</source>
        <translation>Empty if still there. 2008 or 09.2008 will do, and stands for its first day</translation>
    </message>
    <message>
        <source>Years of experience in this occupation</source>
        <translation>Years of experience in this occupation</translation>
    </message>
    <message>
        <source>Agrees to work in this occupation</source>
        <translation>Agrees to work in this occupation</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Work path</source>
        <translation>Work path</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Special skills</source>
        <translation>Special skills</translation>
    </message>
    <message>
        <source>General skills</source>
        <translation>General skills</translation>
    </message>
    <message>
        <source>Courses, trainings, certificates</source>
        <translation>Courses, trainings, certificates</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Hobbies</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Driving licence</translation>
    </message>
    <message>
        <source>Children under 18 living with the person</source>
        <translation>Children under 18 living with the person</translation>
    </message>
    <message>
        <source>Criminal record</source>
        <translation>Criminal record</translation>
    </message>
    <message>
        <source>Demand for the specialty</source>
        <translation>Demand for the specialty</translation>
    </message>
    <message>
        <source>Number of specialties</source>
        <translation>Number of specialties</translation>
    </message>
    <message>
        <source>Years of work in the main specialty</source>
        <translation>Years of work in the main specialty</translation>
    </message>
    <message>
        <source>Years of work in all</source>
        <translation>Years of work in all</translation>
    </message>
    <message>
        <source>Years of work at the last place</source>
        <translation>Years of work at the last place</translation>
    </message>
    <message>
        <source>Months without work before the present time</source>
        <translation>Months without work before the present time</translation>
    </message>
    <message>
        <source>Full months; 0 if there were none</source>
        <translation>Full months; 0 if there were none</translation>
    </message>
    <message>
        <source>Months of vocational training</source>
        <translation>Months of vocational training</translation>
    </message>
    <message>
        <source>Skills of looking for work</source>
        <translation>Skills of looking for work</translation>
    </message>
    <message>
        <source>Computer skills</source>
        <translation>Computer skills</translation>
    </message>
    <message>
        <source>Motivation to find work</source>
        <translation>Motivation to find work</translation>
    </message>
    <message>
        <source>Lowest pay</source>
        <translation>Lowest pay</translation>
    </message>
    <message>
        <source>Highest pay</source>
        <translation>Highest pay</translation>
    </message>
    <message>
        <source>Work schedule</source>
        <translation>Work schedule</translation>
    </message>
    <message>
        <source>Agrees to move house</source>
        <translation>Agrees to move house</translation>
    </message>
    <message>
        <source>Told of the state&apos;s measures and the centre&apos;s services</source>
        <translation>Told of the state&apos;s measures and the centre&apos;s services</translation>
    </message>
    <message>
        <source>The documents are checked and reliable</source>
        <translation>The documents are checked and reliable</translation>
    </message>
    <message>
        <source>Told how to use the Labour Exchange portal</source>
        <translation>Told how to use the Labour Exchange portal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Address and contacts</source>
        <translation>Address and contacts</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Refuse acceptance</source>
        <translation>Refuse acceptance</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Check and save</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Wanted work</source>
        <translation>Wanted work</translation>
    </message>
    <message>
        <source>Check and decide</source>
        <translation>Check and decide</translation>
    </message>
    <message>
        <source>Name of the centre in Kazakh</source>
        <translation>Name of the centre in Kazakh</translation>
    </message>
    <message>
        <source>Name of the centre in Russian</source>
        <translation>Name of the centre in Russian</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Any place in it will do: its oblast or city is taken.</source>
        <translation>Any place in it will do: its oblast or city is taken.</translation>
    </message>
    <message>
        <source>Director, in Kazakh</source>
        <translation>Director, in Kazakh</translation>
    </message>
    <message>
        <source>Director, in Russian</source>
        <translation>Director, in Russian</translation>
    </message>
    <message>
        <source>Local body for employment, in Kazakh</source>
        <translation>Local body for employment, in Kazakh</translation>
    </message>
    <message>
        <source>Local body for employment, in Russian</source>
        <translation>Local body for employment, in Russian</translation>
    </message>
    <message>
        <source>Minutes until a left place locks itself</source>
        <translation>Minutes until a left place locks itself</translation>
    </message>
    <message>
        <source>From 1 to 240.</source>
        <translation>From 1 to 240.</translation>
    </message>
    <message>
        <source>Posts are combined: one may decide on what he drafted himself</source>
        <translation>Posts are combined: one may decide on what he drafted himself</translation>
    </message>
    <message>
        <source>Only for a centre with too few people to part the posts.</source>
        <translation>Only for a centre with too few people to part the posts.</translation>
    </message>
    <message>
        <source>Administrator&apos;s sign-in name</source>
        <translation>Administrator&apos;s sign-in name</translation>
    </message>
    <message>
        <source>Administrator&apos;s name in Kazakh</source>
        <translation>Administrator&apos;s name in Kazakh</translation>
    </message>
    <message>
        <source>Administrator&apos;s name in Russian</source>
        <translation>Administrator&apos;s name in Russian</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Small Latin letters and digits; stays for ever.</source>
        <translation>Small Latin letters and digits; stays for ever.</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Name in Kazakh</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Name in Russian</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>At least 8 signs. Ctrl+E shows what is typed.</source>
        <translation>At least 8 signs. Ctrl+E shows what is typed.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Left empty, the password stays as it is.</source>
        <translation>Left empty, the password stays as it is.</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>May sign in</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>The password again</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The centre works on it</source>
        <translation>The centre works on it</translation>
    </message>
    <message>
        <source>Where the agency is</source>
        <translation>Where the agency is</translation>
    </message>
    <message>
        <source>The agency&apos;s address</source>
        <translation>The agency&apos;s address</translation>
    </message>
    <message>
        <source>The agency&apos;s representative</source>
        <translation>The agency&apos;s representative</translation>
    </message>
    <message>
        <source>Works since</source>
        <translation>Works since</translation>
    </message>
    <message>
        <source>From this quarter on figures are owed.</source>
        <translation>From this quarter on figures are owed.</translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation>Last day of work</translation>
    </message>
    <message>
        <source>Left empty, the agency goes on working.</source>
        <translation>Left empty, the agency goes on working.</translation>
    </message>
    <message>
        <source>Number of the contract</source>
        <translation>Number of the contract</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Ten business days for its publication count from it.</source>
        <translation>Ten business days for its publication count from it.</translation>
    </message>
    <message>
        <source>Last day of the contract</source>
        <translation>Last day of the contract</translation>
    </message>
    <message>
        <source>Services given by the contract</source>
        <translation>Services given by the contract</translation>
    </message>
    <message>
        <source>On the Labour Exchange since</source>
        <translation>On the Labour Exchange since</translation>
    </message>
    <message>
        <source>The contract ended on</source>
        <translation>The contract ended on</translation>
    </message>
    <message>
        <source>Where it ends before its last day.</source>
        <translation>Where it ends before its last day.</translation>
    </message>
    <message>
        <source>People who applied</source>
        <translation>People who applied</translation>
    </message>
    <message>
        <source>Of them placed in work</source>
        <translation>Of them placed in work</translation>
    </message>
    <message>
        <source>The figures came on</source>
        <translation>The figures came on</translation>
    </message>
    <message>
        <source>By occupation</source>
        <translation>By occupation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Where nobody applied, say so here.</source>
        <translation>Where nobody applied, say so here.</translation>
    </message>
    <message>
        <source>Why, and by which order.</source>
        <translation>Why, and by which order.</translation>
    </message>
    <message>
        <source>It holds from</source>
        <translation>It holds from</translation>
    </message>
    <message>
        <source>Earlier registrations keep their points</source>
        <translation>Earlier registrations keep their points</translation>
    </message>
    <message>
        <source>Age, years</source>
        <translation>Age, years</translation>
    </message>
    <message>
        <source>Full months without work until now</source>
        <translation>Full months without work until now</translation>
    </message>
    <message>
        <source>Why the person goes on to the local body</source>
        <translation>Why the person goes on to the local body</translation>
    </message>
    <message>
        <source>How the person was told</source>
        <translation>How the person was told</translation>
    </message>
    <message>
        <source>Who lives in a village is told through the akim or the assistant.</source>
        <translation>Who lives in a village is told through the akim or the assistant.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Who drafted it reads this; it stays with the decision.</source>
        <translation>Who drafted it reads this; it stays with the decision.</translation>
    </message>
    <message>
        <source>Note to the director and the local body</source>
        <translation>Note to the director and the local body</translation>
    </message>
    <message>
        <source>Under sixteen</source>
        <translation>Under sixteen</translation>
    </message>
    <message>
        <source>Works for pay</source>
        <translation>Works for pay</translation>
    </message>
    <message>
        <source>Of pension age</source>
        <translation>Of pension age</translation>
    </message>
    <message>
        <source>Knowingly false or unreliable information</source>
        <translation>Knowingly false or unreliable information</translation>
    </message>
    <message>
        <source>Student or senior pupil who seeks active measures</source>
        <translation>Student or senior pupil who seeks active measures</translation>
    </message>
    <message>
        <source>Printed on the notice as typed</source>
        <translation>Printed on the notice as typed</translation>
    </message>
    <message>
        <source>On what it rests, in Kazakh</source>
        <translation>On what it rests, in Kazakh</translation>
    </message>
    <message>
        <source>On what it rests, in Russian</source>
        <translation>On what it rests, in Russian</translation>
    </message>
    <message>
        <source>How it came out</source>
        <translation>How it came out</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>New day</translation>
    </message>
    <message>
        <source>For a valid reason</source>
        <translation>For a valid reason</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Both signed on</source>
        <translation>Both signed on</translation>
    </message>
    <message>
        <source>One copy was given to the person</source>
        <translation>One copy was given to the person</translation>
    </message>
    <message>
        <source>Labour mediation</source>
        <translation>Labour mediation</translation>
    </message>
    <message>
        <source>Vocational orientation</source>
        <translation>Vocational orientation</translation>
    </message>
    <message>
        <source>Active measures</source>
        <translation>Active measures</translation>
    </message>
    <message>
        <source>Social help</source>
        <translation>Social help</translation>
    </message>
    <message>
        <source>Job-search skills</source>
        <translation>Job-search skills</translation>
    </message>
    <message>
        <source>Consultation on the choice of an occupation and a place of work, orientation tests</source>
        <translation>Consultation on the choice of an occupation and a place of work, orientation tests</translation>
    </message>
    <message>
        <source>Information on the labour market, on work in the specialty or on training</source>
        <translation>Information on the labour market, on work in the specialty or on training</translation>
    </message>
    <message>
        <source>The centre tells of vacancies in its database</source>
        <translation>The centre tells of vacancies in its database</translation>
    </message>
    <message>
        <source>Search for work through the Electronic Labour Exchange (www.enbek.kz)</source>
        <translation>Search for work through the Electronic Labour Exchange (www.enbek.kz)</translation>
    </message>
    <message>
        <source>Search for work through private agencies and job sites</source>
        <translation>Search for work through private agencies and job sites</translation>
    </message>
    <message>
        <source>Interviews with employers</source>
        <translation>Interviews with employers</translation>
    </message>
    <message>
        <source>Vocational training (training, retraining, further training)</source>
        <translation>Vocational training (training, retraining, further training)</translation>
    </message>
    <message>
        <source>Work at a social work place</source>
        <translation>Work at a social work place</translation>
    </message>
    <message>
        <source>Youth practice</source>
        <translation>Youth practice</translation>
    </message>
    <message>
        <source>Support of a business initiative</source>
        <translation>Support of a business initiative</translation>
    </message>
    <message>
        <source>Public works</source>
        <translation>Public works</translation>
    </message>
    <message>
        <source>Social payments for the loss of work from the State Social Insurance Fund</source>
        <translation>Social payments for the loss of work from the State Social Insurance Fund</translation>
    </message>
    <message>
        <source>Targeted social assistance</source>
        <translation>Targeted social assistance</translation>
    </message>
    <message>
        <source>Courses on active job search, on interviews with an employer and the like</source>
        <translation>Courses on active job search, on interviews with an employer and the like</translation>
    </message>
    <message>
        <source>Completion date</source>
        <translation>Completion date</translation>
    </message>
    <message>
        <source>Why the plan is changed</source>
        <translation>Why the plan is changed</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Printed as typed, like all that is typed here</source>
        <translation>Printed as typed, like all that is typed here</translation>
    </message>
    <message>
        <source>Specialty (occupation)</source>
        <translation>Specialty (occupation)</translation>
    </message>
    <message>
        <source>The plan holds until</source>
        <translation>The plan holds until</translation>
    </message>
    <message>
        <source>Meetings and reports</source>
        <translation>Meetings and reports</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Schedule of meetings</source>
        <translation>Schedule of meetings</translation>
    </message>
    <message>
        <source>Check the plan</source>
        <translation>Check the plan</translation>
    </message>
    <message>
        <source>Came to the centre on</source>
        <translation>Came to the centre on</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Document, its number and day, who issued it</source>
        <translation>Document, its number and day, who issued it</translation>
    </message>
    <message>
        <source>What proves it, in Kazakh</source>
        <translation>What proves it, in Kazakh</translation>
    </message>
    <message>
        <source>What proves it, in Russian</source>
        <translation>What proves it, in Russian</translation>
    </message>
    <message>
        <source>Was there a valid reason?</source>
        <translation>Was there a valid reason?</translation>
    </message>
    <message>
        <source>A valid reason stops the draft.</source>
        <translation>A valid reason stops the draft.</translation>
    </message>
    <message>
        <source>Family of a serviceman or officer, registered by the Labour Resources Development Centre</source>
        <translation>Family of a serviceman or officer, registered by the Labour Resources Development Centre</translation>
    </message>
    <message>
        <source>That Centre deregisters them, not the local body.</source>
        <translation>That Centre deregisters them, not the local body.</translation>
    </message>
    <message>
        <source>Number and day of the message to the Fund</source>
        <translation>Number and day of the message to the Fund</translation>
    </message>
    <message>
        <source>Without one it is a ground to be struck off, and leaving bars for a time.</source>
        <translation>Without one it is a ground to be struck off, and leaving bars for a time.</translation>
    </message>
    <message>
        <source>What the reason was</source>
        <translation>What the reason was</translation>
    </message>
    <message>
        <source>Where the person is sent</source>
        <translation>Where the person is sent</translation>
    </message>
    <message>
        <source>Printed as typed on the direction</source>
        <translation>Printed as typed on the direction</translation>
    </message>
    <message>
        <source>For which work</source>
        <translation>For which work</translation>
    </message>
    <message>
        <source>Why training is needed</source>
        <translation>Why training is needed</translation>
    </message>
    <message>
        <source>Receives the social payment for the loss of work</source>
        <translation>Receives the social payment for the loss of work</translation>
    </message>
    <message>
        <source>The person agrees to be sent there</source>
        <translation>The person agrees to be sent there</translation>
    </message>
    <message>
        <source>Health, age and skills were weighed with the person.</source>
        <translation>Health, age and skills were weighed with the person.</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>More about it</translation>
    </message>
    <message>
        <source>The paper&apos;s number, or the text of its code</source>
        <translation>The paper&apos;s number, or the text of its code</translation>
    </message>
    <message>
        <source>A reader of codes types it here by itself.</source>
        <translation>A reader of codes types it here by itself.</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>What has changed</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Happened on</translation>
    </message>
    <message>
        <source>It is to be reported within five business days.</source>
        <translation>It is to be reported within five business days.</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>The day on which the person told it, where it is entered later.</source>
        <translation>The day on which the person told it, where it is entered later.</translation>
    </message>
    <message>
        <source>Details: place, employer, document</source>
        <translation>Details: place, employer, document</translation>
    </message>
    <message>
        <source>If it is late: was there a valid reason?</source>
        <translation>If it is late: was there a valid reason?</translation>
    </message>
    <message>
        <source>The Rules excuse no delay here; the director sees what is said.</source>
        <translation>The Rules excuse no delay here; the director sees what is said.</translation>
    </message>
    <message>
        <source>The person works: end the registration as placed in work</source>
        <translation>The person works: end the registration as placed in work</translation>
    </message>
    <message>
        <source>To another region: hand over to the centre there</source>
        <translation>To another region: hand over to the centre there</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Occupation offered</source>
        <translation>Occupation offered</translation>
    </message>
    <message>
        <source>Post and conditions</source>
        <translation>Post and conditions</translation>
    </message>
    <message>
        <source>Pay a month, tenge</source>
        <translation>Pay a month, tenge</translation>
    </message>
    <message>
        <source>A villager is told through the assistant (§58).</source>
        <translation>A villager is told through the assistant (§58).</translation>
    </message>
    <message>
        <source>Is this work suitable for the person?</source>
        <translation>Is this work suitable for the person?</translation>
    </message>
    <message>
        <source>Only suitable work that is refused counts (§44.2).</source>
        <translation>Only suitable work that is refused counts (§44.2).</translation>
    </message>
    <message>
        <source>What the person answers</source>
        <translation>What the person answers</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>The day on which the person, or a villager through the akim, said it.</source>
        <translation>The day on which the person, or a villager through the akim, said it.</translation>
    </message>
    <message>
        <source>Why, in the person&apos;s words</source>
        <translation>Why, in the person&apos;s words</translation>
    </message>
    <message>
        <source>The person was told on</source>
        <translation>The person was told on</translation>
    </message>
    <message>
        <source>From this day the five business days run.</source>
        <translation>From this day the five business days run.</translation>
    </message>
    <message>
        <source>Day of the interview</source>
        <translation>Day of the interview</translation>
    </message>
    <message>
        <source>Hour and place of the interview</source>
        <translation>Hour and place of the interview</translation>
    </message>
    <message>
        <source>Did the person go to the employer?</source>
        <translation>Did the person go to the employer?</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Went on</translation>
    </message>
    <message>
        <source>In full, as in the diploma or certificate, with its town if that tells it apart. Up to 200 letters.</source>
        <translation>In full, as in the diploma or certificate, with its town if that tells it apart. Up to 200 letters.</translation>
    </message>
    <message>
        <source>As in the diploma; empty for a school without one. Up to 200 letters.</source>
        <translation>As in the diploma; empty for a school without one. Up to 200 letters.</translation>
    </message>
    <message>
        <source>Choose by the name in the diploma or certificate.</source>
        <translation>Choose by the name in the diploma or certificate.</translation>
    </message>
    <message>
        <source>By the diploma or as the person says, such as 01.09.2008; not ahead of today.</source>
        <translation>By the diploma or as the person says, such as 01.09.2008; not ahead of today.</translation>
    </message>
    <message>
        <source>By the diploma or certificate; empty or a day ahead if the person studies there still.</source>
        <translation>By the diploma or certificate; empty or a day ahead if the person studies there still.</translation>
    </message>
    <message>
        <source>What else the document says: qualification, honours, academic degree. Up to 200 letters.</source>
        <translation>What else the document says: qualification, honours, academic degree. Up to 200 letters.</translation>
    </message>
    <message>
        <source>Ask: whether the person would take work in the specialty learned here.</source>
        <translation>Ask: whether the person would take work in the specialty learned here.</translation>
    </message>
    <message>
        <source>By the classifier: any word of the title, or the code; Enter takes the row.</source>
        <translation>By the classifier: any word of the title, or the code; Enter takes the row.</translation>
    </message>
    <message>
        <source>The post&apos;s own name in the document, or what the classifier leaves open. Up to 200 letters.</source>
        <translation>The post&apos;s own name in the document, or what the classifier leaves open. Up to 200 letters.</translation>
    </message>
    <message>
        <source>The employer&apos;s name by the document; for work of one&apos;s own, say so. Up to 200 letters.</source>
        <translation>The employer&apos;s name by the document; for work of one&apos;s own, say so. Up to 200 letters.</translation>
    </message>
    <message>
        <source>What the organisation does; type a part of the title.</source>
        <translation>What the organisation does; type a part of the title.</translation>
    </message>
    <message>
        <source>By the document confirming work, such as 01.09.2008; not ahead of today.</source>
        <translation>By the document confirming work, such as 01.09.2008; not ahead of today.</translation>
    </message>
    <message>
        <source>By the document confirming work; not before the hiring.</source>
        <translation>By the document confirming work; not before the hiring.</translation>
    </message>
    <message>
        <source>In this occupation in all, at other places too; at most 70.</source>
        <translation>In this occupation in all, at other places too; at most 70.</translation>
    </message>
    <message>
        <source>Ask: whether the person would take work in this occupation again.</source>
        <translation>Ask: whether the person would take work in this occupation again.</translation>
    </message>
    <message>
        <source>What the person did there, in short. Shift+Enter makes a new line. Up to 500 letters.</source>
        <translation>What the person did there, in short. Shift+Enter makes a new line. Up to 500 letters.</translation>
    </message>
    <message>
        <source>An entry for each place of study, by the diploma or certificate (part 4 of the form). Alt+Ins adds one.</source>
        <translation>An entry for each place of study, by the diploma or certificate (part 4 of the form). Alt+Ins adds one.</translation>
    </message>
    <message>
        <source>An entry for each place of work, by the document confirming work (part 5 of the form). Alt+Ins adds one.</source>
        <translation>An entry for each place of work, by the document confirming work (part 5 of the form). Alt+Ins adds one.</translation>
    </message>
    <message>
        <source>One language an entry, the mother tongue as well.</source>
        <translation>One language an entry, the mother tongue as well.</translation>
    </message>
    <message>
        <source>As the person judges it; choose Native for the mother tongue.</source>
        <translation>As the person judges it; choose Native for the mother tongue.</translation>
    </message>
    <message>
        <source>An entry for each language with its level (part 6 of the form). Alt+Ins adds one.</source>
        <translation>An entry for each language with its level (part 6 of the form). Alt+Ins adds one.</translation>
    </message>
    <message>
        <source>What the trade asks for, such as welding, 1C, sewing; with commas, each up to 100 letters. Known ones are offered: Down and Enter take one.</source>
        <translation>What the trade asks for, such as welding, 1C, sewing; with commas, each up to 100 letters. Known ones are offered: Down and Enter take one.</translation>
    </message>
    <message>
        <source>Of use in any work, such as dealing with people, office programs; with commas, each up to 100 letters. Known ones are offered: Down and Enter take one.</source>
        <translation>Of use in any work, such as dealing with people, office programs; with commas, each up to 100 letters. Known ones are offered: Down and Enter take one.</translation>
    </message>
    <message>
        <source>By the certificates, with the year if it is known; with commas, each up to 100 letters.</source>
        <translation>By the certificates, with the year if it is known; with commas, each up to 100 letters.</translation>
    </message>
    <message>
        <source>As the person says; with commas, each up to 100 letters.</source>
        <translation>As the person says; with commas, each up to 100 letters.</translation>
    </message>
    <message>
        <source>All categories in the licence that is shown; Space or Enter ticks. Without one, choose No licence alone.</source>
        <translation>All categories in the licence that is shown; Space or Enter ticks. Without one, choose No licence alone.</translation>
    </message>
    <message>
        <source>As the person says; 0 if there are none, at most 99. It counts toward the category (§11).</source>
        <translation>As the person says; 0 if there are none, at most 99. It counts toward the category (§11).</translation>
    </message>
    <message>
        <source>As the person says, or by a certificate if one is shown. It counts toward the category (§11).</source>
        <translation>As the person says, or by a certificate if one is shown. It counts toward the category (§11).</translation>
    </message>
    <message>
        <source>By the vacancies the centre has for the main specialty. It counts toward the category (§11).</source>
        <translation>By the vacancies the centre has for the main specialty. It counts toward the category (§11).</translation>
    </message>
    <message>
        <source>By the diplomas and certificates; 0 if there is none, at most 99. It counts toward the category (§11).</source>
        <translation>By the diplomas and certificates; 0 if there is none, at most 99. It counts toward the category (§11).</translation>
    </message>
    <message>
        <source>By the documents confirming work; not more than the years in all. It counts toward the category (§11).</source>
        <translation>By the documents confirming work; not more than the years in all. It counts toward the category (§11).</translation>
    </message>
    <message>
        <source>At all places together; at most 70. It counts toward the category (§11).</source>
        <translation>At all places together; at most 70. It counts toward the category (§11).</translation>
    </message>
    <message>
        <source>At the last organisation only; not more than the years in all. It counts toward the category (§11).</source>
        <translation>At the last organisation only; not more than the years in all. It counts toward the category (§11).</translation>
    </message>
    <message>
        <source>The unemployment before the present one, as the person says. It counts toward the category (§11).</source>
        <translation>The unemployment before the present one, as the person says. It counts toward the category (§11).</translation>
    </message>
    <message>
        <source>Short courses, retraining and further training together, in full months; 0 if there were none. It counts toward the category (§11).</source>
        <translation>Short courses, retraining and further training together, in full months; 0 if there were none. It counts toward the category (§11).</translation>
    </message>
    <message>
        <source>By how the person looked for work until now. It counts toward the category (§11).</source>
        <translation>By how the person looked for work until now. It counts toward the category (§11).</translation>
    </message>
    <message>
        <source>As the person judges it. It counts toward the category (§11).</source>
        <translation>As the person judges it. It counts toward the category (§11).</translation>
    </message>
    <message>
        <source>As you see it from the talk. It counts toward the category (§11).</source>
        <translation>As you see it from the talk. It counts toward the category (§11).</translation>
    </message>
    <message>
        <source>Twelve digits from the identity document; the check digit is tried at once. Who has none: tick below.</source>
        <translation>Twelve digits from the identity document; the check digit is tried at once. Who has none: tick below.</translation>
    </message>
    <message>
        <source>Ask, and choose the cause that fits. The application is taken all the same; the IIN is put in later.</source>
        <translation>Ask, and choose the cause that fits. The application is taken all the same; the IIN is put in later.</translation>
    </message>
    <message>
        <source>Tick only where none was given or it is under issue: a reason is asked instead of the number.</source>
        <translation>Tick only where none was given or it is under issue: a reason is asked instead of the number.</translation>
    </message>
    <message>
        <source>As in the identity document, letter by letter: it is printed so on the papers. Up to 60 letters.</source>
        <translation>As in the identity document, letter by letter: it is printed so on the papers. Up to 60 letters.</translation>
    </message>
    <message>
        <source>As in the identity document, letter by letter; all given names if there are several. Up to 60 letters.</source>
        <translation>As in the identity document, letter by letter; all given names if there are several. Up to 60 letters.</translation>
    </message>
    <message>
        <source>As in the identity document; empty where it names none. Up to 60 letters.</source>
        <translation>As in the identity document; empty where it names none. Up to 60 letters.</translation>
    </message>
    <message>
        <source>By the identity document, such as 17.05.1990 or 170590. It must agree with the IIN. Under 16 a representative applies too (§6).</source>
        <translation>By the identity document, such as 17.05.1990 or 170590. It must agree with the IIN. Under 16 a representative applies too (§6).</translation>
    </message>
    <message>
        <source>By the identity document; it follows from the IIN and must agree with it.</source>
        <translation>By the identity document; it follows from the IIN and must agree with it.</translation>
    </message>
    <message>
        <source>By the identity document. Type the beginning of the country&apos;s name. There is a row for no citizenship too.</source>
        <translation>By the identity document. Type the beginning of the country&apos;s name. There is a row for no citizenship too.</translation>
    </message>
    <message>
        <source>As the person names it; no document is asked for it.</source>
        <translation>As the person names it; no document is asked for it.</translation>
    </message>
    <message>
        <source>As the person says; a certificate is not asked for.</source>
        <translation>As the person says; a certificate is not asked for.</translation>
    </message>
    <message>
        <source>Whether the person is registered in Kazakhstan, lives abroad, or has no fixed address; what is asked next follows.</source>
        <translation>Whether the person is registered in Kazakhstan, lives abroad, or has no fixed address; what is asked next follows.</translation>
    </message>
    <message>
        <source>The village, town or city of the registration, not the oblast alone. Another region than the centre&apos;s is only warned of (§4).</source>
        <translation>The village, town or city of the registration, not the oblast alone. Another region than the centre&apos;s is only warned of (§4).</translation>
    </message>
    <message>
        <source>The street, avenue or microdistrict, as in the registration. Up to 120 letters.</source>
        <translation>The street, avenue or microdistrict, as in the registration. Up to 120 letters.</translation>
    </message>
    <message>
        <source>The number with its letter or block, such as 15А or 7/2. Up to 20 signs.</source>
        <translation>The number with its letter or block, such as 15А or 7/2. Up to 20 signs.</translation>
    </message>
    <message>
        <source>The flat&apos;s or room&apos;s number; empty for a house of one&apos;s own. Up to 20 signs.</source>
        <translation>The flat&apos;s or room&apos;s number; empty for a house of one&apos;s own. Up to 20 signs.</translation>
    </message>
    <message>
        <source>The country where the person is registered. Type the beginning of its name.</source>
        <translation>The country where the person is registered. Type the beginning of its name.</translation>
    </message>
    <message>
        <source>Town, street, house and flat in one line. Up to 200 letters.</source>
        <translation>Town, street, house and flat in one line. Up to 200 letters.</translation>
    </message>
    <message>
        <source>For calls and messages about suitable work (§58), such as 8 701 123 45 67. Other countries: with + and their code.</source>
        <translation>For calls and messages about suitable work (§58), such as 8 701 123 45 67. Other countries: with + and their code.</translation>
    </message>
    <message>
        <source>A second number, at home or of a relative; a city&apos;s number is typed with its code.</source>
        <translation>A second number, at home or of a relative; a city&apos;s number is typed with its code.</translation>
    </message>
    <message>
        <source>Such as name@mail.kz; empty where the person has none. Up to 120 signs.</source>
        <translation>Such as name@mail.kz; empty where the person has none. Up to 120 signs.</translation>
    </message>
    <message>
        <source>Who can be told where the person is not reached (part 7 of the form). Up to 120 letters.</source>
        <translation>Who can be told where the person is not reached (part 7 of the form). Up to 120 letters.</translation>
    </message>
    <message>
        <source>Without + it is a number of Kazakhstan, such as 8 701 123 45 67.</source>
        <translation>Without + it is a number of Kazakhstan, such as 8 701 123 45 67.</translation>
    </message>
    <message>
        <source>Such as name@mail.kz; may stay empty. Up to 120 signs.</source>
        <translation>Such as name@mail.kz; may stay empty. Up to 120 signs.</translation>
    </message>
    <message>
        <source>The document that is shown at the counter. Identity card and passport: the issuer is filled in.</source>
        <translation>The document that is shown at the counter. Identity card and passport: the issuer is filled in.</translation>
    </message>
    <message>
        <source>The body named in the document.</source>
        <translation>The body named in the document.</translation>
    </message>
    <message>
        <source>Letters or digits before the number; empty where the document has none. Up to 20 signs.</source>
        <translation>Letters or digits before the number; empty where the document has none. Up to 20 signs.</translation>
    </message>
    <message>
        <source>As in the document, without the sign №. Up to 40 signs; it is printed on the receipt (§12).</source>
        <translation>As in the document, without the sign №. Up to 40 signs; it is printed on the receipt (§12).</translation>
    </message>
    <message>
        <source>Such as 01.03.2018 or 010318; not before the birth, not ahead of today.</source>
        <translation>Such as 01.03.2018 or 010318; not before the birth, not ahead of today.</translation>
    </message>
    <message>
        <source>An expired document is a ground to refuse acceptance (standard, row 9).</source>
        <translation>An expired document is a ground to refuse acceptance (standard, row 9).</translation>
    </message>
    <message>
        <source>By the last work&apos;s document, or as the person says; it is about this unemployment (part 2 of the form).</source>
        <translation>By the last work&apos;s document, or as the person says; it is about this unemployment (part 2 of the form).</translation>
    </message>
    <message>
        <source>Such as 21.11.2026; = is today, -1 yesterday. The category counts the months from here (§11).</source>
        <translation>Such as 21.11.2026; = is today, -1 yesterday. The category counts the months from here (§11).</translation>
    </message>
    <message>
        <source>What the person is at present, as told (part 2 of the form).</source>
        <translation>What the person is at present, as told (part 2 of the form).</translation>
    </message>
    <message>
        <source>What the person comes for (part 2 of the form); the main one if there are several.</source>
        <translation>What the person comes for (part 2 of the form); the main one if there are several.</translation>
    </message>
    <message>
        <source>All that apply; Space or Enter ticks. The grounds stand in the Law on Employment. If none applies, choose None alone.</source>
        <translation>All that apply; Space or Enter ticks. The grounds stand in the Law on Employment. If none applies, choose None alone.</translation>
    </message>
    <message>
        <source>The highest finished level, by the diploma or certificate. It counts toward the category (§11).</source>
        <translation>The highest finished level, by the diploma or certificate. It counts toward the category (§11).</translation>
    </message>
    <message>
        <source>What the person wants to work as, by the classifier; candidates are chosen by it (§57). Enter takes the row.</source>
        <translation>What the person wants to work as, by the classifier; candidates are chosen by it (§57). Enter takes the row.</translation>
    </message>
    <message>
        <source>What the classifier&apos;s title leaves open, such as the branch or the machine. Up to 200 letters.</source>
        <translation>What the classifier&apos;s title leaves open, such as the branch or the machine. Up to 200 letters.</translation>
    </message>
    <message>
        <source>Whole tenge, digits only; not above the highest. Empty where the person names none.</source>
        <translation>Whole tenge, digits only; not above the highest. Empty where the person names none.</translation>
    </message>
    <message>
        <source>Whole tenge, digits only; not below the lowest. Empty where the person names none.</source>
        <translation>Whole tenge, digits only; not below the lowest. Empty where the person names none.</translation>
    </message>
    <message>
        <source>The one the person prefers; it is weighed when work is chosen (§57).</source>
        <translation>The one the person prefers; it is weighed when work is chosen (§57).</translation>
    </message>
    <message>
        <source>Whether the person would move for work. Without consent work elsewhere is not suitable (Law, article 12).</source>
        <translation>Whether the person would move for work. Without consent work elsewhere is not suitable (Law, article 12).</translation>
    </message>
    <message>
        <source>Tick when the person has signed it: without an application the package is incomplete (standard, row 9).</source>
        <translation>Tick when the person has signed it: without an application the package is incomplete (standard, row 9).</translation>
    </message>
    <message>
        <source>Not obligatory: the signed sheet. PDF, JPEG, PNG, TIFF or WebP, up to 20 MB each.</source>
        <translation>Not obligatory: the signed sheet. PDF, JPEG, PNG, TIFF or WebP, up to 20 MB each.</translation>
    </message>
    <message>
        <source>In free form, since the applicant is under 16; without it the package is incomplete.</source>
        <translation>In free form, since the applicant is under 16; without it the package is incomplete.</translation>
    </message>
    <message>
        <source>As in the representative&apos;s identity document. Up to 120 letters.</source>
        <translation>As in the representative&apos;s identity document. Up to 120 letters.</translation>
    </message>
    <message>
        <source>By the document that proves it: birth certificate, the guardianship body&apos;s decision.</source>
        <translation>By the document that proves it: birth certificate, the guardianship body&apos;s decision.</translation>
    </message>
    <message>
        <source>Not obligatory: the representative&apos;s application. PDF, JPEG, PNG, TIFF or WebP, up to 20 MB each.</source>
        <translation>Not obligatory: the representative&apos;s application. PDF, JPEG, PNG, TIFF or WebP, up to 20 MB each.</translation>
    </message>
    <message>
        <source>Not obligatory; the document goes back to the person. PDF, JPEG, PNG, TIFF or WebP, up to 20 MB each.</source>
        <translation>Not obligatory; the document goes back to the person. PDF, JPEG, PNG, TIFF or WebP, up to 20 MB each.</translation>
    </message>
    <message>
        <source>Tick if it is shown: an employment record book, a contract, an extract. It is asked for only if there is one.</source>
        <translation>Tick if it is shown: an employment record book, a contract, an extract. It is asked for only if there is one.</translation>
    </message>
    <message>
        <source>Tick if it is shown: a diploma, a school certificate, a certificate of qualification. Asked for only if there is one.</source>
        <translation>Tick if it is shown: a diploma, a school certificate, a certificate of qualification. Asked for only if there is one.</translation>
    </message>
    <message>
        <source>Tick to refuse acceptance with the notice of Appendix 5; the documents go back to the person.</source>
        <translation>Tick to refuse acceptance with the notice of Appendix 5; the documents go back to the person.</translation>
    </message>
    <message>
        <source>By the document; empty where it has none. Up to 60 signs.</source>
        <translation>By the document; empty where it has none. Up to 60 signs.</translation>
    </message>
    <message>
        <source>By the document, such as 01.03.2018 or 010318; not ahead of today.</source>
        <translation>By the document, such as 01.03.2018 or 010318; not ahead of today.</translation>
    </message>
    <message>
        <source>Only where the document names a term; if it has passed, the package is refused (standard, row 9).</source>
        <translation>Only where the document names a term; if it has passed, the package is refused (standard, row 9).</translation>
    </message>
    <message>
        <source>By the answers of the registers and the person&apos;s own words: work under a contract, paid service, a business.</source>
        <translation>By the answers of the registers and the person&apos;s own words: work under a contract, paid service, a business.</translation>
    </message>
    <message>
        <source>By the answers of the registers and the person&apos;s own words: pay or other income from work.</source>
        <translation>By the answers of the registers and the person&apos;s own words: pay or other income from work.</translation>
    </message>
    <message>
        <source>The register that was asked by the IIN.</source>
        <translation>The register that was asked by the IIN.</translation>
    </message>
    <message>
        <source>Whether the register confirmed what the person stated.</source>
        <translation>Whether the register confirmed what the person stated.</translation>
    </message>
    <message>
        <source>What differs, or the answer&apos;s number and day. Up to 200 letters.</source>
        <translation>What differs, or the answer&apos;s number and day. Up to 200 letters.</translation>
    </message>
    <message>
        <source>An entry for each register asked by the IIN; the card says that it was entered by hand. Alt+Ins adds one.</source>
        <translation>An entry for each register asked by the IIN; the card says that it was entered by hand. Alt+Ins adds one.</translation>
    </message>
    <message>
        <source>Tick after telling it; without it nobody is registered.</source>
        <translation>Tick after telling it; without it nobody is registered.</translation>
    </message>
    <message>
        <source>Tick after comparing them with the registers&apos; answers (§10); without it nobody is registered.</source>
        <translation>Tick after comparing them with the registers&apos; answers (§10); without it nobody is registered.</translation>
    </message>
    <message>
        <source>Tick after explaining it; without it nobody is registered.</source>
        <translation>Tick after explaining it; without it nobody is registered.</translation>
    </message>
    <message>
        <source>Tick to refuse with the notice of Appendix 2 within one business day; the documents go back.</source>
        <translation>Tick to refuse with the notice of Appendix 2 within one business day; the documents go back.</translation>
    </message>
    <message>
        <source>All whose data proved unreliable; Space or Enter ticks. They are named in the notice.</source>
        <translation>All whose data proved unreliable; Space or Enter ticks. They are named in the notice.</translation>
    </message>
    <message>
        <source>What differs from which register; at least one of the two languages. Shift+Enter makes a new line. Up to 500 letters.</source>
        <translation>What differs from which register; at least one of the two languages. Shift+Enter makes a new line. Up to 500 letters.</translation>
    </message>
    <message>
        <source>May stay empty: the cause itself is printed anyway. Shift+Enter makes a new line. Up to 300 letters.</source>
        <translation>May stay empty: the cause itself is printed anyway. Shift+Enter makes a new line. Up to 300 letters.</translation>
    </message>
    <message>
        <source>All open work of the case for this post goes to the same person.</source>
        <translation>All open work of the case for this post goes to the same person.</translation>
    </message>
    <message>
        <source>Stays in the audit trail with your name.</source>
        <translation>Stays in the audit trail with your name.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Its number as it hangs above it, 1 to 99.</source>
        <translation>Its number as it hangs above it, 1 to 99.</translation>
    </message>
    <message>
        <source>Whom you call there</source>
        <translation>Whom you call there</translation>
    </message>
    <message>
        <source>Nothing chosen: everybody.</source>
        <translation>Nothing chosen: everybody.</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Who is away</translation>
    </message>
    <message>
        <source>Kind of absence</source>
        <translation>Kind of absence</translation>
    </message>
    <message>
        <source>Whose the work is meanwhile</source>
        <translation>Whose the work is meanwhile</translation>
    </message>
    <message>
        <source>Left empty: of whoever takes it first.</source>
        <translation>Left empty: of whoever takes it first.</translation>
    </message>
    <message>
        <source>By which order, for instance.</source>
        <translation>By which order, for instance.</translation>
    </message>
    <message>
        <source>Working hours before the end</source>
        <translation>Working hours before the end</translation>
    </message>
    <message>
        <source>0: not before it breaks. A working day has 9.5.</source>
        <translation>0: not before it breaks. A working day has 9.5.</translation>
    </message>
    <message>
        <source>Day of the sheet</source>
        <translation>Day of the sheet</translation>
    </message>
    <message>
        <source>Today, or an earlier day: -1 is yesterday.</source>
        <translation>Today, or an earlier day: -1 is yesterday.</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Must</translation>
    </message>
    <message>
        <source>BIN, or IIN of one who trades in his own name</source>
        <translation>BIN, or IIN of one who trades in his own name</translation>
    </message>
    <message>
        <source>Employer&apos;s place</source>
        <translation>Employer&apos;s place</translation>
    </message>
    <message>
        <source>Employer&apos;s address</source>
        <translation>Employer&apos;s address</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Who speaks for the employer</source>
        <translation>Who speaks for the employer</translation>
    </message>
    <message>
        <source>His post</source>
        <translation>His post</translation>
    </message>
    <message>
        <source>BIN, or any part of the name</source>
        <translation>BIN, or any part of the name</translation>
    </message>
    <message>
        <source>The employer is not entered yet</source>
        <translation>The employer is not entered yet</translation>
    </message>
    <message>
        <source>Letter received on</source>
        <translation>Letter received on</translation>
    </message>
    <message>
        <source>The place fell vacant on</source>
        <translation>The place fell vacant on</translation>
    </message>
    <message>
        <source>At what hour it came</source>
        <translation>At what hour it came</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>Must be said where the cause is another one.</source>
        <translation>Must be said where the cause is another one.</translation>
    </message>
    <message>
        <source>Why the vacancy is withdrawn</source>
        <translation>Why the vacancy is withdrawn</translation>
    </message>
    <message>
        <source>Why the letter is refused</source>
        <translation>Why the letter is refused</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Holds until</translation>
    </message>
    <message>
        <source>Such as +30; empty: until it is filled or withdrawn.</source>
        <translation>Such as +30; empty: until it is filled or withdrawn.</translation>
    </message>
    <message>
        <source>More places than there were</source>
        <translation>More places than there were</translation>
    </message>
    <message>
        <source>Needed where all places are taken: how many are wanted besides.</source>
        <translation>Needed where all places are taken: how many are wanted besides.</translation>
    </message>
    <message>
        <source>BIN, or any part of the name. Not entered yet? Employers, Ctrl+Shift+N</source>
        <translation>BIN, or any part of the name. Not entered yet? Employers, Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Post as the letter names it</source>
        <translation>Post as the letter names it</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Number of places</translation>
    </message>
    <message>
        <source>Duties of the post</source>
        <translation>Duties of the post</translation>
    </message>
    <message>
        <source>Where the work is</source>
        <translation>Where the work is</translation>
    </message>
    <message>
        <source>Address of the work</source>
        <translation>Address of the work</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>Pay from</translation>
    </message>
    <message>
        <source>Pay up to</source>
        <translation>Pay up to</translation>
    </message>
    <message>
        <source>Work schedule offered</source>
        <translation>Work schedule offered</translation>
    </message>
    <message>
        <source>Work in shifts</source>
        <translation>Work in shifts</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Part time</translation>
    </message>
    <message>
        <source>From afar</source>
        <translation>From afar</translation>
    </message>
    <message>
        <source>For a time or a season</source>
        <translation>For a time or a season</translation>
    </message>
    <message>
        <source>There is an internship</source>
        <translation>There is an internship</translation>
    </message>
    <message>
        <source>The employer trains first</source>
        <translation>The employer trains first</translation>
    </message>
    <message>
        <source>Conditions of work</source>
        <translation>Conditions of work</translation>
    </message>
    <message>
        <source>How safe the work is</source>
        <translation>How safe the work is</translation>
    </message>
    <message>
        <source>Employer&apos;s name in Kazakh</source>
        <translation>Employer&apos;s name in Kazakh</translation>
    </message>
    <message>
        <source>Employer&apos;s name in Russian</source>
        <translation>Employer&apos;s name in Russian</translation>
    </message>
    <message>
        <source>No employer is found. Type another part of the name or the BIN; if he is new, say so below: what you typed goes there.</source>
        <translation>No employer is found. Type another part of the name or the BIN; if he is new, say so below: what you typed goes there.</translation>
    </message>
    <message>
        <source>Kept by quota for</source>
        <translation>Kept by quota for</translation>
    </message>
    <message>
        <source>People with a disability can work there</source>
        <translation>People with a disability can work there</translation>
    </message>
    <message>
        <source>The employer brings people to work</source>
        <translation>The employer brings people to work</translation>
    </message>
    <message>
        <source>Housing is given</source>
        <translation>Housing is given</translation>
    </message>
    <message>
        <source>One must move there</source>
        <translation>One must move there</translation>
    </message>
    <message>
        <source>Education asked for</source>
        <translation>Education asked for</translation>
    </message>
    <message>
        <source>Professional level</source>
        <translation>Professional level</translation>
    </message>
    <message>
        <source>Experience, months</source>
        <translation>Experience, months</translation>
    </message>
    <message>
        <source>0: none is asked for; a year has 12</source>
        <translation>0: none is asked for; a year has 12</translation>
    </message>
    <message>
        <source>Qualification asked for</source>
        <translation>Qualification asked for</translation>
    </message>
    <message>
        <source>Skills asked for</source>
        <translation>Skills asked for</translation>
    </message>
    <message>
        <source>Driving licence asked for</source>
        <translation>Driving licence asked for</translation>
    </message>
    <message>
        <source>Further requirements</source>
        <translation>Further requirements</translation>
    </message>
    <message>
        <source>Lawful reason</source>
        <translation>Lawful reason</translation>
    </message>
    <message>
        <source>Post and place</source>
        <translation>Post and place</translation>
    </message>
    <message>
        <source>Pay and hours</source>
        <translation>Pay and hours</translation>
    </message>
    <message>
        <source>Conditions and help</source>
        <translation>Conditions and help</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>Type the BIN or the name in Kazakh or Russian; Enter takes the row. Whoever is not found is entered here, with the tick below.</source>
        <translation>Type the BIN or the name in Kazakh or Russian; Enter takes the row. Whoever is not found is entered here, with the tick below.</translation>
    </message>
    <message>
        <source>Space ticks: what the record of an employer needs is asked below.</source>
        <translation>Space ticks: what the record of an employer needs is asked below.</translation>
    </message>
    <message>
        <source>= is today, -1 yesterday. The one business day for registering runs from here (§54).</source>
        <translation>= is today, -1 yesterday. The one business day for registering runs from here (§54).</translation>
    </message>
    <message>
        <source>Such as 17:40; empty within working hours. What comes after them counts from the next business day. Up to 5 signs.</source>
        <translation>Such as 17:40; empty within working hours. What comes after them counts from the next business day. Up to 5 signs.</translation>
    </message>
    <message>
        <source>By the letter. The employer had five business days from here (§53), and people are told within three (§58).</source>
        <translation>By the letter. The employer had five business days from here (§53), and people are told within three (§58).</translation>
    </message>
    <message>
        <source>The employer&apos;s outgoing number; empty where there is none. Up to 60 signs.</source>
        <translation>The employer&apos;s outgoing number; empty where there is none. Up to 60 signs.</translation>
    </message>
    <message>
        <source>Such as +30; the day after, the vacancy ends by itself. Empty: until it is filled or withdrawn.</source>
        <translation>Such as +30; the day after, the vacancy ends by itself. Empty: until it is filled or withdrawn.</translation>
    </message>
    <message>
        <source>Twelve digits; the check digit is tried at once. Up to 12 digits.</source>
        <translation>Twelve digits; the check digit is tried at once. Up to 12 digits.</translation>
    </message>
    <message>
        <source>As in the letter, with the form of the firm: it is printed so. Up to 200 letters.</source>
        <translation>As in the letter, with the form of the firm: it is printed so. Up to 200 letters.</translation>
    </message>
    <message>
        <source>Where the employer is; it becomes the place of the work as well, to be changed.</source>
        <translation>Where the employer is; it becomes the place of the work as well, to be changed.</translation>
    </message>
    <message>
        <source>Street, house and office in one line. Up to 200 letters.</source>
        <translation>Street, house and office in one line. Up to 200 letters.</translation>
    </message>
    <message>
        <source>By the classifier of industries.</source>
        <translation>By the classifier of industries.</translation>
    </message>
    <message>
        <source>For candidates and for the answer to a résumé (§60, §62).</source>
        <translation>For candidates and for the answer to a résumé (§60, §62).</translation>
    </message>
    <message>
        <source>As in the letter; empty where there is only one name. Up to 200 letters.</source>
        <translation>As in the letter; empty where there is only one name. Up to 200 letters.</translation>
    </message>
    <message>
        <source>Résumés go there (§60), such as name@mail.kz. Up to 120 signs.</source>
        <translation>Résumés go there (§60), such as name@mail.kz. Up to 120 signs.</translation>
    </message>
    <message>
        <source>Whom candidates ask for; it is printed on the referral. Up to 120 letters.</source>
        <translation>Whom candidates ask for; it is printed on the referral. Up to 120 letters.</translation>
    </message>
    <message>
        <source>Such as head of personnel. Up to 120 letters.</source>
        <translation>Such as head of personnel. Up to 120 letters.</translation>
    </message>
    <message>
        <source>By the classifier; candidates are chosen by it (§57). Posts of public and special service are not taken (§53).</source>
        <translation>By the classifier; candidates are chosen by it (§57). Posts of public and special service are not taken (§53).</translation>
    </message>
    <message>
        <source>Where the letter says it otherwise than the classifier. Up to 200 letters.</source>
        <translation>Where the letter says it otherwise than the classifier. Up to 200 letters.</translation>
    </message>
    <message>
        <source>How many are wanted, 1 to 999; the last one hired closes the vacancy (§63).</source>
        <translation>How many are wanted, 1 to 999; the last one hired closes the vacancy (§63).</translation>
    </message>
    <message>
        <source>What one does there; nothing of sex, age, origin and the like (Law, article 28). Shift+Enter begins a new line. Up to 1000 letters.</source>
        <translation>What one does there; nothing of sex, age, origin and the like (Law, article 28). Shift+Enter begins a new line. Up to 1000 letters.</translation>
    </message>
    <message>
        <source>The village, town or city where one works, not the oblast alone.</source>
        <translation>The village, town or city where one works, not the oblast alone.</translation>
    </message>
    <message>
        <source>Where one goes to: street, house, building. Up to 200 letters.</source>
        <translation>Where one goes to: street, house, building. Up to 200 letters.</translation>
    </message>
    <message>
        <source>Whole tenge a month, before taxes. Below the minimum wage in force it is warned of.</source>
        <translation>Whole tenge a month, before taxes. Below the minimum wage in force it is warned of.</translation>
    </message>
    <message>
        <source>Whole tenge a month; empty where the letter names one amount only.</source>
        <translation>Whole tenge a month; empty where the letter names one amount only.</translation>
    </message>
    <message>
        <source>The one that describes the post; it is weighed when candidates are chosen (§57).</source>
        <translation>The one that describes the post; it is weighed when candidates are chosen (§57).</translation>
    </message>
    <message>
        <source>Work by turns, whatever the schedule is called.</source>
        <translation>Work by turns, whatever the schedule is called.</translation>
    </message>
    <message>
        <source>Less than full hours, or flexible: carers of small children need it (Law, 12).</source>
        <translation>Less than full hours, or flexible: carers of small children need it (Law, 12).</translation>
    </message>
    <message>
        <source>The work can be done from home, all of it or in part.</source>
        <translation>The work can be done from home, all of it or in part.</translation>
    </message>
    <message>
        <source>Seasonal and temporary work: suitable for some people only (Law, 12).</source>
        <translation>Seasonal and temporary work: suitable for some people only (Law, 12).</translation>
    </message>
    <message>
        <source>The employer takes interns on this post (§54).</source>
        <translation>The employer takes interns on this post (§54).</translation>
    </message>
    <message>
        <source>Whoever lacks the qualification is trained at the employer&apos;s cost (Law, 12).</source>
        <translation>Whoever lacks the qualification is trained at the employer&apos;s cost (Law, 12).</translation>
    </message>
    <message>
        <source>What the letter says of hours, leave, meals, clothes, insurance. Up to 500 letters.</source>
        <translation>What the letter says of hours, leave, meals, clothes, insurance. Up to 500 letters.</translation>
    </message>
    <message>
        <source>By the attestation of the work place; the state of health is weighed against it.</source>
        <translation>By the attestation of the work place; the state of health is weighed against it.</translation>
    </message>
    <message>
        <source>Where the place counts toward a quota: for whom (Law, article 27).</source>
        <translation>Where the place counts toward a quota: for whom (Law, article 27).</translation>
    </message>
    <message>
        <source>There are ramps, lifts, fitted places: as the letter says.</source>
        <translation>There are ramps, lifts, fitted places: as the letter says.</translation>
    </message>
    <message>
        <source>By the employer&apos;s bus, or its cost is paid.</source>
        <translation>By the employer&apos;s bus, or its cost is paid.</translation>
    </message>
    <message>
        <source>A hostel, a flat, or rent that is paid.</source>
        <translation>A hostel, a flat, or rent that is paid.</translation>
    </message>
    <message>
        <source>Without consent to move such work is not suitable (Law, article 12).</source>
        <translation>Without consent to move such work is not suitable (Law, article 12).</translation>
    </message>
    <message>
        <source>A language the work itself needs, not one&apos;s origin. Alt+Ins adds another one.</source>
        <translation>A language the work itself needs, not one&apos;s origin. Alt+Ins adds another one.</translation>
    </message>
    <message>
        <source>The lowest that will do.</source>
        <translation>The lowest that will do.</translation>
    </message>
    <message>
        <source>The lowest that will do; the row without education where none is asked for.</source>
        <translation>The lowest that will do; the row without education where none is asked for.</translation>
    </message>
    <message>
        <source>What the post is by its level (§54).</source>
        <translation>What the post is by its level (§54).</translation>
    </message>
    <message>
        <source>At least so many months in this occupation: 0, 6, 12, 36.</source>
        <translation>At least so many months in this occupation: 0, 6, 12, 36.</translation>
    </message>
    <message>
        <source>Rank, category, certificate; empty where none is asked for. Up to 300 letters.</source>
        <translation>Rank, category, certificate; empty where none is asked for. Up to 300 letters.</translation>
    </message>
    <message>
        <source>Such as 1С, welding of pipes; each up to 100 letters, with commas between. Known ones are offered: Down and Enter take one.</source>
        <translation>Such as 1С, welding of pipes; each up to 100 letters, with commas between. Known ones are offered: Down and Enter take one.</translation>
    </message>
    <message>
        <source>Only what the work needs. Alt+Ins adds a language, Alt+Del takes it away.</source>
        <translation>Only what the work needs. Alt+Ins adds a language, Alt+Del takes it away.</translation>
    </message>
    <message>
        <source>All that are needed; Space or Enter ticks.</source>
        <translation>All that are needed; Space or Enter ticks.</translation>
    </message>
    <message>
        <source>All else the letter asks for; nothing of sex, age, origin and the like (Law, article 28). Up to 1000 letters.</source>
        <translation>All else the letter asks for; nothing of sex, age, origin and the like (Law, article 28). Up to 1000 letters.</translation>
    </message>
    <message>
        <source>Ticked: a candidate must meet it, others are not offered. Not ticked: a wish, which only ranks candidates.</source>
        <translation>Ticked: a candidate must meet it, others are not offered. Not ticked: a wish, which only ranks candidates.</translation>
    </message>
    <message>
        <source>Such as: by the Labour Code nobody under 18 does harmful work. It stays in the record. Up to 300 letters.</source>
        <translation>Such as: by the Labour Code nobody under 18 does harmful work. It stays in the record. Up to 300 letters.</translation>
    </message>
    <message>
        <source>Letter and employer</source>
        <translation>Letter and employer</translation>
    </message>
    <message>
        <source>Check the vacancy</source>
        <translation>Check the vacancy</translation>
    </message>
    <message>
        <source>The work is not suitable, because</source>
        <translation>The work is not suitable, because</translation>
    </message>
    <message>
        <source>Such a refusal does not count (§44.2). Leave it empty where the work suits.</source>
        <translation>Such a refusal does not count (§44.2). Leave it empty where the work suits.</translation>
    </message>
    <message>
        <source>How the résumé goes to the employer</source>
        <translation>How the résumé goes to the employer</translation>
    </message>
    <message>
        <source>From now the employer has five business days to answer (§62).</source>
        <translation>From now the employer has five business days to answer (§62).</translation>
    </message>
    <message>
        <source>Does the employer take the person on?</source>
        <translation>Does the employer take the person on?</translation>
    </message>
    <message>
        <source>The employer answered on</source>
        <translation>The employer answered on</translation>
    </message>
    <message>
        <source>What the employer wrote</source>
        <translation>What the employer wrote</translation>
    </message>
    <message>
        <source>First day of work</source>
        <translation>First day of work</translation>
    </message>
    <message>
        <source>The place is filled, and the person&apos;s registration ends: he is placed in work.</source>
        <translation>The place is filled, and the person&apos;s registration ends: he is placed in work.</translation>
    </message>
    <message>
        <source>It became known on</source>
        <translation>It became known on</translation>
    </message>
    <message>
        <source>The place is vacant again, and the person stands as before the hire. Papers that were at the local body then are to be sent there anew.</source>
        <translation>The place is vacant again, and the person stands as before the hire. Papers that were at the local body then are to be sent there anew.</translation>
    </message>
    <message>
        <source>Why nothing came of it</source>
        <translation>Why nothing came of it</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Why it is taken back</translation>
    </message>
    <message>
        <source>Its terms fall away; it does not count (§44.2).</source>
        <translation>Its terms fall away; it does not count (§44.2).</translation>
    </message>
    <message>
        <source>How they are told</source>
        <translation>How they are told</translation>
    </message>
    <message>
        <source>Each is offered it as suitable work, but whom the Law leaves out (L12). A villager is told through the assistant.</source>
        <translation>Each is offered it as suitable work, but whom the Law leaves out (L12). A villager is told through the assistant.</translation>
    </message>
    <message>
        <source>From now on the refusal, or the silence, does not count (§44.2).</source>
        <translation>From now on the refusal, or the silence, does not count (§44.2).</translation>
    </message>
    <message>
        <source>From what this became known</source>
        <translation>From what this became known</translation>
    </message>
    <message>
        <source>Nothing is found. Type another part of the name.</source>
        <translation>Nothing is found. Type another part of the name.</translation>
    </message>
    <message>
        <source>Pay up to, tenge a month</source>
        <translation>Pay up to, tenge a month</translation>
    </message>
    <message>
        <source>Accessible with a disability</source>
        <translation>Accessible with a disability</translation>
    </message>
    <message>
        <source>Each is offered as suitable work, but what the Law calls unsuitable for him (L12), and is answered by itself (§59). A villager is told through the assistant.</source>
        <translation>Each is offered as suitable work, but what the Law calls unsuitable for him (L12), and is answered by itself (§59). A villager is told through the assistant.</translation>
    </message>
</context>
<context>
    <name>FiguresForm</name>
    <message>
        <source>Figures: {period}</source>
        <translation>Figures: {period}</translation>
    </message>
    <message>
        <source>Figures of contract {number}: {period}</source>
        <translation>Figures of contract {number}: {period}</translation>
    </message>
    <message>
        <source>From a table  Ctrl+O</source>
        <translation>From a table  Ctrl+O</translation>
    </message>
    <message>
        <source>CSV or XLSX; the columns: occupation (code or title), applied, placed</source>
        <translation>CSV or XLSX; the columns: occupation (code or title), applied, placed</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tables (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Rows taken from {name}: {count}</source>
        <translation>Rows taken from {name}: {count}</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>The day&apos;s figures</source>
        <translation>The day&apos;s figures</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>The whole day</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Counter {number}</translation>
    </message>
    <message>
        <source>Figures of today</source>
        <translation>Figures of today</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>No show</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Waited: med. · 95 % · max</source>
        <translation>Waited: med. · 95 % · max</translation>
    </message>
    <message>
        <source>Served: med. · 95 % · max</source>
        <translation>Served: med. · 95 % · max</translation>
    </message>
    <message>
        <source>Over 30</source>
        <translation>Over 30</translation>
    </message>
    <message>
        <source>Over 20</source>
        <translation>Over 20</translation>
    </message>
</context>
<context>
    <name>FileRoom</name>
    <message>
        <source>Stop  Esc</source>
        <translation>Stop  Esc</translation>
    </message>
    <message>
        <source>Save the list of these rows</source>
        <translation>Save the list of these rows</translation>
    </message>
    <message>
        <source>Rows to be put right</source>
        <translation>Rows to be put right</translation>
    </message>
    <message>
        <source>Messages (*.json)</source>
        <translation>Messages (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tables (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What is wrong or odd</source>
        <translation>What is wrong or odd</translation>
    </message>
    <message>
        <source>{what} The row is imported all the same.</source>
        <translation>{what} The row is imported all the same.</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>The first {count} are shown.</translation>
    </message>
    <message>
        <source>Rows done: {count}</source>
        <translation>Rows done: {count}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Rows written to {file}: {count}</source>
        <translation>Rows written to {file}: {count}</translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <source>Attach a file</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>or drop it here</translation>
    </message>
    <message>
        <source>Scans and pictures</source>
        <translation>Scans and pictures</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Removed: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Open {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remove {name}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Kind of work</translation>
    </message>
    <message>
        <source>All paragraphs</source>
        <translation>All paragraphs</translation>
    </message>
    <message>
        <source>All clerks</source>
        <translation>All clerks</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>All kinds of work</source>
        <translation>All kinds of work</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Nobody&apos;s</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Take the filters off</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>What the records prove  §44</source>
        <translation>What the records prove  §44</translation>
    </message>
    <message>
        <source>Nothing is decided by it: a draft is made on the person&apos;s page.</source>
        <translation>Nothing is decided by it: a draft is made on the person&apos;s page.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>What is proved</source>
        <translation>What is proved</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation>First start</translation>
    </message>
    <message>
        <source>This database is empty. What shall it hold?</source>
        <translation>This database is empty. What shall it hold?</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Demonstration data</translation>
    </message>
    <message>
        <source>An invented centre with invented people and cases, to try everything.</source>
        <translation>An invented centre with invented people and cases, to try everything.</translation>
    </message>
    <message>
        <source>An empty centre</source>
        <translation>An empty centre</translation>
    </message>
    <message>
        <source>Your own centre: its details, its administrator, then real work.</source>
        <translation>Your own centre: its details, its administrator, then real work.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back  Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <source>Go on  Enter</source>
        <translation>Go on  Enter</translation>
    </message>
    <message>
        <source>To the end  Ctrl+Enter</source>
        <translation>To the end  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Draft saved</translation>
    </message>
    <message>
        <source>Really throw this away?</source>
        <translation>Really throw this away?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Making the centre ready…</source>
        <translation>Making the centre ready…</translation>
    </message>
</context>
<context>
    <name>FundWindow</name>
    <message>
        <source>Tell the Fund of the deregistration</source>
        <translation>Tell the Fund of the deregistration</translation>
    </message>
    <message>
        <source>The State Social Insurance Fund is told through the State Corporation, so that the payment for loss of work ends.</source>
        <translation>The State Social Insurance Fund is told through the State Corporation, so that the payment for loss of work ends.</translation>
    </message>
    <message>
        <source>By the records this person receives no payment for loss of work: the Fund need not be told. Write that below, and the term ends.</source>
        <translation>By the records this person receives no payment for loss of work: the Fund need not be told. Write that below, and the term ends.</translation>
    </message>
    <message>
        <source>The Fund was told  Ctrl+S</source>
        <translation>The Fund was told  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>GivePanel</name>
    <message>
        <source>Give a ticket</source>
        <translation>Give a ticket</translation>
    </message>
    <message>
        <source>Print the slip at once</source>
        <translation>Print the slip at once</translation>
    </message>
</context>
<context>
    <name>GoAnywhere</name>
    <message>
        <source>Search or go to: IIN, BIN, name, phone, number    Ctrl+K</source>
        <translation>Search or go to: IIN, BIN, name, phone, number    Ctrl+K</translation>
    </message>
    <message>
        <source>Search people, employers and vacancies, or go to any place</source>
        <translation>Search people, employers and vacancies, or go to any place</translation>
    </message>
</context>
<context>
    <name>HallPage</name>
    <message>
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Being served</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Left the hall</source>
        <translation>Left the hall</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Print the slip</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Touch screen</source>
        <translation>Touch screen</translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation>The day is over</translation>
    </message>
    <message>
        <source>Over time: {count}</source>
        <translation>Over time: {count}</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Waiting: {count}</translation>
    </message>
    <message>
        <source>Being served: {count}</source>
        <translation>Being served: {count}</translation>
    </message>
    <message>
        <source>{number} is given. Before it wait: {count}. F8 prints the slip.</source>
        <translation>{number} is given. Before it wait: {count}. F8 prints the slip.</translation>
    </message>
    <message>
        <source>The slip of {number} is printed.</source>
        <translation>The slip of {number} is printed.</translation>
    </message>
    <message>
        <source>Nobody waits for your counter.</source>
        <translation>Nobody waits for your counter.</translation>
    </message>
    <message>
        <source>{number} ended: its owner left the hall.</source>
        <translation>{number} ended: its owner left the hall.</translation>
    </message>
    <message>
        <source>End the day in the hall? Still waiting: {count}. Press {key} once more.</source>
        <translation>End the day in the hall? Still waiting: {count}. Press {key} once more.</translation>
    </message>
    <message>
        <source>The day in the hall is over. Left without being called: {count}.</source>
        <translation>The day in the hall is over. Left without being called: {count}.</translation>
    </message>
</context>
<context>
    <name>HallTable</name>
    <message>
        <source>Being served</source>
        <translation>Being served</translation>
    </message>
    <message>
        <source>Waiting, the longest first</source>
        <translation>Waiting, the longest first</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Came for</source>
        <translation>Came for</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
</context>
<context>
    <name>HandOverWindow</name>
    <message>
        <source>Whoever takes it first</source>
        <translation>Whoever takes it first</translation>
    </message>
    <message>
        <source>These are of several posts. Choose work of one post.</source>
        <translation>These are of several posts. Choose work of one post.</translation>
    </message>
    <message>
        <source>{name} (away until {day})</source>
        <translation>{name} (away until {day})</translation>
    </message>
    <message>
        <source>{name} (away until {day}, stood in for: {who})</source>
        <translation>{name} (away until {day}, stood in for: {who})</translation>
    </message>
    <message>
        <source>Hand over: {count}</source>
        <translation>Hand over: {count}</translation>
    </message>
    <message>
        <source>Hand over  Ctrl+S</source>
        <translation>Hand over  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>HireWindow</name>
    <message>
        <source>Taken on by the employer</source>
        <translation>Taken on by the employer</translation>
    </message>
    <message>
        <source>Write the hire down  Ctrl+S</source>
        <translation>Write the hire down  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Import and export of people</source>
        <translation>Import and export of people</translation>
    </message>
    <message>
        <source>A table (XLSX or CSV) with one person a row. Its first row names the columns. Nobody is entered before you have seen what its rows are worth.</source>
        <translation>A table (XLSX or CSV) with one person a row. Its first row names the columns. Nobody is entered before you have seen what its rows are worth.</translation>
    </message>
    <message>
        <source>Choose a table  Ctrl+O</source>
        <translation>Choose a table  Ctrl+O</translation>
    </message>
    <message>
        <source>Export all people</source>
        <translation>Export all people</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>What do the columns mean?</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Check the rows</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.csv *.txt *.tsv)</source>
        <translation>Tables (*.xlsx *.xls *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>People entered: {count}</source>
        <translation>People entered: {count}</translation>
    </message>
    <message>
        <source>Import people: {count}</source>
        <translation>Import people: {count}</translation>
    </message>
    <message>
        <source>Rows: {total}. Good: {good}. To be put right: {bad}.</source>
        <translation>Rows: {total}. Good: {good}. To be put right: {bad}.</translation>
    </message>
</context>
<context>
    <name>InformWindow</name>
    <message>
        <source>They were told: {count}</source>
        <translation>They were told: {count}</translation>
    </message>
    <message>
        <source>They were told  Ctrl+S</source>
        <translation>They were told  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>InterviewWindow</name>
    <message>
        <source>Interview with the employer</source>
        <translation>Interview with the employer</translation>
    </message>
    <message>
        <source>The person was told  Ctrl+S</source>
        <translation>The person was told  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>KeptLists</name>
    <message>
        <source>Lists that were seen</source>
        <translation>Lists that were seen</translation>
    </message>
    <message>
        <source>Earlier ones: {count}</source>
        <translation>Earlier ones: {count}</translation>
    </message>
    <message>
        <source>{moment} · {who} · in the list: {count}</source>
        <translation>{moment} · {who} · in the list: {count}</translation>
    </message>
    <message>
        <source>what is asked was changed</source>
        <translation>what is asked was changed</translation>
    </message>
    <message>
        <source>target groups first</source>
        <translation>target groups first</translation>
    </message>
    <message>
        <source>weights since {day}</source>
        <translation>weights since {day}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Search, go anywhere</source>
        <translation>Search, go anywhere</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Show the keys</translation>
    </message>
    <message>
        <source>Take the next</source>
        <translation>Take the next</translation>
    </message>
    <message>
        <source>Only what is broken, soon, today, later</source>
        <translation>Only what is broken, soon, today, later</translation>
    </message>
    <message>
        <source>Whose work is looked at</source>
        <translation>Whose work is looked at</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>Go to the filters</translation>
    </message>
    <message>
        <source>Keep the filters by name</source>
        <translation>Keep the filters by name</translation>
    </message>
    <message>
        <source>Take what is chosen</source>
        <translation>Take what is chosen</translation>
    </message>
    <message>
        <source>Write down that they were told</source>
        <translation>Write down that they were told</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Choose all rows</translation>
    </message>
    <message>
        <source>Show how the term was counted</source>
        <translation>Show how the term was counted</translation>
    </message>
    <message>
        <source>Call the next ticket</source>
        <translation>Call the next ticket</translation>
    </message>
    <message>
        <source>Call the ticket once more</source>
        <translation>Call the ticket once more</translation>
    </message>
    <message>
        <source>End the service</source>
        <translation>End the service</translation>
    </message>
    <message>
        <source>Who was called did not come</source>
        <translation>Who was called did not come</translation>
    </message>
    <message>
        <source>Called by mistake: waits again</source>
        <translation>Called by mistake: waits again</translation>
    </message>
    <message>
        <source>Choose one&apos;s counter</source>
        <translation>Choose one&apos;s counter</translation>
    </message>
    <message>
        <source>Give a ticket</source>
        <translation>Give a ticket</translation>
    </message>
    <message>
        <source>Who waited has left</source>
        <translation>Who waited has left</translation>
    </message>
    <message>
        <source>The hall&apos;s board</source>
        <translation>The hall&apos;s board</translation>
    </message>
    <message>
        <source>The touch screen</source>
        <translation>The touch screen</translation>
    </message>
    <message>
        <source>The day in the hall is over</source>
        <translation>The day in the hall is over</translation>
    </message>
    <message>
        <source>Do the case&apos;s next step</source>
        <translation>Do the case&apos;s next step</translation>
    </message>
    <message>
        <source>Choose what is done with the case</source>
        <translation>Choose what is done with the case</translation>
    </message>
    <message>
        <source>Hand over against a receipt</source>
        <translation>Hand over against a receipt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Choose a printer</translation>
    </message>
    <message>
        <source>Show the other paper</source>
        <translation>Show the other paper</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Turn the page</translation>
    </message>
    <message>
        <source>Open what is offered</source>
        <translation>Open what is offered</translation>
    </message>
    <message>
        <source>Import and export of people</source>
        <translation>Import and export of people</translation>
    </message>
    <message>
        <source>Go to the last page</source>
        <translation>Go to the last page</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>Go to a step</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Open the row</translation>
    </message>
    <message>
        <source>Go back, losing nothing</source>
        <translation>Go back, losing nothing</translation>
    </message>
    <message>
        <source>Go to what is to be put right</source>
        <translation>Go to what is to be put right</translation>
    </message>
    <message>
        <source>Add an entry to the list</source>
        <translation>Add an entry to the list</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Remove the entry</translation>
    </message>
    <message>
        <source>New line in a long text</source>
        <translation>New line in a long text</translation>
    </message>
    <message>
        <source>Receive a new person</source>
        <translation>Receive a new person</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Change the card</translation>
    </message>
    <message>
        <source>Show the card&apos;s history</source>
        <translation>Show the card&apos;s history</translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation>Merge with another record</translation>
    </message>
    <message>
        <source>Put the registration right</source>
        <translation>Put the registration right</translation>
    </message>
    <message>
        <source>Write down: done</source>
        <translation>Write down: done</translation>
    </message>
    <message>
        <source>Write down: not done, and why</source>
        <translation>Write down: not done, and why</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Move to another day</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Return with a remark, or refuse</source>
        <translation>Return with a remark, or refuse</translation>
    </message>
    <message>
        <source>Stop the draft</source>
        <translation>Stop the draft</translation>
    </message>
    <message>
        <source>Choose the row, or several</source>
        <translation>Choose the row, or several</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Show anew</source>
        <translation>Show anew</translation>
    </message>
    <message>
        <source>Hand the work over</source>
        <translation>Hand the work over</translation>
    </message>
    <message>
        <source>Kept and broken in other days</source>
        <translation>Kept and broken in other days</translation>
    </message>
    <message>
        <source>Enter a vacancy</source>
        <translation>Enter a vacancy</translation>
    </message>
    <message>
        <source>Take in a letter</source>
        <translation>Take in a letter</translation>
    </message>
    <message>
        <source>Change the vacancy</source>
        <translation>Change the vacancy</translation>
    </message>
    <message>
        <source>Enter another one like it</source>
        <translation>Enter another one like it</translation>
    </message>
    <message>
        <source>Choose candidates</source>
        <translation>Choose candidates</translation>
    </message>
    <message>
        <source>Import and export of vacancies</source>
        <translation>Import and export of vacancies</translation>
    </message>
    <message>
        <source>Offer the vacancy to those ticked</source>
        <translation>Offer the vacancy to those ticked</translation>
    </message>
    <message>
        <source>Choose suitable work</source>
        <translation>Choose suitable work</translation>
    </message>
    <message>
        <source>Search: why is this one not there?</source>
        <translation>Search: why is this one not there?</translation>
    </message>
    <message>
        <source>Offer those ticked, or this one</source>
        <translation>Offer those ticked, or this one</translation>
    </message>
    <message>
        <source>Change what is wished, for this list</source>
        <translation>Change what is wished, for this list</translation>
    </message>
    <message>
        <source>The wishes as they are known</source>
        <translation>The wishes as they are known</translation>
    </message>
    <message>
        <source>Compare the row with those one goes to</source>
        <translation>Compare the row with those one goes to</translation>
    </message>
    <message>
        <source>Take out of the candidates</source>
        <translation>Take out of the candidates</translation>
    </message>
    <message>
        <source>Show how the row fits, and why</source>
        <translation>Show how the row fits, and why</translation>
    </message>
    <message>
        <source>Target groups first</source>
        <translation>Target groups first</translation>
    </message>
    <message>
        <source>Enter a new employer</source>
        <translation>Enter a new employer</translation>
    </message>
    <message>
        <source>Change the employer&apos;s data</source>
        <translation>Change the employer&apos;s data</translation>
    </message>
    <message>
        <source>Enter a notice of dismissals</source>
        <translation>Enter a notice of dismissals</translation>
    </message>
    <message>
        <source>Enter the quotas of a year</source>
        <translation>Enter the quotas of a year</translation>
    </message>
    <message>
        <source>Enter a new agency</source>
        <translation>Enter a new agency</translation>
    </message>
    <message>
        <source>Change the agency&apos;s data</source>
        <translation>Change the agency&apos;s data</translation>
    </message>
    <message>
        <source>The agency works no more</source>
        <translation>The agency works no more</translation>
    </message>
    <message>
        <source>Enter a contract of outsourcing</source>
        <translation>Enter a contract of outsourcing</translation>
    </message>
    <message>
        <source>Enter the figures owed longest</source>
        <translation>Enter the figures owed longest</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Warnings of terms</source>
        <translation>Warnings of terms</translation>
    </message>
    <message>
        <source>By clerk, by paragraph, by day</source>
        <translation>By clerk, by paragraph, by day</translation>
    </message>
    <message>
        <source>Go to a part of the program</source>
        <translation>Go to a part of the program</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Change the language</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Lock the screen</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys of this window</source>
        <translation>Keys of this window</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>{name} is here already. Open that card instead of typing it anew.</source>
        <translation>{name} is here already. Open that card instead of typing it anew.</translation>
    </message>
    <message>
        <source>Open the card  Ctrl+O</source>
        <translation>Open the card  Ctrl+O</translation>
    </message>
    <message>
        <source>Perhaps here already: {names}. Compare before you go on.</source>
        <translation>Perhaps here already: {names}. Compare before you go on.</translation>
    </message>
    <message>
        <source>Compare  Ctrl+O</source>
        <translation>Compare  Ctrl+O</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over</source>
        <translation>
            <numerusform>%n minute over</numerusform>
            <numerusform>%n minutes over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) over</source>
        <translation>
            <numerusform>%n hour over</numerusform>
            <numerusform>%n hours over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWindow</name>
    <message>
        <source>Take in a letter</source>
        <translation>Take in a letter</translation>
    </message>
    <message>
        <source>It is entered later: one business day runs from the day it came.  §54</source>
        <translation>It is entered later: one business day runs from the day it came.  §54</translation>
    </message>
    <message>
        <source>Take in  Ctrl+S</source>
        <translation>Take in  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Removed: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>LoadPage</name>
    <message>
        <source>Load</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>Absences  F7</source>
        <translation>Absences  F7</translation>
    </message>
    <message>
        <source>Hand the work over  F6</source>
        <translation>Hand the work over  F6</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Soon</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>In the days chosen, of the office&apos;s own terms: kept {kept}, broke {broke}, fell away {fell}. Met too late counts as broken.</source>
        <translation>In the days chosen, of the office&apos;s own terms: kept {kept}, broke {broke}, fell away {fell}. Met too late counts as broken.</translation>
    </message>
    <message>
        <source>Warnings  Shift+F7</source>
        <translation>Warnings  Shift+F7</translation>
    </message>
    <message>
        <source>Day&apos;s sheet  F8</source>
        <translation>Day&apos;s sheet  F8</translation>
    </message>
    <message>
        <source>Clerks</source>
        <translation>Clerks</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphs</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>The running terms as bars</source>
        <translation>The running terms as bars</translation>
    </message>
    <message>
        <source>Enter: the terms one by one  ·  Alt+→: other days</source>
        <translation>Enter: the terms one by one  ·  Alt+→: other days</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Broke</source>
        <translation>Broke</translation>
    </message>
    <message>
        <source>Fell away</source>
        <translation>Fell away</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>By the day on which a term ends: ten business days to come; of the past thirty days what was kept and what broke on each.</source>
        <translation>By the day on which a term ends: ten business days to come; of the past thirty days what was kept and what broke on each.</translation>
    </message>
</context>
<context>
    <name>LoadTerms</name>
    <message>
        <source>Running terms: {about}</source>
        <translation>Running terms: {about}</translation>
    </message>
    <message>
        <source>Hand over  F6</source>
        <translation>Hand over  F6</translation>
    </message>
    <message>
        <source>Open the page  Ctrl+O</source>
        <translation>Open the page  Ctrl+O</translation>
    </message>
    <message>
        <source>Enter: how it was counted  ·  Space: tick</source>
        <translation>Enter: how it was counted  ·  Space: tick</translation>
    </message>
    <message>
        <source>Terms: {count}</source>
        <translation>Terms: {count}</translation>
    </message>
    <message>
        <source>Chosen: {picked} of {count}</source>
        <translation>Chosen: {picked} of {count}</translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message>
        <source>Nobody&apos;s, for whoever takes it</source>
        <translation>Nobody&apos;s, for whoever takes it</translation>
    </message>
    <message>
        <source>account closed</source>
        <translation>account closed</translation>
    </message>
    <message>
        <source>away until {day}</source>
        <translation>away until {day}</translation>
    </message>
    <message>
        <source>whoever takes it first</source>
        <translation>whoever takes it first</translation>
    </message>
    <message>
        <source>{name}: the account is closed, and {count} terms are held by it.</source>
        <translation>{name}: the account is closed, and {count} terms are held by it.</translation>
    </message>
    <message>
        <source>{name} is away until {day} and holds {count} terms; they fall to: {who}.</source>
        <translation>{name} is away until {day} and holds {count} terms; they fall to: {who}.</translation>
    </message>
</context>
<context>
    <name>MeasureCourse</name>
    <message>
        <source>Course of an active measure</source>
        <translation>Course of an active measure</translation>
    </message>
    <message>
        <source>Came and takes part</source>
        <translation>Came and takes part</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>The centre takes the call back</source>
        <translation>The centre takes the call back</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Left by himself</source>
        <translation>Left by himself</translation>
    </message>
    <message>
        <source>A valid reason became known</source>
        <translation>A valid reason became known</translation>
    </message>
</context>
<context>
    <name>MeasureDirection</name>
    <message>
        <source>Direction to an active measure</source>
        <translation>Direction to an active measure</translation>
    </message>
</context>
<context>
    <name>MeasureSection</name>
    <message>
        <source>Work places are kept for him by quota: {groups}  L27</source>
        <translation>Work places are kept for him by quota: {groups}  L27</translation>
    </message>
    <message>
        <source>Active measures</source>
        <translation>Active measures</translation>
    </message>
    <message>
        <source>went first: {groups}</source>
        <translation>went first: {groups}</translation>
    </message>
</context>
<context>
    <name>MeasureWaiting</name>
    <message>
        <source>Waiting list of a measure</source>
        <translation>Waiting list of a measure</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Who may be sent, the next one first</source>
        <translation>Who may be sent, the next one first</translation>
    </message>
    <message>
        <source>Receives the social payment</source>
        <translation>Receives the social payment</translation>
    </message>
    <message>
        <source>Does not receive the social payment</source>
        <translation>Does not receive the social payment</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Waiting: {count}</translation>
    </message>
    <message>
        <source>First those with priority, then by the day of registration.</source>
        <translation>First those with priority, then by the day of registration.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>In the plan</translation>
    </message>
    <message>
        <source>receives</source>
        <translation>receives</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>does not</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <source>First day possible: {day}</source>
        <translation>First day possible: {day}</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Goes first: {groups}</source>
        <translation>Goes first: {groups}</translation>
    </message>
    <message>
        <source>In the plan, until {day}</source>
        <translation>In the plan, until {day}</translation>
    </message>
    <message>
        <source>without the social payment</source>
        <translation>without the social payment</translation>
    </message>
    <message>
        <source>graduate of an educational organisation</source>
        <translation>graduate of an educational organisation</translation>
    </message>
    <message>
        <source>called {moment}, to come until {until}</source>
        <translation>called {moment}, to come until {until}</translation>
    </message>
    <message>
        <source>came {day}, late</source>
        <translation>came {day}, late</translation>
    </message>
    <message>
        <source>came {day}</source>
        <translation>came {day}</translation>
    </message>
    <message>
        <source>lasts {days}</source>
        <translation>lasts {days}</translation>
    </message>
    <message>
        <source>The plan was changed since: mark the line there as well.</source>
        <translation>The plan was changed since: mark the line there as well.</translation>
    </message>
    <message>
        <source>Its line of the plan is marked as done.</source>
        <translation>Its line of the plan is marked as done.</translation>
    </message>
    <message>
        <source>Its line of the plan is marked as not done.</source>
        <translation>Its line of the plan is marked as not done.</translation>
    </message>
    <message>
        <source>Its line of the plan stays open, for its day, {day}, is not over.</source>
        <translation>Its line of the plan stays open, for its day, {day}, is not over.</translation>
    </message>
    <message>
        <source>completed {day}</source>
        <translation>completed {day}</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>left {day}</translation>
    </message>
    <message>
        <source>did not come, written down {day}</source>
        <translation>did not come, written down {day}</translation>
    </message>
    <message>
        <source>taken back {day}</source>
        <translation>taken back {day}</translation>
    </message>
    <message>
        <source>for a valid reason</source>
        <translation>for a valid reason</translation>
    </message>
    <message>
        <source>without a valid reason</source>
        <translation>without a valid reason</translation>
    </message>
</context>
<context>
    <name>MergeWindow</name>
    <message>
        <source>Merge with…</source>
        <translation>Merge with…</translation>
    </message>
    <message>
        <source>IIN, name, phone, number</source>
        <translation>IIN, name, phone, number</translation>
    </message>
    <message>
        <source>Search the other record</source>
        <translation>Search the other record</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Records found</translation>
    </message>
    <message>
        <source>Make them one  Ctrl+S</source>
        <translation>Make them one  Ctrl+S</translation>
    </message>
    <message>
        <source>Made one earlier</source>
        <translation>Made one earlier</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Undo the merge</translation>
    </message>
    <message>
        <source>Which record is kept</source>
        <translation>Which record is kept</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Keep: {name}</source>
        <translation>Keep: {name}</translation>
    </message>
    <message>
        <source>undone {moment}</source>
        <translation>undone {moment}</translation>
    </message>
</context>
<context>
    <name>MovedTerms</name>
    <message>
        <source>{about}: due moments that move: {count}</source>
        <translation>{about}: due moments that move: {count}</translation>
    </message>
    <message>
        <source>Nothing is written yet. They move together with the day, each in the trail.</source>
        <translation>Nothing is written yet. They move together with the day, each in the trail.</translation>
    </message>
    <message>
        <source>Move them  Ctrl+S</source>
        <translation>Move them  Ctrl+S</translation>
    </message>
    <message>
        <source>Leave all as it is  Esc</source>
        <translation>Leave all as it is  Esc</translation>
    </message>
    <message>
        <source>Due moments that move, the first one first</source>
        <translation>Due moments that move, the first one first</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>Due before</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Due after</translation>
    </message>
</context>
<context>
    <name>NoticeForm</name>
    <message>
        <source>Change the notice</source>
        <translation>Change the notice</translation>
    </message>
    <message>
        <source>Notice of coming dismissals</source>
        <translation>Notice of coming dismissals</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>Write down  Ctrl+S</translation>
    </message>
    <message>
        <source>In time until {day}.</source>
        <translation>In time until {day}.</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Not offered as suitable work: a refusal does not count.</source>
        <translation>Not offered as suitable work: a refusal does not count.</translation>
    </message>
</context>
<context>
    <name>OfferAnswerWindow</name>
    <message>
        <source>Answer to an offer</source>
        <translation>Answer to an offer</translation>
    </message>
    <message>
        <source>Write the answer down  Ctrl+S</source>
        <translation>Write the answer down  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>OfferSections</name>
    <message>
        <source>Mark on the card</source>
        <translation>Mark on the card</translation>
    </message>
    <message>
        <source>The records prove  §44</source>
        <translation>The records prove  §44</translation>
    </message>
    <message>
        <source>The director judges it; nothing is decided yet.</source>
        <translation>The director judges it; nothing is decided yet.</translation>
    </message>
    <message>
        <source>Offers of work</source>
        <translation>Offers of work</translation>
    </message>
    <message>
        <source>Reported changes  §51</source>
        <translation>Reported changes  §51</translation>
    </message>
    <message>
        <source>Suitable work refused: {refused} of {most}; not answered in time: {late}  §44.2</source>
        <translation>Suitable work refused: {refused} of {most}; not answered in time: {late}  §44.2</translation>
    </message>
    <message>
        <source>Open the vacancy {number}</source>
        <translation>Open the vacancy {number}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>in time</translation>
    </message>
</context>
<context>
    <name>OfferSeveral</name>
    <message>
        <source>Offer work: {count}</source>
        <translation>Offer work: {count}</translation>
    </message>
    <message>
        <source>The person was told  Ctrl+S</source>
        <translation>The person was told  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>OfferToSeveral</name>
    <message>
        <source>Offer the vacancy: {count}</source>
        <translation>Offer the vacancy: {count}</translation>
    </message>
    <message>
        <source>They were told  Ctrl+S</source>
        <translation>They were told  Ctrl+S</translation>
    </message>
    <message>
        <source>{name} does not meet it: {why}</source>
        <translation>{name} does not meet it: {why}</translation>
    </message>
</context>
<context>
    <name>OfferWindow</name>
    <message>
        <source>Offer work</source>
        <translation>Offer work</translation>
    </message>
    <message>
        <source>Write the offer down  Ctrl+S</source>
        <translation>Write the offer down  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>The hire fell through</source>
        <translation>The hire fell through</translation>
    </message>
    <message>
        <source>Is taken on</source>
        <translation>Is taken on</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>At the employer</source>
        <translation>At the employer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Waits for an answer</translation>
    </message>
    <message>
        <source>places: {left} of {all}</source>
        <translation>places: {left} of {all}</translation>
    </message>
    <message>
        <source>{amount} tenge</source>
        <translation>{amount} tenge</translation>
    </message>
    <message>
        <source>not suitable work</source>
        <translation>not suitable work</translation>
    </message>
    <message>
        <source>offered {moment}, answer due {due}</source>
        <translation>offered {moment}, answer due {due}</translation>
    </message>
    <message>
        <source>{answer} {moment}</source>
        <translation>{answer} {moment}</translation>
    </message>
    <message>
        <source>{answer} {moment}, after the term: counts as no answer in time</source>
        <translation>{answer} {moment}, after the term: counts as no answer in time</translation>
    </message>
    <message>
        <source>not suitable, does not count: {ground}  L12</source>
        <translation>not suitable, does not count: {ground}  L12</translation>
    </message>
    <message>
        <source>résumé sent {moment}, the employer&apos;s answer due {due}</source>
        <translation>résumé sent {moment}, the employer&apos;s answer due {due}</translation>
    </message>
    <message>
        <source>told on {day} that the vacancy is no more</source>
        <translation>told on {day} that the vacancy is no more</translation>
    </message>
    <message>
        <source>told on {day} of the interview: {interview}, {place}</source>
        <translation>told on {day} of the interview: {interview}, {place}</translation>
    </message>
    <message>
        <source>the employer takes the person on, told on {day}</source>
        <translation>the employer takes the person on, told on {day}</translation>
    </message>
    <message>
        <source>works from {day} on</source>
        <translation>works from {day} on</translation>
    </message>
    <message>
        <source>the hire fell through, known on {day}</source>
        <translation>the hire fell through, known on {day}</translation>
    </message>
    <message>
        <source>to be told that the vacancy is no more  §63</source>
        <translation>to be told that the vacancy is no more  §63</translation>
    </message>
    <message>
        <source>{answer} {day}, after the term</source>
        <translation>{answer} {day}, after the term</translation>
    </message>
    <message>
        <source>happened {day}, reported {moment}</source>
        <translation>happened {day}, reported {moment}</translation>
    </message>
    <message>
        <source>after the term, which ended {due}</source>
        <translation>after the term, which ended {due}</translation>
    </message>
    <message>
        <source>a valid reason was told</source>
        <translation>a valid reason was told</translation>
    </message>
    <message>
        <source>Deregistered since {day}: {ground}  §45</source>
        <translation>Deregistered since {day}: {ground}  §45</translation>
    </message>
    <message>
        <source>A new application may be made from {day} on  L16.2</source>
        <translation>A new application may be made from {day} on  L16.2</translation>
    </message>
    <message>
        <source>went to the employer {day}</source>
        <translation>went to the employer {day}</translation>
    </message>
    <message>
        <source>did not go to the employer</source>
        <translation>did not go to the employer</translation>
    </message>
    <message>
        <source>to go to the employer until {due}</source>
        <translation>to go to the employer until {due}</translation>
    </message>
    <message>
        <source>with a valid reason</source>
        <translation>with a valid reason</translation>
    </message>
    <message>
        <source>without a valid reason</source>
        <translation>without a valid reason</translation>
    </message>
</context>
<context>
    <name>OpenComplaints</name>
    <message>
        <source>Open complaints  §46–47</source>
        <translation>Open complaints  §46–47</translation>
    </message>
    <message>
        <source>No complaint waits for an answer.</source>
        <translation>No complaint waits for an answer.</translation>
    </message>
    <message>
        <source>Complaints that wait, the oldest term first</source>
        <translation>Complaints that wait, the oldest term first</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>About paper</source>
        <translation>About paper</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>waits for the answer</source>
        <translation>waits for the answer</translation>
    </message>
    <message>
        <source>the term is broken</source>
        <translation>the term is broken</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>the service</translation>
    </message>
    <message>
        <source>no term here</source>
        <translation>no term here</translation>
    </message>
</context>
<context>
    <name>OwnDayForm</name>
    <message>
        <source>Declare a day of the centre&apos;s own</source>
        <translation>Declare a day of the centre&apos;s own</translation>
    </message>
    <message>
        <source>Declare  Ctrl+S</source>
        <translation>Declare  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>PaperWindow</name>
    <message>
        <source>Print  F8</source>
        <translation>Print  F8</translation>
    </message>
    <message>
        <source>Choose a printer  Ctrl+P</source>
        <translation>Choose a printer  Ctrl+P</translation>
    </message>
    <message>
        <source>Save as a file  Ctrl+S</source>
        <translation>Save as a file  Ctrl+S</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Next paper  Ctrl+Tab</source>
        <translation>Next paper  Ctrl+Tab</translation>
    </message>
    <message>
        <source>Hand over, receipt  F9</source>
        <translation>Hand over, receipt  F9</translation>
    </message>
    <message>
        <source>Previous page  PgUp</source>
        <translation>Previous page  PgUp</translation>
    </message>
    <message>
        <source>Next page  PgDown</source>
        <translation>Next page  PgDown</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Preview of the sheet</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Language of the sheet</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} of {count}</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reprint</translation>
    </message>
    <message>
        <source>Done: {where}</source>
        <translation>Done: {where}</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Hide the password</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>New applicant  Ctrl+N</source>
        <translation>New applicant  Ctrl+N</translation>
    </message>
    <message>
        <source>Import and export  Ctrl+I</source>
        <translation>Import and export  Ctrl+I</translation>
    </message>
    <message>
        <source>IIN, name, phone, number</source>
        <translation>IIN, name, phone, number</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Search people</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>IIN</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Type how a name, an IIN, a phone or a number begins.</source>
        <translation>Type how a name, an IIN, a phone or a number begins.</translation>
    </message>
    <message>
        <source>Nobody found. Ctrl+N enters a new applicant.</source>
        <translation>Nobody found. Ctrl+N enters a new applicant.</translation>
    </message>
    <message>
        <source>The first {count} are shown. Type more.</source>
        <translation>The first {count} are shown. Type more.</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Found: {count}</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>quarter {number} of {year}</source>
        <translation>quarter {number} of {year}</translation>
    </message>
    <message>
        <source>{month} of {year}</source>
        <translation>{month} of {year}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>January</translation>
    </message>
    <message>
        <source>February</source>
        <translation>February</translation>
    </message>
    <message>
        <source>March</source>
        <translation>March</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>June</source>
        <translation>June</translation>
    </message>
    <message>
        <source>July</source>
        <translation>July</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>October</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>December</translation>
    </message>
</context>
<context>
    <name>PersonWindow</name>
    <message>
        <source>The person&apos;s page</source>
        <translation>The person&apos;s page</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Change the card without an application</source>
        <translation>Change the card without an application</translation>
    </message>
    <message>
        <source>The application and the data form, filled from the card</source>
        <translation>The application and the data form, filled from the card</translation>
    </message>
    <message>
        <source>What was changed on the card, when and by whom</source>
        <translation>What was changed on the card, when and by whom</translation>
    </message>
    <message>
        <source>Make another record of the same person one with this one</source>
        <translation>Make another record of the same person one with this one</translation>
    </message>
    <message>
        <source>Records made one with this</source>
        <translation>Records made one with this</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Undo…</translation>
    </message>
    <message>
        <source>Undo the merge with {name}</source>
        <translation>Undo the merge with {name}</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>Done: {done}.</source>
        <translation>Done: {done}.</translation>
    </message>
    <message>
        <source>Done: {done}. Not done: {failed}.</source>
        <translation>Done: {done}. Not done: {failed}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>offered</source>
        <translation>offered</translation>
    </message>
    <message>
        <source>Offered by the centre&apos;s own table, to be changed as it suits the person:</source>
        <translation>Offered by the centre&apos;s own table, to be changed as it suits the person:</translation>
    </message>
</context>
<context>
    <name>PlanFollowing</name>
    <message>
        <source>Follow the plan</source>
        <translation>Follow the plan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not done…</source>
        <translation>Not done…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Actions and meetings by their days</source>
        <translation>Actions and meetings by their days</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>A valid reason became known…</source>
        <translation>A valid reason became known…</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Written down.</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Individual employment plan  §48</source>
        <translation>Individual employment plan  §48</translation>
    </message>
    <message>
        <source>holds until {day}</source>
        <translation>holds until {day}</translation>
    </message>
    <message>
        <source>done: {done} of {all}</source>
        <translation>done: {done} of {all}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>signed {day}</source>
        <translation>signed {day}</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>not signed</translation>
    </message>
</context>
<context>
    <name>PlanSigning</name>
    <message>
        <source>The plan was signed</source>
        <translation>The plan was signed</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>My preferences</source>
        <translation>My preferences</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source>Language and look go with your account, the size of the text with this place.</source>
        <translation>Language and look go with your account, the size of the text with this place.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} to {high}</translation>
    </message>
    <message>
        <source>{low} and more</source>
        <translation>{low} and more</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>up to {high}</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>any number</translation>
    </message>
    <message>
        <source>Category, begins at</source>
        <translation>Category, begins at</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>Predicted length of unemployment  §11</source>
        <translation>Predicted length of unemployment  §11</translation>
    </message>
    <message>
        <source>Points: {points}</source>
        <translation>Points: {points}</translation>
    </message>
    <message>
        <source>Unofficial table. From the other pages: {answers}</source>
        <translation>Unofficial table. From the other pages: {answers}</translation>
    </message>
    <message>
        <source>Adds nothing: {answers}</source>
        <translation>Adds nothing: {answers}</translation>
    </message>
    <message>
        <source>Not answered yet: {answers}</source>
        <translation>Not answered yet: {answers}</translation>
    </message>
    <message>
        <source>By the table in force from {since}. Unofficial: the state&apos;s weights are not public.</source>
        <translation>By the table in force from {since}. Unofficial: the state&apos;s weights are not public.</translation>
    </message>
    <message>
        <source>By the table in force from {since}.</source>
        <translation>By the table in force from {since}.</translation>
    </message>
</context>
<context>
    <name>ProfileTablePage</name>
    <message>
        <source>Category by predicted length of unemployment</source>
        <translation>Category by predicted length of unemployment</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Points for each answer</source>
        <translation>Points for each answer</translation>
    </message>
    <message>
        <source>Type the points over the old ones. More points: a longer unemployment (§11).</source>
        <translation>Type the points over the old ones. More points: a longer unemployment (§11).</translation>
    </message>
    <message>
        <source>Take back  Ctrl+Del</source>
        <translation>Take back  Ctrl+Del</translation>
    </message>
    <message>
        <source>Save a copy  Ctrl+E</source>
        <translation>Save a copy  Ctrl+E</translation>
    </message>
    <message>
        <source>Take from a file  Ctrl+O</source>
        <translation>Take from a file  Ctrl+O</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>What was changed is gone from the screen.</source>
        <translation>What was changed is gone from the screen.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bring it back</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>From {day} on</translation>
    </message>
    <message>
        <source>In force since {day}</source>
        <translation>In force since {day}</translation>
    </message>
    <message>
        <source>Read from {file}; not in force.</source>
        <translation>Read from {file}; not in force.</translation>
    </message>
    <message>
        <source>This table comes with the program.</source>
        <translation>This table comes with the program.</translation>
    </message>
    <message>
        <source>Put in force by {login}, {at}</source>
        <translation>Put in force by {login}, {at}</translation>
    </message>
    <message>
        <source>Unofficial: the state&apos;s weights are not public. These are our own.</source>
        <translation>Unofficial: the state&apos;s weights are not public. These are our own.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tables (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>The table holds from {day} on.</source>
        <translation>The table holds from {day} on.</translation>
    </message>
    <message>
        <source>The table from {day} on is taken back.</source>
        <translation>The table from {day} on is taken back.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>PublishedForm</name>
    <message>
        <source>Contract {number} is published</source>
        <translation>Contract {number} is published</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>Write down  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>PutInForceForm</name>
    <message>
        <source>Put this table in force</source>
        <translation>Put this table in force</translation>
    </message>
    <message>
        <source>Put in force  Ctrl+S</source>
        <translation>Put in force  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Nothing waits in this view.</source>
        <translation>Nothing waits in this view.</translation>
    </message>
    <message>
        <source>Open terms, the one due first on top</source>
        <translation>Open terms, the one due first on top</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Person or employer</source>
        <translation>Person or employer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
</context>
<context>
    <name>QuotaForm</name>
    <message>
        <source>Quotas of work places  ·  Law, article 27</source>
        <translation>Quotas of work places  ·  Law, article 27</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>Write down  Ctrl+S</translation>
    </message>
    <message>
        <source>Workers counted: {counted}. Quota for people with disabilities: {percent} %, places: {places} (Order of 13.06.2016 No. 498).</source>
        <translation>Workers counted: {counted}. Quota for people with disabilities: {percent} %, places: {places} (Order of 13.06.2016 No. 498).</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Reasons, criterion by criterion</source>
        <translation>Reasons, criterion by criterion</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Left out: {why}</translation>
    </message>
    <message>
        <source>{name} is left out: {why}</source>
        <translation>{name} is left out: {why}</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>{name}: {points} points</source>
        <translation>{name}: {points} points</translation>
    </message>
    <message>
        <source>must</source>
        <translation>must</translation>
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
        <translation>Referral to the employer</translation>
    </message>
    <message>
        <source>Issue the referral  Ctrl+S</source>
        <translation>Issue the referral  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>RefusingLetter</name>
    <message>
        <source>Refuse the letter</source>
        <translation>Refuse the letter</translation>
    </message>
    <message>
        <source>Posts of public and special service are not reported to the centre.</source>
        <translation>Posts of public and special service are not reported to the centre.</translation>
    </message>
    <message>
        <source>Refuse  Ctrl+S</source>
        <translation>Refuse  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>ReopeningVacancy</name>
    <message>
        <source>Reopen the vacancy</source>
        <translation>Reopen the vacancy</translation>
    </message>
    <message>
        <source>It is offered again as it was entered.</source>
        <translation>It is offered again as it was entered.</translation>
    </message>
    <message>
        <source>Reopen  Ctrl+S</source>
        <translation>Reopen  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>ReplyWindow</name>
    <message>
        <source>Answer of the employer</source>
        <translation>Answer of the employer</translation>
    </message>
    <message>
        <source>Write the answer down  Ctrl+S</source>
        <translation>Write the answer down  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Filters kept</source>
        <translation>Filters kept</translation>
    </message>
    <message>
        <source>Name of the filter, then Enter</source>
        <translation>Name of the filter, then Enter</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name of the filter</translation>
    </message>
    <message>
        <source>Keep these filters under a name</source>
        <translation>Keep these filters under a name</translation>
    </message>
    <message>
        <source>Keep this filter no longer</source>
        <translation>Keep this filter no longer</translation>
    </message>
    <message>
        <source>Kept: {count}</source>
        <translation>Kept: {count}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Type a part of the name</translation>
    </message>
    <message>
        <source>Nothing is found. Type another part of the name.</source>
        <translation>Nothing is found. Type another part of the name.</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>{criterion}: {points} of {most}</source>
        <translation>{criterion}: {points} of {most}</translation>
    </message>
    <message>
        <source>{part}, must</source>
        <translation>{part}, must</translation>
    </message>
    <message>
        <source>{part}, must, not met</source>
        <translation>{part}, must, not met</translation>
    </message>
</context>
<context>
    <name>SendWindow</name>
    <message>
        <source>Résumé to the employer</source>
        <translation>Résumé to the employer</translation>
    </message>
    <message>
        <source>The résumé was sent  Ctrl+S</source>
        <translation>The résumé was sent  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>SentSection</name>
    <message>
        <source>Sent to the employer  §60–63</source>
        <translation>Sent to the employer  §60–63</translation>
    </message>
    <message>
        <source>Sent to the employer</source>
        <translation>Sent to the employer</translation>
    </message>
    <message>
        <source>Nobody was sent to this employer yet.</source>
        <translation>Nobody was sent to this employer yet.</translation>
    </message>
    <message>
        <source>Sent: {count}</source>
        <translation>Sent: {count}</translation>
    </message>
    <message>
        <source>hired: {count}</source>
        <translation>hired: {count}</translation>
    </message>
    <message>
        <source>not hired: {count}</source>
        <translation>not hired: {count}</translation>
    </message>
    <message>
        <source>silent: {count}</source>
        <translation>silent: {count}</translation>
    </message>
    <message>
        <source>answer awaited: {count}</source>
        <translation>answer awaited: {count}</translation>
    </message>
    <message>
        <source>fell away: {count}</source>
        <translation>fell away: {count}</translation>
    </message>
    <message>
        <source>answers usually {when}</source>
        <translation>answers usually {when}</translation>
    </message>
    <message>
        <source>Name, vacancy</source>
        <translation>Name, vacancy</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>on the same day</translation>
    </message>
    <message>
        <source>after {days} business days</source>
        <translation>after {days} business days</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Hired; it fell through</source>
        <translation>Hired; it fell through</translation>
    </message>
    <message>
        <source>due {moment}</source>
        <translation>due {moment}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>My preferences</source>
        <translation>My preferences</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>Classifiers</translation>
    </message>
    <message>
        <source>Scoring table</source>
        <translation>Scoring table</translation>
    </message>
</context>
<context>
    <name>SeveralFoot</name>
    <message>
        <source>Take  Ctrl+S</source>
        <translation>Take  Ctrl+S</translation>
    </message>
    <message>
        <source>Hand over  F6</source>
        <translation>Hand over  F6</translation>
    </message>
    <message>
        <source>They were told  Ctrl+I</source>
        <translation>They were told  Ctrl+I</translation>
    </message>
    <message>
        <source>How it was counted  F3</source>
        <translation>How it was counted  F3</translation>
    </message>
    <message>
        <source>On paper  F8</source>
        <translation>On paper  F8</translation>
    </message>
    <message>
        <source>Enter: open  ·  Space: tick</source>
        <translation>Enter: open  ·  Space: tick</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Chosen: {count}</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>How it fits</source>
        <translation>How it fits</translation>
    </message>
    <message>
        <source>Change  {key}</source>
        <translation>Change  {key}</translation>
    </message>
    <message>
        <source>Why  {key}</source>
        <translation>Why  {key}</translation>
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
        <translation>Locked. Type the password of {login} to go on.</translation>
    </message>
    <message>
        <source>The employment centre&apos;s counter</source>
        <translation>The employment centre&apos;s counter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Demonstration data. Names: clerk, director, localbody, supervisor, admin. Password: {password}</source>
        <translation>Demonstration data. Names: clerk, director, localbody, supervisor, admin. Password: {password}</translation>
    </message>
</context>
<context>
    <name>SpanChoice</name>
    <message>
        <source>Results:</source>
        <translation>Results:</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>From – to</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Put again</source>
        <translation>Put again</translation>
    </message>
    <message>
        <source>Return with a remark</source>
        <translation>Return with a remark</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>to do</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>something is missing</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>How the term was counted</source>
        <translation>How the term was counted</translation>
    </message>
    <message>
        <source>Close  F3</source>
        <translation>Close  F3</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>Calendar, version {number}</source>
        <translation>Calendar, version {number}</translation>
    </message>
    <message>
        <source>Runs since {moment}</source>
        <translation>Runs since {moment}</translation>
    </message>
    <message>
        <source>Whose: {who}</source>
        <translation>Whose: {who}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change: {step}</source>
        <translation>Change: {step}</translation>
    </message>
    <message>
        <source>{now} (before: {before})</source>
        <translation>{now} (before: {before})</translation>
    </message>
    <message>
        <source>{now} (new)</source>
        <translation>{now} (new)</translation>
    </message>
</context>
<context>
    <name>TellStruckOffWindow</name>
    <message>
        <source>Tell the person of the deregistration</source>
        <translation>Tell the person of the deregistration</translation>
    </message>
    <message>
        <source>The notice opens to be printed; it says from when on he may apply again.</source>
        <translation>The notice opens to be printed; it says from when on he may apply again.</translation>
    </message>
</context>
<context>
    <name>TellWindow</name>
    <message>
        <source>Tell the person of the decision</source>
        <translation>Tell the person of the decision</translation>
    </message>
    <message>
        <source>Who is registered gets the list of documents for the social payment: it opens to be printed.</source>
        <translation>Who is registered gets the list of documents for the social payment: it opens to be printed.</translation>
    </message>
    <message>
        <source>The person was told  Ctrl+S</source>
        <translation>The person was told  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>{day}: received, not counted</source>
        <translation>{day}: received, not counted</translation>
    </message>
    <message>
        <source>{day}: counts as received on this day</source>
        <translation>{day}: counts as received on this day</translation>
    </message>
    <message>
        <source>{day}: day off, not counted</source>
        <translation>{day}: day off, not counted</translation>
    </message>
    <message>
        <source>{day}: day {number}</source>
        <translation>{day}: day {number}</translation>
    </message>
    <message>
        <source>{day}: the end moves here from a day off</source>
        <translation>{day}: the end moves here from a day off</translation>
    </message>
    <message>
        <source>{paragraph}: {amount} {unit}, edition {edition}</source>
        <translation>{paragraph}: {amount} {unit}, edition {edition}</translation>
    </message>
    <message>
        <source>§{number}</source>
        <translation>§{number}</translation>
    </message>
    <message>
        <source>§{number}, sub-item {part}</source>
        <translation>§{number}, sub-item {part}</translation>
    </message>
    <message>
        <source>Law, article {number}</source>
        <translation>Law, article {number}</translation>
    </message>
    <message>
        <source>Law, article {number}.{part}</source>
        <translation>Law, article {number}.{part}</translation>
    </message>
    <message>
        <source>Law, article {number}.{part}, sub-item {item}</source>
        <translation>Law, article {number}.{part}, sub-item {item}</translation>
    </message>
    <message>
        <source>standard, row {number}</source>
        <translation>standard, row {number}</translation>
    </message>
    <message>
        <source>Came: {day} {time}</source>
        <translation>Came: {day} {time}</translation>
    </message>
    <message>
        <source>Due: {day} {time}</source>
        <translation>Due: {day} {time}</translation>
    </message>
    <message>
        <source>No transferred days are known for {years} yet.</source>
        <translation>No transferred days are known for {years} yet.</translation>
    </message>
</context>
<context>
    <name>TermName</name>
    <message>
        <source>register or refuse</source>
        <translation>register or refuse</translation>
    </message>
    <message>
        <source>help to find work</source>
        <translation>help to find work</translation>
    </message>
    <message>
        <source>papers to the local body</source>
        <translation>papers to the local body</translation>
    </message>
    <message>
        <source>decide on the unemployed</source>
        <translation>decide on the unemployed</translation>
    </message>
    <message>
        <source>notice of the decision</source>
        <translation>notice of the decision</translation>
    </message>
    <message>
        <source>tell of the decision</source>
        <translation>tell of the decision</translation>
    </message>
    <message>
        <source>issue the certificate</source>
        <translation>issue the certificate</translation>
    </message>
    <message>
        <source>decide on striking off</source>
        <translation>decide on striking off</translation>
    </message>
    <message>
        <source>goes to the employer</source>
        <translation>goes to the employer</translation>
    </message>
    <message>
        <source>comes to the measure</source>
        <translation>comes to the measure</translation>
    </message>
    <message>
        <source>tell of being struck off</source>
        <translation>tell of being struck off</translation>
    </message>
    <message>
        <source>answer the complaint</source>
        <translation>answer the complaint</translation>
    </message>
    <message>
        <source>answer on quality</source>
        <translation>answer on quality</translation>
    </message>
    <message>
        <source>make the plan</source>
        <translation>make the plan</translation>
    </message>
    <message>
        <source>enter the vacancy</source>
        <translation>enter the vacancy</translation>
    </message>
    <message>
        <source>choose candidates</source>
        <translation>choose candidates</translation>
    </message>
    <message>
        <source>tell of the work</source>
        <translation>tell of the work</translation>
    </message>
    <message>
        <source>answers the offer</source>
        <translation>answers the offer</translation>
    </message>
    <message>
        <source>send the résumé</source>
        <translation>send the résumé</translation>
    </message>
    <message>
        <source>employer answers</source>
        <translation>employer answers</translation>
    </message>
    <message>
        <source>tell the Fund</source>
        <translation>tell the Fund</translation>
    </message>
    <message>
        <source>publish the contract</source>
        <translation>publish the contract</translation>
    </message>
</context>
<context>
    <name>TicketStrip</name>
    <message>
        <source>Call once more</source>
        <translation>Call once more</translation>
    </message>
    <message>
        <source>End the service</source>
        <translation>End the service</translation>
    </message>
    <message>
        <source>Nobody waits for your counter.</source>
        <translation>Nobody waits for your counter.</translation>
    </message>
    <message>
        <source>Next ({count})</source>
        <translation>Next ({count})</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Counter {number}</translation>
    </message>
    <message>
        <source>Choose a counter</source>
        <translation>Choose a counter</translation>
    </message>
    <message>
        <source>Serving {number}: {clock}</source>
        <translation>Serving {number}: {clock}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Take next  F2</source>
        <translation>Take next  F2</translation>
    </message>
    <message>
        <source>New applicant  Ctrl+N</source>
        <translation>New applicant  Ctrl+N</translation>
    </message>
</context>
<context>
    <name>TouchScreen</name>
    <message>
        <source>What did you come for?</source>
        <translation>What did you come for?</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Your number</translation>
    </message>
    <message>
        <source>Waiting before you: {count}</source>
        <translation>Waiting before you: {count}</translation>
    </message>
    <message>
        <source>Remember it, and watch the board</source>
        <translation>Remember it, and watch the board</translation>
    </message>
    <message>
        <source>Language of the slip</source>
        <translation>Language of the slip</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>For the staff</translation>
    </message>
    <message>
        <source>Password of {login}</source>
        <translation>Password of {login}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Leave the touch screen</source>
        <translation>Leave the touch screen</translation>
    </message>
</context>
<context>
    <name>UnsuitableWindow</name>
    <message>
        <source>The work was not suitable</source>
        <translation>The work was not suitable</translation>
    </message>
    <message>
        <source>Write it down  Ctrl+S</source>
        <translation>Write it down  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Breaks soon</source>
        <translation>Breaks soon</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>VacanciesPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Vacancies</translation>
    </message>
    <message>
        <source>New vacancy</source>
        <translation>New vacancy</translation>
    </message>
    <message>
        <source>Take in a letter</source>
        <translation>Take in a letter</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Import and export of vacancies</source>
        <translation>Import and export of vacancies</translation>
    </message>
    <message>
        <source>Number, post, employer or BIN</source>
        <translation>Number, post, employer or BIN</translation>
    </message>
    <message>
        <source>Search vacancies</source>
        <translation>Search vacancies</translation>
    </message>
    <message>
        <source>Vacancies found</source>
        <translation>Vacancies found</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Vacancy</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>received {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Found: {count}</translation>
    </message>
    <message>
        <source>No vacancy in this view.</source>
        <translation>No vacancy in this view.</translation>
    </message>
</context>
<context>
    <name>VacancyFiles</name>
    <message>
        <source>Import and export of vacancies</source>
        <translation>Import and export of vacancies</translation>
    </message>
    <message>
        <source>A table (XLSX or CSV) with one vacancy a row, its first row naming the columns, or a file of the Labour Exchange (JSON). Nothing is entered before you have seen what its lines are worth.</source>
        <translation>A table (XLSX or CSV) with one vacancy a row, its first row naming the columns, or a file of the Labour Exchange (JSON). Nothing is entered before you have seen what its lines are worth.</translation>
    </message>
    <message>
        <source>Choose a file  Ctrl+O</source>
        <translation>Choose a file  Ctrl+O</translation>
    </message>
    <message>
        <source>Write what the exchange lacks</source>
        <translation>Write what the exchange lacks</translation>
    </message>
    <message>
        <source>Export vacancies in force</source>
        <translation>Export vacancies in force</translation>
    </message>
    <message>
        <source>Vacancies (*.json *.xlsx *.xls *.csv *.txt)</source>
        <translation>Vacancies (*.json *.xlsx *.xls *.csv *.txt)</translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {columns}</source>
        <translation>Columns that mean nothing here: {columns}</translation>
    </message>
    <message>
        <source>New: {new}. Changed: {changed}. Withdrawn: {withdrawn}. Known already: {same}. Given the exchange&apos;s number: {linked}.</source>
        <translation>New: {new}. Changed: {changed}. Withdrawn: {withdrawn}. Known already: {same}. Given the exchange&apos;s number: {linked}.</translation>
    </message>
    <message>
        <source>Meanwhile entered by others, or over: {count}.</source>
        <translation>Meanwhile entered by others, or over: {count}.</translation>
    </message>
    <message>
        <source>Stopped: the rest is not entered.</source>
        <translation>Stopped: the rest is not entered.</translation>
    </message>
    <message>
        <source>Written to {file} for the exchange: vacancies {count}, withdrawals {ended}</source>
        <translation>Written to {file} for the exchange: vacancies {count}, withdrawals {ended}</translation>
    </message>
    <message>
        <source>Take in: {count}</source>
        <translation>Take in: {count}</translation>
    </message>
    <message>
        <source>Lines: {total}. Good: {good}, new: {new}. To be put right: {bad}.</source>
        <translation>Lines: {total}. Good: {good}, new: {new}. To be put right: {bad}.</translation>
    </message>
</context>
<context>
    <name>VacancyFilters</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Entered by me, or my work</source>
        <translation>Entered by me, or my work</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Take the filters off</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Going on</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>VacancyList</name>
    <message>
        <source>Number, post or employer</source>
        <translation>Number, post or employer</translation>
    </message>
    <message>
        <source>Search vacancies</source>
        <translation>Search vacancies</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vacancies</translation>
    </message>
    <message>
        <source>Work without a vacancy</source>
        <translation>Work without a vacancy</translation>
    </message>
    <message>
        <source>of an employer who has reported none</source>
        <translation>of an employer who has reported none</translation>
    </message>
    <message>
        <source>Of the wanted occupation there is none; the newest are shown: {count}.</source>
        <translation>Of the wanted occupation there is none; the newest are shown: {count}.</translation>
    </message>
    <message>
        <source>Found: {count}. Arrows choose, Tab goes on.</source>
        <translation>Found: {count}. Arrows choose, Tab goes on.</translation>
    </message>
    <message>
        <source>Of the wanted occupation: {count}. Type to search all.</source>
        <translation>Of the wanted occupation: {count}. Type to search all.</translation>
    </message>
</context>
<context>
    <name>VacancyPanel</name>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>What can be done</translation>
    </message>
    <message>
        <source>Places left: {left} of {all}</source>
        <translation>Places left: {left} of {all}</translation>
    </message>
    <message>
        <source>holds until {day}</source>
        <translation>holds until {day}</translation>
    </message>
    <message>
        <source>Reported after the term of five business days  §53</source>
        <translation>Reported after the term of five business days  §53</translation>
    </message>
</context>
<context>
    <name>VacancyWindow</name>
    <message>
        <source>The vacancy</source>
        <translation>The vacancy</translation>
    </message>
    <message>
        <source>Letter that is not entered yet</source>
        <translation>Letter that is not entered yet</translation>
    </message>
    <message>
        <source>letter of {moment}</source>
        <translation>letter of {moment}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>vacant since {day}</source>
        <translation>vacant since {day}</translation>
    </message>
    <message>
        <source>Lawful reason  L28.2.7</source>
        <translation>Lawful reason  L28.2.7</translation>
    </message>
    <message>
        <source>What a candidate must have  §57</source>
        <translation>What a candidate must have  §57</translation>
    </message>
    <message>
        <source>What is wished  §57</source>
        <translation>What is wished  §57</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Save the card  Enter</source>
        <translation>Save the card  Enter</translation>
    </message>
    <message>
        <source>Register  Enter</source>
        <translation>Register  Enter</translation>
    </message>
    <message>
        <source>Refuse to register  Enter</source>
        <translation>Refuse to register  Enter</translation>
    </message>
    <message>
        <source>Refuse to take the application  Enter</source>
        <translation>Refuse to take the application  Enter</translation>
    </message>
    <message>
        <source>Take in, decide later</source>
        <translation>Take in, decide later</translation>
    </message>
    <message>
        <source>Make the plan  Enter</source>
        <translation>Make the plan  Enter</translation>
    </message>
    <message>
        <source>Change the plan  Enter</source>
        <translation>Change the plan  Enter</translation>
    </message>
    <message>
        <source>Register the vacancy  Enter</source>
        <translation>Register the vacancy  Enter</translation>
    </message>
    <message>
        <source>Change the vacancy  Enter</source>
        <translation>Change the vacancy  Enter</translation>
    </message>
</context>
<context>
    <name>VisitWindow</name>
    <message>
        <source>Visit to the employer</source>
        <translation>Visit to the employer</translation>
    </message>
    <message>
        <source>Write the visit down  Ctrl+S</source>
        <translation>Write the visit down  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>WarningForm</name>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>WarningsWindow</name>
    <message>
        <source>Warnings of terms</source>
        <translation>Warnings of terms</translation>
    </message>
    <message>
        <source>A term whose warning has come stands in the queue as one that breaks soon. Enter: change the hours.</source>
        <translation>A term whose warning has come stands in the queue as one that breaks soon. Enter: change the hours.</translation>
    </message>
    <message>
        <source>As the program has it  Alt+Del</source>
        <translation>As the program has it  Alt+Del</translation>
    </message>
    <message>
        <source>Warnings, in the order of the Rules</source>
        <translation>Warnings, in the order of the Rules</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Warned of</source>
        <translation>Warned of</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>In the program</translation>
    </message>
    <message>
        <source>{hours} h before</source>
        <translation>{hours} h before</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n business day</numerusform>
            <numerusform>%n business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>Mine and free</source>
        <translation>Mine and free</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Changed here for this list only: {count}</source>
        <translation>Changed here for this list only: {count}</translation>
    </message>
</context>
<context>
    <name>WithdrawWindow</name>
    <message>
        <source>Take the offer back</source>
        <translation>Take the offer back</translation>
    </message>
    <message>
        <source>Take back  Ctrl+S</source>
        <translation>Take back  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>WithdrawingVacancy</name>
    <message>
        <source>Withdraw the vacancy</source>
        <translation>Withdraw the vacancy</translation>
    </message>
    <message>
        <source>Nobody is sent to it any longer; those who wait are told that it is no more.</source>
        <translation>Nobody is sent to it any longer; those who wait are told that it is no more.</translation>
    </message>
    <message>
        <source>Withdraw  Ctrl+S</source>
        <translation>Withdraw  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>The draft cannot be saved. Leave once more, and what you typed is lost.</source>
        <translation>The draft cannot be saved. Leave once more, and what you typed is lost.</translation>
    </message>
    <message>
        <source>A file is still being stored. Wait a moment, then go on.</source>
        <translation>A file is still being stored. Wait a moment, then go on.</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Clerk</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Local body</source>
        <translation>Local body</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Job seeker</source>
        <translation>Job seeker</translation>
    </message>
    <message>
        <source>At the local body</source>
        <translation>At the local body</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Unemployed</translation>
    </message>
    <message>
        <source>Refused as unemployed</source>
        <translation>Refused as unemployed</translation>
    </message>
    <message>
        <source>Placed in work</source>
        <translation>Placed in work</translation>
    </message>
    <message>
        <source>Deregistered</source>
        <translation>Deregistered</translation>
    </message>
    <message>
        <source>Suitable work offered</source>
        <translation>Suitable work offered</translation>
    </message>
    <message>
        <source>Offer answered</source>
        <translation>Offer answered</translation>
    </message>
    <message>
        <source>Offer left unanswered</source>
        <translation>Offer left unanswered</translation>
    </message>
    <message>
        <source>Draft: registration as unemployed</source>
        <translation>Draft: registration as unemployed</translation>
    </message>
    <message>
        <source>Draft returned</source>
        <translation>Draft returned</translation>
    </message>
    <message>
        <source>Draft put again</source>
        <translation>Draft put again</translation>
    </message>
    <message>
        <source>Draft stopped</source>
        <translation>Draft stopped</translation>
    </message>
    <message>
        <source>Sent to the local body</source>
        <translation>Sent to the local body</translation>
    </message>
    <message>
        <source>Registered as unemployed</source>
        <translation>Registered as unemployed</translation>
    </message>
    <message>
        <source>Notice of the decision made</source>
        <translation>Notice of the decision made</translation>
    </message>
    <message>
        <source>Told of the decision</source>
        <translation>Told of the decision</translation>
    </message>
    <message>
        <source>Certificate applied for</source>
        <translation>Certificate applied for</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>Certificate issued</translation>
    </message>
    <message>
        <source>Draft: deregistration</source>
        <translation>Draft: deregistration</translation>
    </message>
    <message>
        <source>Local body informed</source>
        <translation>Local body informed</translation>
    </message>
    <message>
        <source>Kept registered</source>
        <translation>Kept registered</translation>
    </message>
    <message>
        <source>Told of the deregistration</source>
        <translation>Told of the deregistration</translation>
    </message>
    <message>
        <source>Fund told of the deregistration</source>
        <translation>Fund told of the deregistration</translation>
    </message>
    <message>
        <source>Complaint registered</source>
        <translation>Complaint registered</translation>
    </message>
    <message>
        <source>Complaint on quality registered</source>
        <translation>Complaint on quality registered</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>Complaint answered</translation>
    </message>
    <message>
        <source>Complaint on quality answered</source>
        <translation>Complaint on quality answered</translation>
    </message>
    <message>
        <source>Application considered anew</source>
        <translation>Application considered anew</translation>
    </message>
    <message>
        <source>Decision to be taken anew</source>
        <translation>Decision to be taken anew</translation>
    </message>
    <message>
        <source>Restored as unemployed</source>
        <translation>Restored as unemployed</translation>
    </message>
    <message>
        <source>Plan made</source>
        <translation>Plan made</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>Plan changed</translation>
    </message>
    <message>
        <source>Change reported</source>
        <translation>Change reported</translation>
    </message>
    <message>
        <source>Moved to another centre</source>
        <translation>Moved to another centre</translation>
    </message>
    <message>
        <source>Called to a measure</source>
        <translation>Called to a measure</translation>
    </message>
    <message>
        <source>Came to the measure</source>
        <translation>Came to the measure</translation>
    </message>
    <message>
        <source>Did not come to the measure</source>
        <translation>Did not come to the measure</translation>
    </message>
    <message>
        <source>Call to a measure taken back</source>
        <translation>Call to a measure taken back</translation>
    </message>
    <message>
        <source>Registration as unemployed</source>
        <translation>Registration as unemployed</translation>
    </message>
    <message>
        <source>Deregistration</source>
        <translation>Deregistration</translation>
    </message>
    <message>
        <source>Waits for the director</source>
        <translation>Waits for the director</translation>
    </message>
    <message>
        <source>Returned with a remark</source>
        <translation>Returned with a remark</translation>
    </message>
    <message>
        <source>Waits for the local body</source>
        <translation>Waits for the local body</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Refused by the local body</source>
        <translation>Refused by the local body</translation>
    </message>
    <message>
        <source>No suitable work was found</source>
        <translation>No suitable work was found</translation>
    </message>
    <message>
        <source>Suitable work was refused</source>
        <translation>Suitable work was refused</translation>
    </message>
    <message>
        <source>Under sixteen</source>
        <translation>Under sixteen</translation>
    </message>
    <message>
        <source>Works for pay</source>
        <translation>Works for pay</translation>
    </message>
    <message>
        <source>Of pension age</source>
        <translation>Of pension age</translation>
    </message>
    <message>
        <source>Knowingly false or unreliable information</source>
        <translation>Knowingly false or unreliable information</translation>
    </message>
    <message>
        <source>Student or senior pupil who seeks active measures</source>
        <translation>Student or senior pupil who seeks active measures</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>By SMS</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>Through the portal</source>
        <translation>Through the portal</translation>
    </message>
    <message>
        <source>Through the akim or the assistant</source>
        <translation>Through the akim or the assistant</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>No answer in time</translation>
    </message>
    <message>
        <source>Moved to another address</source>
        <translation>Moved to another address</translation>
    </message>
    <message>
        <source>Took permanent, temporary or contract work</source>
        <translation>Took permanent, temporary or contract work</translation>
    </message>
    <message>
        <source>Went into business</source>
        <translation>Went into business</translation>
    </message>
    <message>
        <source>Became a founder or co-founder</source>
        <translation>Became a founder or co-founder</translation>
    </message>
    <message>
        <source>Disability group set or changed</source>
        <translation>Disability group set or changed</translation>
    </message>
    <message>
        <source>Pension granted</source>
        <translation>Pension granted</translation>
    </message>
    <message>
        <source>Other change</source>
        <translation>Other change</translation>
    </message>
    <message>
        <source>To the local body</source>
        <translation>To the local body</translation>
    </message>
    <message>
        <source>To the head of the local executive body</source>
        <translation>To the head of the local executive body</translation>
    </message>
    <message>
        <source>To the body that controls service quality</source>
        <translation>To the body that controls service quality</translation>
    </message>
    <message>
        <source>To the court</source>
        <translation>To the court</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Upheld</translation>
    </message>
    <message>
        <source>Upheld in part</source>
        <translation>Upheld in part</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Vocational orientation</source>
        <translation>Vocational orientation</translation>
    </message>
    <message>
        <source>Labour mediation</source>
        <translation>Labour mediation</translation>
    </message>
    <message>
        <source>Active measures</source>
        <translation>Active measures</translation>
    </message>
    <message>
        <source>Social help</source>
        <translation>Social help</translation>
    </message>
    <message>
        <source>Job-search skills</source>
        <translation>Job-search skills</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Moved to another day</source>
        <translation>Moved to another day</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Vocational training</translation>
    </message>
    <message>
        <source>Business support</source>
        <translation>Business support</translation>
    </message>
    <message>
        <source>Youth practice</source>
        <translation>Youth practice</translation>
    </message>
    <message>
        <source>Social job</source>
        <translation>Social job</translation>
    </message>
    <message>
        <source>Voluntary relocation</source>
        <translation>Voluntary relocation</translation>
    </message>
    <message>
        <source>Special work place for a person with a disability</source>
        <translation>Special work place for a person with a disability</translation>
    </message>
    <message>
        <source>Public works</source>
        <translation>Public works</translation>
    </message>
    <message>
        <source>Qualification is lacking for suitable work</source>
        <translation>Qualification is lacking for suitable work</translation>
    </message>
    <message>
        <source>No work for his skills: occupation to change</source>
        <translation>No work for his skills: occupation to change</translation>
    </message>
    <message>
        <source>Ability to work in the former specialty was lost</source>
        <translation>Ability to work in the former specialty was lost</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Takes part</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Person with a disability</source>
        <translation>Person with a disability</translation>
    </message>
    <message>
        <source>On probation</source>
        <translation>On probation</translation>
    </message>
    <message>
        <source>Released from prison</source>
        <translation>Released from prison</translation>
    </message>
    <message>
        <source>Graduate left without parents</source>
        <translation>Graduate left without parents</translation>
    </message>
    <message>
        <source>Contributions came in</source>
        <translation>Contributions came in</translation>
    </message>
    <message>
        <source>Three offers of suitable work refused, or no answer in time</source>
        <translation>Three offers of suitable work refused, or no answer in time</translation>
    </message>
    <message>
        <source>Did not come, or left a measure</source>
        <translation>Did not come, or left a measure</translation>
    </message>
    <message>
        <source>Broke the terms of visits or reports</source>
        <translation>Broke the terms of visits or reports</translation>
    </message>
    <message>
        <source>Sentenced, or sent to compulsory treatment</source>
        <translation>Sentenced, or sent to compulsory treatment</translation>
    </message>
    <message>
        <source>A change not reported in time</source>
        <translation>A change not reported in time</translation>
    </message>
    <message>
        <source>Knowingly false or forged documents</source>
        <translation>Knowingly false or forged documents</translation>
    </message>
    <message>
        <source>Notice of registration as unemployed (Appendix 4)</source>
        <translation>Notice of registration as unemployed (Appendix 4)</translation>
    </message>
    <message>
        <source>Application for the certificate (Appendix 7)</source>
        <translation>Application for the certificate (Appendix 7)</translation>
    </message>
    <message>
        <source>Certificate of registration as unemployed (Appendix 8)</source>
        <translation>Certificate of registration as unemployed (Appendix 8)</translation>
    </message>
    <message>
        <source>Individual employment plan (Appendix 9)</source>
        <translation>Individual employment plan (Appendix 9)</translation>
    </message>
    <message>
        <source>Certificate refused (§43)</source>
        <translation>Certificate refused (§43)</translation>
    </message>
    <message>
        <source>Notice of deregistration (§45)</source>
        <translation>Notice of deregistration (§45)</translation>
    </message>
    <message>
        <source>Documents for the social payment (§35)</source>
        <translation>Documents for the social payment (§35)</translation>
    </message>
    <message>
        <source>Answer to a complaint (§46)</source>
        <translation>Answer to a complaint (§46)</translation>
    </message>
    <message>
        <source>Direction to an active measure (§52)</source>
        <translation>Direction to an active measure (§52)</translation>
    </message>
    <message>
        <source>Résumé (§60)</source>
        <translation>Résumé (§60)</translation>
    </message>
    <message>
        <source>Referral to an employer (§60-61)</source>
        <translation>Referral to an employer (§60-61)</translation>
    </message>
    <message>
        <source>Employer&apos;s reply (§62)</source>
        <translation>Employer&apos;s reply (§62)</translation>
    </message>
    <message>
        <source>Result of a choice (§56)</source>
        <translation>Result of a choice (§56)</translation>
    </message>
    <message>
        <source>List of candidates (§56)</source>
        <translation>List of candidates (§56)</translation>
    </message>
    <message>
        <source>List of the queue</source>
        <translation>List of the queue</translation>
    </message>
    <message>
        <source>Day&apos;s sheet</source>
        <translation>Day&apos;s sheet</translation>
    </message>
    <message>
        <source>Take the decision anew</source>
        <translation>Take the decision anew</translation>
    </message>
    <message>
        <source>Restore the registration</source>
        <translation>Restore the registration</translation>
    </message>
    <message>
        <source>Application received</source>
        <translation>Application received</translation>
    </message>
    <message>
        <source>Registered as a job seeker</source>
        <translation>Registered as a job seeker</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Registration refused</translation>
    </message>
    <message>
        <source>Ended at the person&apos;s wish</source>
        <translation>Ended at the person&apos;s wish</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Annulled</translation>
    </message>
    <message>
        <source>Help with work given</source>
        <translation>Help with work given</translation>
    </message>
    <message>
        <source>Acceptance refused</source>
        <translation>Acceptance refused</translation>
    </message>
    <message>
        <source>Notice replaced</source>
        <translation>Notice replaced</translation>
    </message>
    <message>
        <source>Registration annulled</source>
        <translation>Registration annulled</translation>
    </message>
    <message>
        <source>Application (Appendix 1 to the standard)</source>
        <translation>Application (Appendix 1 to the standard)</translation>
    </message>
    <message>
        <source>Data for registration (Appendix 2 to the standard)</source>
        <translation>Data for registration (Appendix 2 to the standard)</translation>
    </message>
    <message>
        <source>Standard: registering job seekers (Appendix 1)</source>
        <translation>Standard: registering job seekers (Appendix 1)</translation>
    </message>
    <message>
        <source>Notice of refusal to register (Appendix 2)</source>
        <translation>Notice of refusal to register (Appendix 2)</translation>
    </message>
    <message>
        <source>Notice of registration as a job seeker (Appendix 3)</source>
        <translation>Notice of registration as a job seeker (Appendix 3)</translation>
    </message>
    <message>
        <source>Notice of refusal (Appendix 5)</source>
        <translation>Notice of refusal (Appendix 5)</translation>
    </message>
    <message>
        <source>Standard: certificate of unemployment (Appendix 6)</source>
        <translation>Standard: certificate of unemployment (Appendix 6)</translation>
    </message>
    <message>
        <source>Act on correcting a registration</source>
        <translation>Act on correcting a registration</translation>
    </message>
    <message>
        <source>Receipt for a paper handed over</source>
        <translation>Receipt for a paper handed over</translation>
    </message>
    <message>
        <source>application</source>
        <translation>application</translation>
    </message>
    <message>
        <source>identity document</source>
        <translation>identity document</translation>
    </message>
    <message>
        <source>document confirming work</source>
        <translation>document confirming work</translation>
    </message>
    <message>
        <source>document on education</source>
        <translation>document on education</translation>
    </message>
    <message>
        <source>the legal representative&apos;s application</source>
        <translation>the legal representative&apos;s application</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In work</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Result issued</source>
        <translation>Result issued</translation>
    </message>
    <message>
        <source>the columns are to be factor, kind, value, from, to, points</source>
        <translation>the columns are to be factor, kind, value, from, to, points</translation>
    </message>
    <message>
        <source>the day it holds from is missing or no date</source>
        <translation>the day it holds from is missing or no date</translation>
    </message>
    <message>
        <source>“unofficial” is to be yes or no</source>
        <translation>“unofficial” is to be yes or no</translation>
    </message>
    <message>
        <source>there is no such factor</source>
        <translation>there is no such factor</translation>
    </message>
    <message>
        <source>the kind of row does not fit the factor</source>
        <translation>the kind of row does not fit the factor</translation>
    </message>
    <message>
        <source>the factor&apos;s list has no such code</source>
        <translation>the factor&apos;s list has no such code</translation>
    </message>
    <message>
        <source>the same value stands twice</source>
        <translation>the same value stands twice</translation>
    </message>
    <message>
        <source>limits or points are no whole number</source>
        <translation>limits or points are no whole number</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>the range ends before it begins</translation>
    </message>
    <message>
        <source>the range meets another of the same factor</source>
        <translation>the range meets another of the same factor</translation>
    </message>
    <message>
        <source>there is no such category</source>
        <translation>there is no such category</translation>
    </message>
    <message>
        <source>three categories are needed, each with more points than the one before</source>
        <translation>three categories are needed, each with more points than the one before</translation>
    </message>
    <message>
        <source>Under three months</source>
        <translation>Under three months</translation>
    </message>
    <message>
        <source>From three to twelve months</source>
        <translation>From three to twelve months</translation>
    </message>
    <message>
        <source>Twelve months or more</source>
        <translation>Twelve months or more</translation>
    </message>
    <message>
        <source>Replace the notice</source>
        <translation>Replace the notice</translation>
    </message>
    <message>
        <source>Annul the registration</source>
        <translation>Annul the registration</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Working day</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>business days</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>calendar days</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>Done in time</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Done late</translation>
    </message>
    <message>
        <source>Not done, for a valid reason</source>
        <translation>Not done, for a valid reason</translation>
    </message>
    <message>
        <source>Not done, without a valid reason</source>
        <translation>Not done, without a valid reason</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Choosing work</source>
        <translation>Choosing work</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Plan, visit</source>
        <translation>Plan, visit</translation>
    </message>
    <message>
        <source>Training, public works</source>
        <translation>Training, public works</translation>
    </message>
    <message>
        <source>For employers</source>
        <translation>For employers</translation>
    </message>
    <message>
        <source>Other question</source>
        <translation>Other question</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Did not come to the counter</source>
        <translation>Did not come to the counter</translation>
    </message>
    <message>
        <source>Left the hall</source>
        <translation>Left the hall</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Nearly over</source>
        <translation>Nearly over</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over time</translation>
    </message>
    <message>
        <source>Ticket of the hall</source>
        <translation>Ticket of the hall</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Illness</translation>
    </message>
    <message>
        <source>Business trip</source>
        <translation>Business trip</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Help to find work</source>
        <translation>Help to find work</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Individual plans</source>
        <translation>Individual plans</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sex</translation>
    </message>
    <message>
        <source>age</source>
        <translation>age</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nationality</translation>
    </message>
    <message>
        <source>race</source>
        <translation>race</translation>
    </message>
    <message>
        <source>origin or standing</source>
        <translation>origin or standing</translation>
    </message>
    <message>
        <source>mother tongue</source>
        <translation>mother tongue</translation>
    </message>
    <message>
        <source>religion</source>
        <translation>religion</translation>
    </message>
    <message>
        <source>beliefs or membership</source>
        <translation>beliefs or membership</translation>
    </message>
    <message>
        <source>family</source>
        <translation>family</translation>
    </message>
    <message>
        <source>disability or health</source>
        <translation>disability or health</translation>
    </message>
    <message>
        <source>residence</source>
        <translation>residence</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>appearance</translation>
    </message>
    <message>
        <source>The owner stops his business</source>
        <translation>The owner stops his business</translation>
    </message>
    <message>
        <source>The firm is liquidated</source>
        <translation>The firm is liquidated</translation>
    </message>
    <message>
        <source>Posts or staff are cut</source>
        <translation>Posts or staff are cut</translation>
    </message>
    <message>
        <source>There is less work, and the firm fares worse</source>
        <translation>There is less work, and the firm fares worse</translation>
    </message>
    <message>
        <source>Agreed to the vacancy</source>
        <translation>Agreed to the vacancy</translation>
    </message>
    <message>
        <source>Résumé sent to the employer</source>
        <translation>Résumé sent to the employer</translation>
    </message>
    <message>
        <source>Told of the interview</source>
        <translation>Told of the interview</translation>
    </message>
    <message>
        <source>Went to the employer</source>
        <translation>Went to the employer</translation>
    </message>
    <message>
        <source>Did not go to the employer</source>
        <translation>Did not go to the employer</translation>
    </message>
    <message>
        <source>The employer answered</source>
        <translation>The employer answered</translation>
    </message>
    <message>
        <source>The employer gave no answer in time</source>
        <translation>The employer gave no answer in time</translation>
    </message>
    <message>
        <source>Referral taken back</source>
        <translation>Referral taken back</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Hired</translation>
    </message>
    <message>
        <source>The hire fell through</source>
        <translation>The hire fell through</translation>
    </message>
    <message>
        <source>Was hired</source>
        <translation>Was hired</translation>
    </message>
    <message>
        <source>Was not hired</source>
        <translation>Was not hired</translation>
    </message>
    <message>
        <source>Counts as refused: the employer was silent</source>
        <translation>Counts as refused: the employer was silent</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Ended with the vacancy</source>
        <translation>Ended with the vacancy</translation>
    </message>
    <message>
        <source>Ended with the person&apos;s case</source>
        <translation>Ended with the person&apos;s case</translation>
    </message>
    <message>
        <source>Would have to move house and does not agree to</source>
        <translation>Would have to move house and does not agree to</translation>
    </message>
    <message>
        <source>Too far from home by public transport</source>
        <translation>Too far from home by public transport</translation>
    </message>
    <message>
        <source>Asks for other training or experience</source>
        <translation>Asks for other training or experience</translation>
    </message>
    <message>
        <source>Health does not allow it</source>
        <translation>Health does not allow it</translation>
    </message>
    <message>
        <source>Not accessible to people with a disability</source>
        <translation>Not accessible to people with a disability</translation>
    </message>
    <message>
        <source>The hours do not suit who cares for a small child</source>
        <translation>The hours do not suit who cares for a small child</translation>
    </message>
    <message>
        <source>Letter not entered yet</source>
        <translation>Letter not entered yet</translation>
    </message>
    <message>
        <source>Vacancy in force</source>
        <translation>Vacancy in force</translation>
    </message>
    <message>
        <source>Letter not entered</source>
        <translation>Letter not entered</translation>
    </message>
    <message>
        <source>Vacancy filled</source>
        <translation>Vacancy filled</translation>
    </message>
    <message>
        <source>Vacancy withdrawn</source>
        <translation>Vacancy withdrawn</translation>
    </message>
    <message>
        <source>Vacancy&apos;s term is over</source>
        <translation>Vacancy&apos;s term is over</translation>
    </message>
    <message>
        <source>By the employer&apos;s letter</source>
        <translation>By the employer&apos;s letter</translation>
    </message>
    <message>
        <source>From the Labour Exchange</source>
        <translation>From the Labour Exchange</translation>
    </message>
    <message>
        <source>The centre&apos;s people were hired</source>
        <translation>The centre&apos;s people were hired</translation>
    </message>
    <message>
        <source>The employer hired somebody himself</source>
        <translation>The employer hired somebody himself</translation>
    </message>
    <message>
        <source>The employer needs nobody any more</source>
        <translation>The employer needs nobody any more</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Entered twice</translation>
    </message>
    <message>
        <source>Post not reported to the centre (§53)</source>
        <translation>Post not reported to the centre (§53)</translation>
    </message>
    <message>
        <source>The last day named by the employer has passed</source>
        <translation>The last day named by the employer has passed</translation>
    </message>
    <message>
        <source>Another cause</source>
        <translation>Another cause</translation>
    </message>
    <message>
        <source>Employer&apos;s letter received</source>
        <translation>Employer&apos;s letter received</translation>
    </message>
    <message>
        <source>Vacancy registered</source>
        <translation>Vacancy registered</translation>
    </message>
    <message>
        <source>Taken from the Labour Exchange</source>
        <translation>Taken from the Labour Exchange</translation>
    </message>
    <message>
        <source>Vacancy changed</source>
        <translation>Vacancy changed</translation>
    </message>
    <message>
        <source>Sent to the Labour Exchange</source>
        <translation>Sent to the Labour Exchange</translation>
    </message>
    <message>
        <source>Candidates selected</source>
        <translation>Candidates selected</translation>
    </message>
    <message>
        <source>Nobody suits</source>
        <translation>Nobody suits</translation>
    </message>
    <message>
        <source>Candidate told</source>
        <translation>Candidate told</translation>
    </message>
    <message>
        <source>A place filled</source>
        <translation>A place filled</translation>
    </message>
    <message>
        <source>The last place filled</source>
        <translation>The last place filled</translation>
    </message>
    <message>
        <source>A place free again</source>
        <translation>A place free again</translation>
    </message>
    <message>
        <source>Vacancy&apos;s term ran out</source>
        <translation>Vacancy&apos;s term ran out</translation>
    </message>
    <message>
        <source>Vacancy opened again</source>
        <translation>Vacancy opened again</translation>
    </message>
    <message>
        <source>Figures of a quarter</source>
        <translation>Figures of a quarter</translation>
    </message>
    <message>
        <source>Figures of a month of the contract</source>
        <translation>Figures of a month of the contract</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experience</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Professional level</source>
        <translation>Professional level</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>lives elsewhere, no consent to move (L12.1)</source>
        <translation>lives elsewhere, no consent to move (L12.1)</translation>
    </message>
    <message>
        <source>the pay is under the person&apos;s lowest</source>
        <translation>the pay is under the person&apos;s lowest</translation>
    </message>
    <message>
        <source>not accessible with a disability (L12.3)</source>
        <translation>not accessible with a disability (L12.3)</translation>
    </message>
    <message>
        <source>hours too long for a carer (L12.3)</source>
        <translation>hours too long for a carer (L12.3)</translation>
    </message>
    <message>
        <source>work for a time does not suit (L12.4)</source>
        <translation>work for a time does not suit (L12.4)</translation>
    </message>
    <message>
        <source>not of the quota&apos;s group (L27)</source>
        <translation>not of the quota&apos;s group (L27)</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Vacancy</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Place in the list</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>One after another, with commas</source>
        <translation>One after another, with commas</translation>
    </message>
</context>
<context>
    <name>WordsWindow</name>
    <message>
        <source>Put the draft again</source>
        <translation>Put the draft again</translation>
    </message>
    <message>
        <source>Return the draft</source>
        <translation>Return the draft</translation>
    </message>
    <message>
        <source>Stop the draft</source>
        <translation>Stop the draft</translation>
    </message>
    <message>
        <source>Refuse to sign</source>
        <translation>Refuse to sign</translation>
    </message>
    <message>
        <source>Put again  Ctrl+S</source>
        <translation>Put again  Ctrl+S</translation>
    </message>
    <message>
        <source>Return  Ctrl+S</source>
        <translation>Return  Ctrl+S</translation>
    </message>
    <message>
        <source>Stop  Ctrl+S</source>
        <translation>Stop  Ctrl+S</translation>
    </message>
    <message>
        <source>Refuse  Ctrl+S</source>
        <translation>Refuse  Ctrl+S</translation>
    </message>
</context>
<context>
    <name>WorkChoice</name>
    <message>
        <source>Vacancies that fit the person  §56</source>
        <translation>Vacancies that fit the person  §56</translation>
    </message>
    <message>
        <source>What the person wishes</source>
        <translation>What the person wishes</translation>
    </message>
    <message>
        <source>As on the card</source>
        <translation>As on the card</translation>
    </message>
    <message>
        <source>Why not this one? Number, post or employer</source>
        <translation>Why not this one? Number, post or employer</translation>
    </message>
    <message>
        <source>Search vacancies</source>
        <translation>Search vacancies</translation>
    </message>
    <message>
        <source>Vacancies, the best first</source>
        <translation>Vacancies, the best first</translation>
    </message>
    <message>
        <source>Best first: {found} of {count} vacancies in force.</source>
        <translation>Best first: {found} of {count} vacancies in force.</translation>
    </message>
    <message>
        <source>None of {count} vacancies in force fits. Change a wish, or search.</source>
        <translation>None of {count} vacancies in force fits. Change a wish, or search.</translation>
    </message>
    <message>
        <source>Vacancy, pay, place</source>
        <translation>Vacancy, pay, place</translation>
    </message>
    <message>
        <source>Offer those ticked: {count}</source>
        <translation>Offer those ticked: {count}</translation>
    </message>
    <message>
        <source>Offer this one</source>
        <translation>Offer this one</translation>
    </message>
    <message>
        <source>Help was given  §24</source>
        <translation>Help was given  §24</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Keep the list</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>The list is kept with the case.</source>
        <translation>The list is kept with the case.</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Write down  Ctrl+S</source>
        <translation>Write down  Ctrl+S</translation>
    </message>
    <message>
        <source>Send to the measure  Ctrl+S</source>
        <translation>Send to the measure  Ctrl+S</translation>
    </message>
    <message>
        <source>Show the sheet  Enter</source>
        <translation>Show the sheet  Enter</translation>
    </message>
</context>
<context>
    <name>_OfSeveral</name>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} and {count} more</translation>
    </message>
</context>
</TS>
