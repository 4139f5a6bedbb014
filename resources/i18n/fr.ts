<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Case {number} goes no further. {key} brings it back.</source>
        <extracomment>A teller withdrew, and the case is left out; the gap holds a key.</extracomment>
        <translation>Le cas {number} n’ira pas plus loin. {key} le rétablit.</translation>
    </message>
    <message>
        <source>Asleep for {length}: counted. Press {key} to treat it as a pause.</source>
        <extracomment>The laptop slept, and the clock counted that time; the second gap holds a key.</extracomment>
        <translation>En veille pendant {length}&#x202f;: temps compté. {key} le retire du compte.</translation>
    </message>
    <message>
        <source>the laptop did not sleep</source>
        <translation>l’ordinateur ne s’est pas mis en veille</translation>
    </message>
    <message>
        <source>The app stopped ({why}), and what was kept can&apos;t be read ({error}).</source>
        <extracomment>The app crashed: why, and what went wrong after it as programmers name it, such as &quot;ValueError&quot;.</extracomment>
        <translation>L’application s’est arrêtée ({why}), et ce qui était gardé ne peut pas être lu ({error}).</translation>
    </message>
    <message>
        <source>The app stopped for a moment ({why}). The evening is as it was; what was being typed is not.</source>
        <extracomment>The app crashed, and went on at once; in brackets stands why: &quot;SIGSEGV&quot;, &quot;it did not answer any more&quot;.</extracomment>
        <translation>L’application s’est arrêtée un instant ({why}). La soirée est comme avant, sauf ce que vous étiez en train de taper.</translation>
    </message>
    <message>
        <source>it did not answer any more</source>
        <extracomment>Fills in &quot;The app stopped for a moment ({why}).&quot;</extracomment>
        <translation>elle ne répondait plus</translation>
    </message>
    <message>
        <source>an error that nobody caught</source>
        <translation>une erreur que rien n’a rattrapée</translation>
    </message>
    <message>
        <source>There is no display here to open a window on. In a desktop session it opens by itself; without one, {command} tells an evening.</source>
        <extracomment>The gap holds a command.</extracomment>
        <translation>Il n’y a pas d’écran ici où ouvrir une fenêtre. Dans une session de bureau, elle s’ouvre d’elle-même&#x202f;; sinon, {command} raconte une soirée.</translation>
    </message>
    <message>
        <source>{file} is fine: {what}.</source>
        <extracomment>A file, and what it is: &quot;mine.toml is fine: 2 h, three cases, one break.&quot;</extracomment>
        <translation>{file} est correct&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>Not started: {why}.</source>
        <translation>L’application n’a pas démarré&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>context</source>
        <comment>a part of a story</comment>
        <extracomment>The parts of a story of an incident: these five fill in &quot;On to: {part}&quot;.</extracomment>
        <translation>contexte</translation>
    </message>
    <message>
        <source>first signal</source>
        <comment>a part of a story</comment>
        <translation>premier signal</translation>
    </message>
    <message>
        <source>wrong turn</source>
        <comment>a part of a story</comment>
        <translation>fausse piste</translation>
    </message>
    <message>
        <source>recovery</source>
        <comment>a part of a story</comment>
        <translation>rétablissement</translation>
    </message>
    <message>
        <source>aftermath</source>
        <comment>a part of a story</comment>
        <translation>après-coup</translation>
    </message>
    <message>
        <source>digits</source>
        <comment>how the room is told the time</comment>
        <extracomment>How the room is told the time near the end of a story: these three fill in &quot;signal: {signal}&quot;.</extracomment>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>gentle ring</source>
        <comment>how the room is told the time</comment>
        <translation>anneau discret</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how the room is told the time</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>to begin</source>
        <comment>why a prompt is offered</comment>
        <extracomment>These say in a word or two why a prompt is offered, beside it and in the middle of a line: for this moment ...</extracomment>
        <translation>pour commencer</translation>
    </message>
    <message>
        <source>wrapping up</source>
        <comment>why a prompt is offered</comment>
        <translation>bientôt la fin</translation>
    </message>
    <message>
        <source>over time</source>
        <comment>why a prompt is offered</comment>
        <translation>temps en plus</translation>
    </message>
    <message>
        <source>first case</source>
        <comment>why a prompt is offered</comment>
        <translation>premier cas</translation>
    </message>
    <message>
        <source>last case</source>
        <comment>why a prompt is offered</comment>
        <translation>dernier cas</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <comment>why a prompt is offered</comment>
        <translation>file vide</translation>
    </message>
    <message>
        <source>long line</source>
        <comment>why a prompt is offered</comment>
        <translation>longue file</translation>
    </message>
    <message>
        <source>curiosity</source>
        <comment>what a prompt is for</comment>
        <extracomment>... or for what a prompt does: for curiosity, against names, for more voices, about time ...</extracomment>
        <translation>curiosité</translation>
    </message>
    <message>
        <source>safety</source>
        <comment>what a prompt is for</comment>
        <translation>confiance</translation>
    </message>
    <message>
        <source>no names</source>
        <comment>what a prompt is for</comment>
        <translation>sans noms</translation>
    </message>
    <message>
        <source>beyond blame</source>
        <comment>what a prompt is for</comment>
        <translation>au-delà du reproche</translation>
    </message>
    <message>
        <source>more voices</source>
        <comment>what a prompt is for</comment>
        <translation>d’autres voix</translation>
    </message>
    <message>
        <source>draws out</source>
        <comment>what a prompt is for</comment>
        <translation>invite à parler</translation>
    </message>
    <message>
        <source>feelings</source>
        <comment>what a prompt is for</comment>
        <translation>ressenti</translation>
    </message>
    <message>
        <source>quiet</source>
        <comment>what a prompt is for</comment>
        <translation>calme</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what a prompt is for</comment>
        <translation>temps</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>why a prompt is offered</comment>
        <extracomment>The facilitator pinned the prompt: it is offered first.</extracomment>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>said before</source>
        <comment>why a prompt is offered</comment>
        <translation>déjà dite</translation>
    </message>
    <message>
        <source>The evening ended before it began.</source>
        <translation>La soirée a pris fin avant de commencer.</translation>
    </message>
    <message>
        <source>One turn in the line, a first time.</source>
        <extracomment>Somebody spoke once; a first time: for the first time in this case.</extracomment>
        <translation>Un tour de parole dans la file, une première fois.</translation>
    </message>
    <message>
        <source>One turn in the line.</source>
        <translation>Un tour de parole dans la file.</translation>
    </message>
    <message>
        <source>{number} turns in the line, none of them a first time.</source>
        <translation>{number} tours de parole dans la file, sans première fois.</translation>
    </message>
    <message>
        <source>{number} turns in the line, {first} of them a first time.</source>
        <extracomment>Numbers in words: &quot;Seven turns in the line, three of them a first time.&quot;</extracomment>
        <translation>{number} tours de parole dans la file, dont {first} premières fois.</translation>
    </message>
    <message>
        <source>{number} turns in the line, one of them a first time.</source>
        <translation>{number} tours de parole dans la file, dont une première fois.</translation>
    </message>
    <message>
        <source>No case was told.</source>
        <translation>Aucun cas n’a été raconté.</translation>
    </message>
    <message>
        <source>The one case was told.</source>
        <translation>Le cas de la soirée a été raconté.</translation>
    </message>
    <message>
        <source>All {number} cases were told.</source>
        <translation>Les {number} cas ont été racontés.</translation>
    </message>
    <message>
        <source>One of {planned} cases was told.</source>
        <extracomment>Numbers in words: &quot;Two of three cases were told.&quot;</extracomment>
        <translation>Un cas sur {planned} a été raconté.</translation>
    </message>
    <message>
        <source>{number} of {planned} cases were told.</source>
        <translation>{number} cas sur {planned} ont été racontés.</translation>
    </message>
    <message>
        <source>The evening took {length}, as planned.</source>
        <translation>La soirée a duré {length}, comme prévu.</translation>
    </message>
    <message>
        <source>The evening took {length}, one minute longer than planned.</source>
        <translation>La soirée a duré {length}, une minute de plus que prévu.</translation>
    </message>
    <message>
        <source>The evening took {length}, one minute shorter than planned.</source>
        <translation>La soirée a duré {length}, une minute de moins que prévu.</translation>
    </message>
    <message>
        <source>The evening took {length}, {number} minutes longer than planned.</source>
        <extracomment>A length of time by its signs, and a number in words: &quot;2 h 5 min, five minutes longer&quot;.</extracomment>
        <translation>La soirée a duré {length}, {number} minutes de plus que prévu.</translation>
    </message>
    <message>
        <source>The evening took {length}, {number} minutes shorter than planned.</source>
        <translation>La soirée a duré {length}, {number} minutes de moins que prévu.</translation>
    </message>
    <message>
        <source>hidden here</source>
        <extracomment>In the place of what is hidden while the room could read along.</extracomment>
        <translation>masqué ici</translation>
    </message>
    <message>
        <source>off limits: {what}</source>
        <extracomment>What the teller would rather not be asked about, and how the room is told the time near the end.</extracomment>
        <translation>à éviter&#x202f;: {what}</translation>
    </message>
    <message>
        <source>called “{alias}”</source>
        <extracomment>What the company is called tonight.</extracomment>
        <translation>nom d’emprunt «&#x202f;{alias}&#x202f;»</translation>
    </message>
    <message>
        <source>signal: {signal}</source>
        <translation>signal&#x202f;: {signal}</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a row of the handover card</comment>
        <extracomment>These six head the rows of a card that tells somebody who takes over where the evening is. First, what goes on now.</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>a row of the handover card</comment>
        <translation>File</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>a row of the handover card</comment>
        <extracomment>What comes next; and how late the evening is.</extracomment>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>a row of the handover card</comment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>a row of the handover card</comment>
        <extracomment>What is on the room screen; and what the teller asked for.</extracomment>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>a row of the handover card</comment>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>story</source>
        <comment>within a line</comment>
        <extracomment>These are parts of a case, within a line: &quot;Case 2 of 3, discussion, 08:24 left&quot;.</extracomment>
        <translation>récit</translation>
    </message>
    <message>
        <source>questions</source>
        <comment>within a line</comment>
        <translation>questions</translation>
    </message>
    <message>
        <source>discussion</source>
        <comment>within a line</comment>
        <translation>discussion</translation>
    </message>
    <message>
        <source>last word</source>
        <comment>within a line</comment>
        <translation>mot de la fin</translation>
    </message>
    <message>
        <source>break</source>
        <comment>within a line</comment>
        <translation>pause</translation>
    </message>
    <message>
        <source>The evening has not begun.</source>
        <translation>La soirée n’a pas commencé.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>La soirée est finie.</translation>
    </message>
    <message>
        <source>{place}: the room is asked</source>
        <extracomment>A place in the evening such as &quot;Case 2 of 3, story&quot;.</extracomment>
        <translation>{place}&#x202f;: question à la salle</translation>
    </message>
    <message>
        <source>{time} over</source>
        <extracomment>Minutes and seconds that are left of a part, or past it.</extracomment>
        <translation>{time} en plus</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>within a line</comment>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>{name} has the floor</source>
        <translation>{name} a la parole</translation>
    </message>
    <message>
        <source>{name} speaks</source>
        <extracomment>This and the next two are parts of one line: &quot;Mara speaks, next Kofi, 2 hands&quot;.</extracomment>
        <translation>{name} parle</translation>
    </message>
    <message>
        <source>back to {name}</source>
        <translation>retour à {name}</translation>
    </message>
    <message>
        <source>next {name}</source>
        <translation>ensuite {name}</translation>
    </message>
    <message>
        <source>The evening ends</source>
        <translation>Fin de la soirée</translation>
    </message>
    <message>
        <source>{place}, at {time}</source>
        <extracomment>What comes next and when: &quot;Case 2 of 3, story, at 19:40&quot;.</extracomment>
        <translation>{place}, à {time}</translation>
    </message>
    <message>
        <source>{late}, ends {time}, {left}</source>
        <extracomment>How late the evening is, when it ends, what is then left: &quot;5 min behind, ends 21:10, 20 min in hand&quot;.</extracomment>
        <translation>{late}, fin à {time}, {left}</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>the room screen</comment>
        <extracomment>These six tell what is on the room screen: it is blank, its picture is frozen, it shows the Rule ...</extracomment>
        <translation>écran vide</translation>
    </message>
    <message>
        <source>frozen</source>
        <comment>the room screen</comment>
        <translation>écran figé</translation>
    </message>
    <message>
        <source>the Rule</source>
        <extracomment>How this company talks to each other: the Rule of the evening.
----------
The Chatham House Rule.</extracomment>
        <translation>la Règle</translation>
    </message>
    <message>
        <source>a prompt</source>
        <translation>une phrase</translation>
    </message>
    <message>
        <source>the gentle ring</source>
        <translation>l’anneau discret</translation>
    </message>
    <message>
        <source>no timer, as the teller asked</source>
        <translation>sans minuteur, à la demande de qui raconte</translation>
    </message>
    <message>
        <source>a hand</source>
        <extracomment>A raised hand of nobody in particular, in the place of a name; and who tells the story, where no name is known.</extracomment>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>The teller</source>
        <translation>Qui raconte</translation>
    </message>
    <message>
        <source>Done speaking</source>
        <extracomment>What the key does: nobody is next.</extracomment>
        <translation>A fini de parler</translation>
    </message>
    <message>
        <source>The round is over</source>
        <translation>Fin du tour de salle</translation>
    </message>
    <message>
        <source>Back to: {name}</source>
        <extracomment>On a key: who gets the floor next; or again, after an interruption.</extracomment>
        <translation>Retour à&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Ensuite&#x202f;: {name}</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>the line</comment>
        <extracomment>The line of those who wait to speak, where nobody does.</extracomment>
        <translation>fermée</translation>
    </message>
    <message>
        <source>open</source>
        <comment>the line</comment>
        <translation>ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(|s), for later</source>
        <extracomment>These hands are for the discussion, which is still to come.</extracomment>
        <translation>
            <numerusform>%n main, pour plus tard</numerusform>
            <numerusform>%n mains, pour plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand(|s), closed</source>
        <translation>
            <numerusform>%n main, file fermée</numerusform>
            <numerusform>%n mains, file fermée</numerusform>
        </translation>
    </message>
    <message>
        <source>all have spoken</source>
        <extracomment>This and the next nine are parts of a list in one line. Numbers are in words: &quot;two have not spoken yet&quot;.</extracomment>
        <translation>tout le monde a parlé</translation>
    </message>
    <message>
        <source>one has not spoken yet</source>
        <translation>une personne n’a pas parlé</translation>
    </message>
    <message>
        <source>{number} have not spoken yet</source>
        <translation>{number} n’ont pas parlé</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the line</source>
        <translation>
            <numerusform>%n de plus dans la file</numerusform>
            <numerusform>%n de plus dans la file</numerusform>
        </translation>
    </message>
    <message>
        <source>one parked</source>
        <extracomment>Topics that were put aside, to come back to them.</extracomment>
        <translation>un sujet de côté</translation>
    </message>
    <message>
        <source>{number} parked</source>
        <translation>{number} sujets de côté</translation>
    </message>
    <message>
        <source>one stepped out</source>
        <extracomment>People who left the circle for a while.</extracomment>
        <translation>une absence</translation>
    </message>
    <message>
        <source>{number} stepped out</source>
        <translation>{number} absences</translation>
    </message>
    <message>
        <source>names hidden</source>
        <comment>in the line</comment>
        <translation>noms masqués</translation>
    </message>
    <message>
        <source>in order</source>
        <comment>how people speak</comment>
        <extracomment>Everybody speaks in the order in which hands went up.</extracomment>
        <translation>dans l’ordre</translation>
    </message>
    <message>
        <source>telling the story</source>
        <extracomment>These three stand after the name of the person who tells, or told, the story.</extracomment>
        <translation>en plein récit</translation>
    </message>
    <message>
        <source>has the last word</source>
        <translation>a le mot de la fin</translation>
    </message>
    <message>
        <source>storyteller, may always answer</source>
        <translation>peut toujours répondre</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>the teller</comment>
        <translation>répond</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a part of the evening</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a part of the evening</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>planned for {time}</source>
        <translation>prévu à {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n min used</source>
        <translation>
            <numerusform>%n min utilisée</numerusform>
            <numerusform>%n min utilisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min given back</source>
        <translation>
            <numerusform>%n min rendue</numerusform>
            <numerusform>%n min rendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min past the plan</source>
        <translation>
            <numerusform>%n min au-delà du plan</numerusform>
            <numerusform>%n min au-delà du plan</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} so far</source>
        <translation>{minutes} en cumul</translation>
    </message>
    <message>
        <source>hand up</source>
        <comment>who sits there</comment>
        <extracomment>Somebody who sits there has raised a hand.</extracomment>
        <translation>main levée</translation>
    </message>
    <message>
        <source>speaks</source>
        <comment>who sits there</comment>
        <translation>parle</translation>
    </message>
    <message>
        <source>next</source>
        <comment>who sits there</comment>
        <translation>parle ensuite</translation>
    </message>
    <message>
        <source>stepped out</source>
        <comment>who sits there</comment>
        <translation>hors de la salle</translation>
    </message>
    <message>
        <source>spoke once</source>
        <translation>a parlé une fois</translation>
    </message>
    <message>
        <source>spoke more than once</source>
        <translation>a parlé plus d’une fois</translation>
    </message>
    <message>
        <source>past the usual turn</source>
        <translation>au-delà du tour habituel</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(|s) left</source>
        <translation>
            <numerusform>encore %n minute</numerusform>
            <numerusform>encore %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(|s) past the plan</source>
        <translation>
            <numerusform>%n minute au-delà du plan</numerusform>
            <numerusform>%n minutes au-delà du plan</numerusform>
        </translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>le temps est écoulé</translation>
    </message>
    <message numerus="yes">
        <source>spoke %n time(|s)</source>
        <translation>
            <numerusform>a parlé %n fois</numerusform>
            <numerusform>a parlé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <comment>the clock</comment>
        <extracomment>These three stand on one key.</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the clock</comment>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>the clock</comment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <extracomment>On a key: what comes next, such as &quot;Next: Case 2&quot; or &quot;Next: Break&quot;.</extracomment>
        <translation>Suivant&#x202f;: {title}</translation>
    </message>
    <message>
        <source>End the evening</source>
        <translation>Finir la soirée</translation>
    </message>
    <message>
        <source>Case {number} of {count}, told by {name}</source>
        <translation>Cas {number} sur {count}, raconté par {name}</translation>
    </message>
    <message>
        <source>the story keeps {time}</source>
        <extracomment>This and the next four go on after a state such as &quot;Running&quot;; while the room is asked, a story waits.</extracomment>
        <translation>le récit garde {time}</translation>
    </message>
    <message>
        <source>the story is {time} over</source>
        <translation>le récit déborde de {time}</translation>
    </message>
    <message>
        <source>starts at {time}</source>
        <translation>début à {time}</translation>
    </message>
    <message>
        <source>planned until {time}</source>
        <translation>prévu jusqu’à {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <extracomment>In a list: who tells, how long it takes, until when.</extracomment>
        <translation>fin à {time}</translation>
    </message>
    <message>
        <source>to the start</source>
        <extracomment>This and the next five stand under the digits in the dial: 05:00 to the start. Keep them short.</extracomment>
        <translation>avant le début</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>under the time gone</comment>
        <translation>écoulé</translation>
    </message>
    <message>
        <source>for the room</source>
        <translation>pour la salle</translation>
    </message>
    <message>
        <source>paused {time}</source>
        <translation>suspendu {time}</translation>
    </message>
    <message>
        <source>past {length}</source>
        <extracomment>Time left of a length, or time past it: 08:24 of 10 min, +02:00 past 10 min.</extracomment>
        <translation>au-delà de {length}</translation>
    </message>
    <message>
        <source>of {length}</source>
        <translation>sur {length}</translation>
    </message>
    <message>
        <source>Waiting for the start</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>The room is asked</source>
        <translation>Question à la salle</translation>
    </message>
    <message>
        <source>Stories −{amount}</source>
        <extracomment>On a key: so much less time for each story to come, which only a person decides.</extracomment>
        <translation>Récits −{amount}</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>Un nouveau plan</translation>
    </message>
    <message>
        <source>The plan holds</source>
        <translation>Le plan tient</translation>
    </message>
    <message>
        <source>No plan is enough</source>
        <translation>Aucun plan ne suffit</translation>
    </message>
    <message>
        <source>What wins nothing can be given back.</source>
        <extracomment>Of time that an earlier plan took from somebody and that makes the evening end no earlier any more.</extracomment>
        <translation>Ce qui ne fait rien gagner peut être rendu.</translation>
    </message>
    <message>
        <source>Now it ends {amount} after the planned end, {time}.</source>
        <extracomment>&quot;It&quot; is the evening as it is now, without the new plan: it ends &quot;5 min after the planned end, 21:10&quot;.</extracomment>
        <translation>Là, elle finit {amount} après la fin prévue ({time}).</translation>
    </message>
    <message>
        <source>Now it ends {amount} after the venue closes at {time}.</source>
        <extracomment>The same, by when the venue closes.</extracomment>
        <translation>Là, elle finit {amount} après la fermeture ({time}).</translation>
    </message>
    <message>
        <source>Nothing has to be taken: {time} can be kept.</source>
        <extracomment>From nobody; the evening can end at that time.</extracomment>
        <translation>Rien à prendre nulle part&#x202f;: on peut finir à {time}.</translation>
    </message>
    <message>
        <source>With the new plan it ends at {time}.</source>
        <translation>Avec le nouveau plan, la soirée finit à {time}.</translation>
    </message>
    <message>
        <source>Some of what was taken can be given back.</source>
        <extracomment>Time that a new plan took from breaks and discussions.</extracomment>
        <translation>Une partie de ce qui a été pris peut être rendue.</translation>
    </message>
    <message>
        <source>What was taken can be given back.</source>
        <translation>Ce qui a été pris peut être rendu.</translation>
    </message>
    <message>
        <source>{amount} cannot be found.</source>
        <extracomment>So much time nobody can lose any more.</extracomment>
        <translation>Il manque {amount}.</translation>
    </message>
    <message>
        <source>Leave a case out?</source>
        <translation>Retirer un cas&#x202f;?</translation>
    </message>
    <message>
        <source>A case</source>
        <extracomment>A case that is left out, and so has no number.</extracomment>
        <translation>Un cas</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>In the place of a length: this part of the evening will not happen.</extracomment>
        <translation>retiré</translation>
    </message>
    <message>
        <source>There is this screen alone: names, prompts and cards are hidden while the room is shown.</source>
        <extracomment>These sentences are about the screen for the room.</extracomment>
        <translation>Il n’y a que cet écran&#x202f;: noms, phrases et fiches sont masqués tant que la salle est affichée.</translation>
    </message>
    <message>
        <source>It was closed by hand. F5 brings it back.</source>
        <extracomment>F5 is a key.</extracomment>
        <translation>Il a été fermé à la main. F5 le fait revenir.</translation>
    </message>
    <message>
        <source>No second screen yet. It may be plugged in at any time.</source>
        <translation>Pas encore de second écran. On peut le brancher à tout moment.</translation>
    </message>
    <message>
        <source>Both screens show the same. Extend the desktop, else names, prompts and cards stay hidden.</source>
        <translation>Les deux écrans montrent la même chose. Étendez le bureau, sinon noms, phrases et fiches restent masqués.</translation>
    </message>
    <message>
        <source>This laptop stays awake until the evening ends.</source>
        <translation>Cet ordinateur reste éveillé jusqu’à la fin de la soirée.</translation>
    </message>
    <message>
        <source>It may fall asleep. Set its sleep to never.</source>
        <extracomment>The laptop may; its settings tell after how long it does.</extracomment>
        <translation>Il peut se mettre en veille. Réglez sa mise en veille sur jamais.</translation>
    </message>
    <message>
        <source>Press its keys: this tells what each would do, and nothing is done.</source>
        <extracomment>The keys of a clicker, with which somebody goes on to the next step from afar.</extracomment>
        <translation>Appuyez sur ses touches&#x202f;: vous lirez ici ce que chacune ferait. Rien ne se fait.</translation>
    </message>
    <message>
        <source>{what}, {how}. Ctrl+P tells all of it.</source>
        <extracomment>Both gaps say how well it is kept that nothing is written: &quot;Nothing is being written, 9 of 9 attempts refused&quot;.</extracomment>
        <translation>{what}, {how}. Ctrl+P dit tout.</translation>
    </message>
    <message>
        <source>Room screen</source>
        <extracomment>These four head the rows of a card about what is ready before the doors open.</extracomment>
        <translation>Écran de la salle</translation>
    </message>
    <message>
        <source>Awake</source>
        <extracomment>Whether the laptop stays awake.</extracomment>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Clicker</source>
        <extracomment>A remote control for presentations.</extracomment>
        <translation>Télécommande</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Rien d’écrit</translation>
    </message>
    <message>
        <source>breaks would lose {amount} each</source>
        <extracomment>What some would lose in a new plan, all the same or some more than others.</extracomment>
        <translation>on prendrait {amount} à chaque pause</translation>
    </message>
    <message>
        <source>breaks would lose up to {amount}</source>
        <translation>on prendrait jusqu’à {amount} par pause</translation>
    </message>
    <message>
        <source>discussions would lose {amount} each</source>
        <translation>on prendrait {amount} à chaque discussion</translation>
    </message>
    <message>
        <source>discussions would lose up to {amount}</source>
        <translation>on prendrait jusqu’à {amount} par discussion</translation>
    </message>
    <message>
        <source>discussions {amount} each</source>
        <extracomment>The same, after &quot;breaks would lose ...&quot; in a list.</extracomment>
        <translation>{amount} à chaque discussion</translation>
    </message>
    <message>
        <source>discussions up to {amount}</source>
        <translation>jusqu’à {amount} par discussion</translation>
    </message>
    <message>
        <source>{step} would lose {amount}</source>
        <extracomment>What one would lose in a new plan; and the same, after &quot;breaks would lose ...&quot; in a list.</extracomment>
        <translation>on prendrait {amount} à {step}</translation>
    </message>
    <message>
        <source>{step} {amount}</source>
        <comment>would lose</comment>
        <translation>{amount} à {step}</translation>
    </message>
    <message>
        <source>wipes the teller’s card</source>
        <extracomment>What the next step would do to the teller&apos;s card, and that this is for good.</extracomment>
        <translation>efface la fiche du récit</translation>
    </message>
    <message>
        <source>undo does not bring it back</source>
        <translation>annuler ne la fait pas revenir</translation>
    </message>
    <message>
        <source>ends {time} as before, {left}</source>
        <extracomment>When the evening would end, and what would then be in hand: &quot;ends 21:10, 20 min in hand&quot;.</extracomment>
        <translation>fin à {time} comme avant, {left}</translation>
    </message>
    <message>
        <source>ends {time}, {left}</source>
        <translation>fin à {time}, {left}</translation>
    </message>
    <message>
        <source>{amount} more for {step}</source>
        <extracomment>A minute more or less for another part: &quot;the discussion of Case 3&quot;.</extracomment>
        <translation>{amount} de plus pour {step}</translation>
    </message>
    <message>
        <source>{amount} less for {step}</source>
        <translation>{amount} de moins pour {step}</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <extracomment>What an act would do, before it is done: a minute more or less.</extracomment>
        <translation>{amount} de plus</translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation>{amount} de moins</translation>
    </message>
    <message>
        <source>{amount} more, if the room agrees</source>
        <translation>{amount} de plus, si la salle veut bien</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Retour au récit</translation>
    </message>
    <message>
        <source>The room is asked for {length}</source>
        <translation>Question à la salle, {length}</translation>
    </message>
    <message>
        <source>The reserve case</source>
        <extracomment>One more case than was planned.</extracomment>
        <translation>Le cas de réserve</translation>
    </message>
    <message>
        <source>{amount} less spare time</source>
        <translation>{amount} de marge en moins</translation>
    </message>
    <message>
        <source>{amount} cannot be found</source>
        <translation>il manquerait {amount}</translation>
    </message>
    <message>
        <source>{amount} more cannot be found</source>
        <extracomment>So much time nobody can lose any more; &quot;more&quot; if some could not be found before.</extracomment>
        <translation>il manquerait {amount} de plus</translation>
    </message>
    <message>
        <source>The guard is off</source>
        <extracomment>The guard keeps the promise that nothing is written. This is said of a run that was asked not to have it.</extracomment>
        <translation>La protection est coupée</translation>
    </message>
    <message>
        <source>for debugging only: type no name</source>
        <translation>pour le débogage seulement, ne tapez aucun nom</translation>
    </message>
    <message>
        <source>Nothing is being written</source>
        <translation>Rien n’est écrit</translation>
    </message>
    <message>
        <source>The kernel refuses this program every file write, every program start and every new connection.</source>
        <extracomment>The kernel of the operating system; this and the next three say how well it is kept that nothing is written.</extracomment>
        <translation>Le noyau refuse à ce programme toute écriture de fichier, tout lancement de programme et toute nouvelle connexion.</translation>
    </message>
    <message>
        <source>Not all that could guard this evening is in force here. What is missing is told below.</source>
        <translation>Ici, une partie de ce qui protégerait cette soirée n’est pas en place. Ce qui manque est indiqué plus bas.</translation>
    </message>
    <message>
        <source>This program does not write. Nothing on this system enforces it.</source>
        <translation>Ce programme n’écrit pas. Rien, sur ce système, ne le garantit.</translation>
    </message>
    <message>
        <source>The system refuses this program file writes. Programs and connections it does not start, unenforced.</source>
        <translation>Le système refuse à ce programme d’écrire des fichiers. Programmes et connexions&#x202f;: il n’en lance pas, mais rien ne le garantit.</translation>
    </message>
    <message>
        <source>Cameras, phones and screen recorders. Administrators and malware. What the desktop and its input methods remember. Hibernation. That the app was started. A laptop taken while it runs.</source>
        <extracomment>What no program can promise to keep out, or to hide.</extracomment>
        <translation>Caméras, téléphones et enregistreurs d’écran. Comptes d’administration et logiciels malveillants. Ce que retiennent le bureau et ses méthodes de saisie. L’hibernation. Que l’application a été lancée. Un ordinateur emporté pendant qu’elle tourne.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether something is in force, at the beginning of a line in a terminal, in four letters or fewer.</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NON</translation>
    </message>
    <message>
        <source>This can&apos;t vouch for the computer: {why}. Memory may reach the disk.</source>
        <extracomment>Swap: memory that the system puts on a disk. The gap says why that may happen in clear.</extracomment>
        <translation>L’application ne peut pas répondre de l’ordinateur&#x202f;: {why}. La mémoire peut arriver sur le disque.</translation>
    </message>
    <message>
        <source>None of it in clear on a disk.</source>
        <translation>Rien en clair sur un disque.</translation>
    </message>
    <message>
        <source>This program does not write</source>
        <extracomment>Here and below, the first words head the second ones, in one line.</extracomment>
        <translation>Ce programme n’écrit pas</translation>
    </message>
    <message>
        <source>the system does not enforce it</source>
        <translation>le système ne le garantit pas</translation>
    </message>
    <message>
        <source>Not all is guarded</source>
        <translation>Tout n’est pas protégé</translation>
    </message>
    <message>
        <source>Swap is on</source>
        <translation>Le swap est actif</translation>
    </message>
    <message>
        <source>memory may reach the disk</source>
        <translation>la mémoire peut arriver sur le disque</translation>
    </message>
    <message>
        <source>Rehearsal, {speed} times as fast</source>
        <translation>Répétition, {speed} fois plus vite</translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation>rien n’est écrit</translation>
    </message>
    <message>
        <source>Never promised: {what}</source>
        <translation>Jamais promis&#x202f;: {what}</translation>
    </message>
    <message>
        <source>It was started with --guard off. Nothing is enforced, and names do not belong here.</source>
        <extracomment>--guard off is typed so in any language.</extracomment>
        <translation>L’application a été lancée avec --guard off. Rien n’est garanti, et les noms n’ont pas leur place ici.</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>en mémoire seulement</translation>
    </message>
    <message>
        <source>{refused} of {attempts} attempts refused</source>
        <extracomment>Attempts to write, made on purpose: all should be refused.</extracomment>
        <translation>{refused} tentatives sur {attempts} refusées</translation>
    </message>
    <message>
        <source>{refused} of {attempts} real attempts to write were refused.</source>
        <extracomment>Made on purpose: all should be refused.</extracomment>
        <translation>{refused} tentatives réelles d’écriture sur {attempts} ont été refusées.</translation>
    </message>
    <message>
        <source>Nothing has tried since.</source>
        <translation>Depuis, rien n’a essayé.</translation>
    </message>
    <message numerus="yes">
        <source>Since then something tried %n time(|s).</source>
        <extracomment>Something tried to write, and was stopped.</extracomment>
        <translation>
            <numerusform>Depuis, quelque chose a essayé %n fois.</numerusform>
            <numerusform>Depuis, quelque chose a essayé %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since then something tried once.</source>
        <translation>Depuis, quelque chose a essayé une fois.</translation>
    </message>
    <message>
        <source>{amount} of this program now.</source>
        <extracomment>So much of the memory of this program lies in swap, such as &quot;12 kB&quot;.</extracomment>
        <translation>{amount} de ce programme en ce moment.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>For the opening</source>
        <extracomment>Each of these heads a list of sentences that the facilitator may say: what they are for, or when they help.</extracomment>
        <translation>Pour l’ouverture</translation>
    </message>
    <message>
        <source>For the story</source>
        <translation>Pour le récit</translation>
    </message>
    <message>
        <source>For the questions</source>
        <translation>Pour les questions</translation>
    </message>
    <message>
        <source>For the discussion</source>
        <translation>Pour la discussion</translation>
    </message>
    <message>
        <source>For the closing</source>
        <translation>Pour la clôture</translation>
    </message>
    <message>
        <source>Talk it over</source>
        <extracomment>The hosts talk the evening over, once it has ended.</extracomment>
        <translation>Pour en parler</translation>
    </message>
    <message>
        <source>Before it starts</source>
        <translation>Avant le début</translation>
    </message>
    <message>
        <source>For the last word</source>
        <translation>Pour le mot de la fin</translation>
    </message>
    <message>
        <source>In the break</source>
        <translation>Pendant la pause</translation>
    </message>
    <message>
        <source>When blame comes up</source>
        <translation>Quand vient un reproche</translation>
    </message>
    <message>
        <source>When a name falls</source>
        <translation>Quand un nom échappe</translation>
    </message>
    <message>
        <source>When one voice fills the room</source>
        <translation>Quand une voix prend toute la place</translation>
    </message>
    <message>
        <source>When nobody speaks</source>
        <translation>Quand personne ne parle</translation>
    </message>
    <message>
        <source>When someone is hurting</source>
        <translation>Quand quelqu’un a mal</translation>
    </message>
    <message>
        <source>When it goes too deep</source>
        <translation>Quand ça va trop profond</translation>
    </message>
    <message>
        <source>When advice comes</source>
        <translation>Quand viennent les conseils</translation>
    </message>
    <message>
        <source>When it runs over</source>
        <translation>Quand le temps déborde</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Over the sentences that a search found.</extracomment>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Back takes it up as it was left. Next goes on without the rest of it.</source>
        <extracomment>Back and Next are keys; a break was put in, and stopped what went on.</extracomment>
        <translation>Retour reprend là où on s’est arrêté. Suivant continue sans le reste.</translation>
    </message>
    <message>
        <source>{left} tonight. Nothing has to be cut yet.</source>
        <extracomment>What is in hand before the venue closes: &quot;20 min in hand tonight&quot;.</extracomment>
        <translation>{left} ce soir. Rien à couper pour l’instant.</translation>
    </message>
    <message>
        <source>{left}. P shows a new plan: talks pay, the next story does not.</source>
        <extracomment>How long after the venue closes the evening ends. P is a key; talks lose time, the next story does not.</extracomment>
        <translation>{left}. P montre un nouveau plan&#x202f;: on prend sur les discussions, pas sur le prochain récit.</translation>
    </message>
    <message>
        <source>{length} in hand</source>
        <translation>{length} de marge</translation>
    </message>
    <message>
        <source>{length} too long</source>
        <translation>{length} de trop</translation>
    </message>
    <message>
        <source>Venue closes</source>
        <translation>Le lieu ferme</translation>
    </message>
    <message>
        <source>{length} to go</source>
        <extracomment>How long it is until the evening starts: &quot;12 min to go&quot;.</extracomment>
        <translation>encore {length}</translation>
    </message>
    <message>
        <source>it would change nothing now</source>
        <extracomment>These say in a few words why an act is of no use now, beside its name in a list of acts.</extracomment>
        <translation>cela ne changerait rien maintenant</translation>
    </message>
    <message>
        <source>once the doors are open</source>
        <translation>une fois l’accueil ouvert</translation>
    </message>
    <message>
        <source>the evening is over</source>
        <translation>la soirée est finie</translation>
    </message>
    <message>
        <source>before the doors open</source>
        <translation>avant l’ouverture de l’accueil</translation>
    </message>
    <message>
        <source>this step has no clock</source>
        <extracomment>A step is a part of the evening.</extracomment>
        <translation>cette étape n’a pas d’horloge</translation>
    </message>
    <message>
        <source>its clock has not started</source>
        <translation>son horloge n’a pas démarré</translation>
    </message>
    <message>
        <source>nobody is in the line</source>
        <translation>personne dans la file</translation>
    </message>
    <message>
        <source>nothing came before this</source>
        <translation>rien avant cette étape</translation>
    </message>
    <message>
        <source>nothing comes after this</source>
        <translation>rien après cette étape</translation>
    </message>
    <message>
        <source>there is nothing to interrupt</source>
        <translation>rien à interrompre</translation>
    </message>
    <message>
        <source>no teller is left to withdraw</source>
        <translation>plus aucun récit à retirer</translation>
    </message>
    <message>
        <source>nobody spoke before</source>
        <translation>personne n’a parlé avant</translation>
    </message>
    <message>
        <source>in questions and discussion</source>
        <extracomment>Only there.</extracomment>
        <translation>pendant les questions et la discussion</translation>
    </message>
    <message>
        <source>nobody to go around to: hands or chairs first</source>
        <translation>personne pour un tour&#x202f;: d’abord des mains ou des chaises</translation>
    </message>
    <message>
        <source>nobody has the floor</source>
        <translation>personne n’a la parole</translation>
    </message>
    <message>
        <source>no topic is parked</source>
        <translation>aucun sujet mis de côté</translation>
    </message>
    <message>
        <source>the floor is the teller’s</source>
        <translation>la parole est à qui raconte</translation>
    </message>
    <message>
        <source>no hand is chosen</source>
        <translation>aucune main choisie</translation>
    </message>
    <message>
        <source>this one is only said</source>
        <extracomment>A prompt that is never shown to the room.</extracomment>
        <translation>celle-ci se dit seulement</translation>
    </message>
    <message>
        <source>in a story</source>
        <extracomment>Only there.</extracomment>
        <translation>pendant un récit</translation>
    </message>
    <message>
        <source>extended three times already</source>
        <translation>déjà prolongé trois fois</translation>
    </message>
    <message>
        <source>it is at its last part</source>
        <extracomment>A story has parts; and: what was asked for is the case already.</extracomment>
        <translation>déjà à sa dernière partie</translation>
    </message>
    <message>
        <source>it is so anyway</source>
        <translation>c’est déjà ainsi</translation>
    </message>
    <message>
        <source>no cases</source>
        <extracomment>This and the next five are parts of a list, with a number in words: &quot;three cases, one break&quot;.</extracomment>
        <translation>aucun cas</translation>
    </message>
    <message>
        <source>one case</source>
        <translation>un cas</translation>
    </message>
    <message>
        <source>{number} cases</source>
        <translation>{number} cas</translation>
    </message>
    <message>
        <source>no breaks</source>
        <translation>aucune pause</translation>
    </message>
    <message>
        <source>one break</source>
        <translation>une pause</translation>
    </message>
    <message>
        <source>{number} breaks</source>
        <translation>{number} pauses</translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(|s), with ours</source>
        <extracomment>Prompts of the facilitator&apos;s own, with those that come with the app or in their place.</extracomment>
        <translation>
            <numerusform>%n phrase, avec les nôtres</numerusform>
            <numerusform>%n phrases, avec les nôtres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(|s), instead of ours</source>
        <translation>
            <numerusform>%n phrase, à la place des nôtres</numerusform>
            <numerusform>%n phrases, à la place des nôtres</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, after Case {number}</source>
        <extracomment>A part of the evening such as a break, and where it is.</extracomment>
        <translation>{title}, après le cas {number}</translation>
    </message>
    <message>
        <source>{length} to doors</source>
        <extracomment>How long it is until the doors open, until the start, or how long past it: &quot;12 min to the start&quot;.</extracomment>
        <translation>{length} avant l’accueil</translation>
    </message>
    <message>
        <source>it is time to start</source>
        <extracomment>The evening is to start at this minute.</extracomment>
        <translation>c’est l’heure</translation>
    </message>
    <message>
        <source>{length} to the start</source>
        <translation>{length} avant le début</translation>
    </message>
    <message>
        <source>{length} past the start</source>
        <translation>{length} après le début</translation>
    </message>
    <message>
        <source>the story of Case {number}</source>
        <extracomment>These are parts of a case, with their articles: who pays in &quot;{step} would lose 2 min&quot;, who gets &quot;for {step}&quot;.</extracomment>
        <translation>le récit du cas {number}</translation>
    </message>
    <message>
        <source>the questions of Case {number}</source>
        <translation>les questions du cas {number}</translation>
    </message>
    <message>
        <source>the discussion of Case {number}</source>
        <translation>la discussion du cas {number}</translation>
    </message>
    <message>
        <source>the last word of Case {number}</source>
        <translation>le mot de la fin du cas {number}</translation>
    </message>
    <message>
        <source>the break of Case {number}</source>
        <translation>la pause du cas {number}</translation>
    </message>
    <message>
        <source>the welcome</source>
        <extracomment>These are parts of the evening, with their articles, in the same sentences.</extracomment>
        <translation>le mot de bienvenue</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>le récit</translation>
    </message>
    <message>
        <source>the questions</source>
        <translation>les questions</translation>
    </message>
    <message>
        <source>the discussion</source>
        <translation>la discussion</translation>
    </message>
    <message>
        <source>the last word</source>
        <translation>le mot de la fin</translation>
    </message>
    <message>
        <source>the breath</source>
        <extracomment>A minute or two of quiet between two cases.</extracomment>
        <translation>la respiration</translation>
    </message>
    <message>
        <source>the break</source>
        <translation>la pause</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>la clôture</translation>
    </message>
    <message>
        <source>the spare time</source>
        <translation>la marge</translation>
    </message>
    <message>
        <source>the social time</source>
        <translation>le moment convivial</translation>
    </message>
    <message>
        <source>the next on the list</source>
        <translation>la suite du programme</translation>
    </message>
    <message>
        <source>{part} of Case {number}</source>
        <extracomment>A part of a case: &quot;Discussion of Case 3&quot;.</extracomment>
        <translation>{part} du cas {number}</translation>
    </message>
    <message>
        <source>Let’s strike that one. A plain word does just as well.</source>
        <extracomment>Said aloud when somebody has named a person or a company: the name is not to be used.</extracomment>
        <translation>On efface. Un mot ordinaire fera tout aussi bien l’affaire.</translation>
    </message>
    <message>
        <source>Here it is called “{alias}”.</source>
        <extracomment>What the company is called tonight.</extracomment>
        <translation>Ici, on dit «&#x202f;{alias}&#x202f;».</translation>
    </message>
    <message>
        <source>Ended {time}</source>
        <translation>Terminé à {time}</translation>
    </message>
    <message>
        <source>Ends {time}</source>
        <translation>Fin à {time}</translation>
    </message>
    <message>
        <source>Room screen blank</source>
        <translation>Écran de la salle vide</translation>
    </message>
    <message>
        <source>Room screen frozen</source>
        <translation>Écran de la salle figé</translation>
    </message>
    <message>
        <source>Room screen shows the test card</source>
        <translation>Écran de la salle&#x202f;: la mire</translation>
    </message>
    <message>
        <source>Room screen shows thank you</source>
        <extracomment>The room reads thank you, at the end.</extracomment>
        <translation>Écran de la salle&#x202f;: merci</translation>
    </message>
    <message>
        <source>Room screen shows the Rule</source>
        <extracomment>How this company talks to each other: the Rule of the evening.</extracomment>
        <translation>Écran de la salle&#x202f;: la Règle</translation>
    </message>
    <message>
        <source>Room screen shows a prompt</source>
        <translation>Écran de la salle&#x202f;: une phrase</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a state of the clock</comment>
        <extracomment>These five are states of the clock.</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a state of the clock</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a state of the clock</comment>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <comment>a state of the clock</comment>
        <translation>Bientôt la fin</translation>
    </message>
    <message>
        <source>Over time</source>
        <comment>a state of the clock</comment>
        <translation>Temps en plus</translation>
    </message>
    <message>
        <source>first time</source>
        <comment>somebody speaks for the first time in this case</comment>
        <translation>première fois</translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>why somebody is next</comment>
        <extracomment>These nine say why somebody is next, in four words or fewer: they are read aloud.</extracomment>
        <translation>après interruption</translation>
    </message>
    <message>
        <source>once around</source>
        <comment>everybody in the circle has one turn</comment>
        <translation>tour de salle</translation>
    </message>
    <message>
        <source>moved up</source>
        <comment>why somebody is next</comment>
        <extracomment>The facilitator moved a hand up in the line.</extracomment>
        <translation>main remontée</translation>
    </message>
    <message>
        <source>waited long</source>
        <comment>why somebody is next</comment>
        <translation>attend depuis longtemps</translation>
    </message>
    <message>
        <source>first time, same thread</source>
        <comment>why somebody is next</comment>
        <translation>première fois, même fil</translation>
    </message>
    <message>
        <source>next in line</source>
        <comment>why somebody is next</comment>
        <translation>prochaine main</translation>
    </message>
    <message>
        <source>Your first evening: eight keys. Enter opens the doors.</source>
        <extracomment>These tell a beginner what to do next, in a line each. Enter, Space, N, H, X, R, + and ? are keys.</extracomment>
        <translation>Votre première soirée : huit touches. Entrée ouvre l’accueil.</translation>
    </message>
    <message>
        <source>Space starts the evening.</source>
        <translation>Avec Espace, la soirée commence.</translation>
    </message>
    <message>
        <source>N goes on to what comes next: the first story.</source>
        <translation>N passe à la suite&#x202f;: le premier récit.</translation>
    </message>
    <message>
        <source>+ gives a minute. Held, it counts more, and their cost: letting go gives them, Esc leaves them.</source>
        <extracomment>While the key + is held, the minutes count up. Letting go gives them; Esc gives none.</extracomment>
        <translation>+ donne une minute. Maintenue, la touche en compte d’autres et leur coût : relâchée, elle les donne ; Échap, non.</translation>
    </message>
    <message>
        <source>Ctrl+1 picks a sentence to say. R shows it to the room.</source>
        <extracomment>While the line is seen as a circle: 1 alone would raise a hand.</extracomment>
        <translation>Ctrl+1 choisit une phrase à dire. R la montre à la salle.</translation>
    </message>
    <message>
        <source>R takes it back.</source>
        <translation>R la retire.</translation>
    </message>
    <message>
        <source>N goes on to the questions.</source>
        <translation>N passe aux questions.</translation>
    </message>
    <message>
        <source>N once more: the discussion.</source>
        <translation>Encore N : la discussion.</translation>
    </message>
    <message>
        <source>X when a name falls: the room goes dark, and you see what to say.</source>
        <extracomment>A name has fallen that should not have. B is a key, too.</extracomment>
        <translation>X quand un nom échappe : l’écran de la salle se vide, et tu vois quoi dire.</translation>
    </message>
    <message>
        <source>1 picks a sentence to say. R shows it to the room.</source>
        <translation>1 choisit une phrase à dire. R la montre à la salle.</translation>
    </message>
    <message>
        <source>H, a name or a seat, Enter: a hand is up.</source>
        <translation>H, un nom ou une place, Entrée : une main est levée.</translation>
    </message>
    <message>
        <source>Enter gives the floor to whoever comes next.</source>
        <translation>Entrée donne la parole à qui vient ensuite.</translation>
    </message>
    <message>
        <source>X once more brings the room back. B alone makes it dark.</source>
        <translation>Encore X, et l’écran revient. B, lui, le vide seulement.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back whatever you did last.</source>
        <translation>Ctrl+Z annule ce que vous venez de faire.</translation>
    </message>
    <message>
        <source>That is all it takes. ? shows every key, Esc puts this away.</source>
        <translation>Il n’en faut pas plus. La touche ? montre toutes les autres, Échap range ce message.</translation>
    </message>
    <message>
        <source>new topic</source>
        <comment>what a hand is up for</comment>
        <extracomment>These three tell what somebody wants to speak for: something new, what is talked of, or an answer to who speaks.</extracomment>
        <translation>nouveau sujet</translation>
    </message>
    <message>
        <source>same thread</source>
        <comment>what a hand is up for</comment>
        <translation>même fil</translation>
    </message>
    <message>
        <source>direct reply</source>
        <comment>what a hand is up for</comment>
        <translation>réponse directe</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>Numbers in words, which stand within a sentence. Where their form would depend on what is counted, take digits.</extracomment>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>onze</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>douze</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <extracomment>A list of two things; of a longer one, all but the last stand in the first gap.</extracomment>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{some}; {more}</source>
        <extracomment>A list of two things, which may hold commas.</extracomment>
        <translation>{some}&#x202f;; {more}</translation>
    </message>
    <message>
        <source>Starts at {time}</source>
        <translation>Début à {time}</translation>
    </message>
    <message>
        <source>Once around</source>
        <comment>everybody in the circle has one turn</comment>
        <translation>Un tour de salle</translation>
    </message>
    <message numerus="yes">
        <source>Now: {name}, then %n hand(|s)</source>
        <extracomment>Who speaks now, and how many raised hands wait.</extracomment>
        <translation>
            <numerusform>Parole&#x202f;: {name}, puis %n main</numerusform>
            <numerusform>Parole&#x202f;: {name}, puis %n mains</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>Parole&#x202f;: {name}</translation>
    </message>
    <message>
        <source>The line:</source>
        <extracomment>The line of those who wait to speak; &quot;3 hands&quot; follows in a stronger ink.</extracomment>
        <translation>La file&#x202f;:</translation>
    </message>
    <message>
        <source>The line is closed</source>
        <translation>La file est fermée</translation>
    </message>
    <message>
        <source>The line is open</source>
        <translation>La file est ouverte</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <extracomment>When the break is over: the company comes back.</extracomment>
        <translation>On reprend à {time}</translation>
    </message>
    <message>
        <source>We go on in a moment</source>
        <translation>On reprend dans un instant</translation>
    </message>
    <message>
        <source>Freed memory</source>
        <extracomment>These nine head the rows of a page about what keeps the promise that nothing is written. Each is about ...</extracomment>
        <translation>Mémoire libérée</translation>
    </message>
    <message>
        <source>Memory dumps</source>
        <extracomment>... copies of the memory of a program, which a system may write</extracomment>
        <translation>Copies de mémoire</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille des fichiers</translation>
    </message>
    <message>
        <source>Files and programs</source>
        <translation>Fichiers, exécution</translation>
    </message>
    <message>
        <source>System calls</source>
        <extracomment>... what a program asks the kernel for</extracomment>
        <translation>Appels système</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Screen recordings</source>
        <translation>Captures d’écran</translation>
    </message>
    <message>
        <source>Tripwire</source>
        <extracomment>... a counter that notices whoever tries to write</extracomment>
        <translation>Fil d’alerte</translation>
    </message>
    <message>
        <source>After a crash</source>
        <translation>Après un plantage</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>why a prompt is offered</comment>
        <extracomment>Fills in &quot;Others, {news}&quot;: other prompts fit now that the beginning is over.</extracomment>
        <translation>c’est lancé</translation>
    </message>
    <message>
        <source>Blame</source>
        <comment>what just happened</comment>
        <extracomment>These eight name what just happened, on keys in one row: keep them short.</extracomment>
        <translation>Reproche</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>what just happened</comment>
        <extracomment>Somebody was named who should not be.</extracomment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Dominating</source>
        <comment>what just happened</comment>
        <extracomment>One person speaks most of the time.</extracomment>
        <translation>Une seule voix</translation>
    </message>
    <message>
        <source>Silence</source>
        <comment>what just happened</comment>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Distress</source>
        <comment>what just happened</comment>
        <extracomment>Somebody is hurting.</extracomment>
        <translation>Détresse</translation>
    </message>
    <message>
        <source>Rabbit hole</source>
        <comment>what just happened</comment>
        <extracomment>The talk loses itself in details.</extracomment>
        <translation>Trop profond</translation>
    </message>
    <message>
        <source>Advice</source>
        <comment>what just happened</comment>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Overrun</source>
        <comment>what just happened</comment>
        <extracomment>It takes longer than planned.</extracomment>
        <translation>Débordement</translation>
    </message>
    <message>
        <source>Curiosity, not judgment.</source>
        <extracomment>The room reads this sentence while a story is told, and the next ones at their time: calm, short, to everybody.</extracomment>
        <translation>De la curiosité, pas de jugement.</translation>
    </message>
    <message>
        <source>Facts first. Opinions can wait.</source>
        <translation>D’abord les faits. Les avis peuvent attendre.</translation>
    </message>
    <message>
        <source>The last word belongs to the teller.</source>
        <translation>Le mot de la fin est à qui raconte.</translation>
    </message>
    <message>
        <source>A little time to spare.</source>
        <translation>Un peu de temps devant nous.</translation>
    </message>
    <message>
        <source>Questions of fact</source>
        <translation>Questions sur les faits</translation>
    </message>
    <message>
        <source>Time to round it off.</source>
        <translation>On va doucement vers la fin.</translation>
    </message>
    <message>
        <source>No rush. Finish the thought.</source>
        <translation>Rien ne presse. On va au bout de l’idée.</translation>
    </message>
    <message>
        <source>The story waits</source>
        <extracomment>The story is stopped, and the room is asked.</extracomment>
        <translation>Le récit attend</translation>
    </message>
    <message>
        <source>What would you do next?</source>
        <translation>Que feriez-vous ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>A question for the room</source>
        <extracomment>These two head a sentence that the room is shown.</extracomment>
        <translation>Une question pour la salle</translation>
    </message>
    <message>
        <source>A word for the room</source>
        <translation>Un mot pour la salle</translation>
    </message>
    <message>
        <source>Welcome. Find a seat, get something to eat.</source>
        <translation>Bienvenue. Prenez place, servez-vous.</translation>
    </message>
    <message>
        <source>We start in a moment.</source>
        <translation>On commence dans un instant.</translation>
    </message>
    <message>
        <source>Doors open</source>
        <comment>a part of the evening</comment>
        <extracomment>These twelve are the parts of an evening, as headings.</extracomment>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>a part of the evening</comment>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Story</source>
        <comment>a part of the evening</comment>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>a part of the evening</comment>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Discussion</source>
        <comment>a part of the evening</comment>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Last word</source>
        <comment>a part of the evening</comment>
        <translation>Mot de la fin</translation>
    </message>
    <message>
        <source>A breath</source>
        <comment>a part of the evening</comment>
        <extracomment>A minute or two of quiet between two cases.</extracomment>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>a part of the evening</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>a part of the evening</comment>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Spare time</source>
        <comment>a part of the evening</comment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Social time</source>
        <comment>a part of the evening</comment>
        <translation>Convivialité</translation>
    </message>
    <message>
        <source>Next on the list</source>
        <comment>a part of the evening</comment>
        <translation>Suite du programme</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>A length of time, by the signs of hours and minutes.</extracomment>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>A length of time: &quot;10 min&quot;, &quot;2.5 min&quot;; or a difference, &quot;+2 min&quot;.</extracomment>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>on time</source>
        <extracomment>How late the evening is: not at all.</extracomment>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>{length} behind</source>
        <extracomment>How late the evening is; in the gap stands a length such as &quot;5 min&quot;.</extracomment>
        <translation>{length} de retard</translation>
    </message>
    <message>
        <source>{length} ahead</source>
        <translation>{length} d’avance</translation>
    </message>
    <message>
        <source>just as the venue closes</source>
        <extracomment>This and the next two go on after &quot;Ends 21:10&quot;, in a line of their own.</extracomment>
        <translation>juste à la fermeture</translation>
    </message>
    <message>
        <source>{length} before the venue closes</source>
        <translation>{length} avant la fermeture</translation>
    </message>
    <message>
        <source>{length} after the venue closes</source>
        <translation>{length} après la fermeture</translation>
    </message>
    <message>
        <source>just as the venue closed</source>
        <extracomment>This and the next two go on after &quot;Ended 21:10&quot;, in a line of their own.</extracomment>
        <translation>juste à la fermeture</translation>
    </message>
    <message>
        <source>{length} before the venue closed</source>
        <translation>{length} avant la fermeture</translation>
    </message>
    <message>
        <source>{length} after the venue closed</source>
        <translation>{length} après la fermeture</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <extracomment>A case is a story with its questions and its discussion; the first of the evening is Case 1.</extracomment>
        <translation>Cas {number}</translation>
    </message>
    <message>
        <source>Case {number} of {count}</source>
        <translation>Cas {number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(|s)</source>
        <extracomment>Raised hands: people who wait to speak.</extracomment>
        <translation>
            <numerusform>%n main</numerusform>
            <numerusform>%n mains</numerusform>
        </translation>
    </message>
    <message>
        <source>Chair {number}</source>
        <translation>Chaise {number}</translation>
    </message>
    <message>
        <source>The text</source>
        <extracomment>Where something is wrong: in what was pasted. A sentence begins with it: &quot;The text, line 3: ...&quot;.</extracomment>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>Agenda</source>
        <comment>its name, where it has none</comment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Rundown</source>
        <extracomment>The name of an agenda that was pasted: a list of lines with times.</extracomment>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>The agenda</source>
        <extracomment>Where something is wrong: &quot;The agenda: there is no built-in one of this name; choose from ...&quot;.</extracomment>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>there is no built-in one of this name</source>
        <translation>aucun de ceux fournis ne porte ce nom</translation>
    </message>
    <message numerus="yes">
        <source>expected at most %n segment(|s)</source>
        <translation>
            <numerusform>il faut %n segment au plus</numerusform>
            <numerusform>il faut %n segments au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>remove some, or make several agendas</source>
        <translation>retirez-en, ou faites plusieurs programmes</translation>
    </message>
    <message>
        <source>write it at the top, like {example}</source>
        <extracomment>An example of the name of an agenda.</extracomment>
        <translation>écrivez-le en haut, comme {example}</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>an agenda needs a name</source>
        <translation>un programme a besoin d’un nom</translation>
    </message>
    <message>
        <source>an agenda needs at least one segment with minutes</source>
        <extracomment>A segment is a part of an agenda; the opening is one.</extracomment>
        <translation>un programme a besoin d’au moins un segment avec des minutes</translation>
    </message>
    <message>
        <source>add one, such as an opening</source>
        <translation>ajoutez-en un, une ouverture par exemple</translation>
    </message>
    <message>
        <source>the doors open before all else</source>
        <translation>l’accueil vient avant tout le reste</translation>
    </message>
    <message>
        <source>make this the first segment</source>
        <translation>faites-en le premier segment</translation>
    </message>
    <message>
        <source>leave this segment out, or the doors at the top</source>
        <translation>retirez ce segment, ou l’accueil donné en haut</translation>
    </message>
    <message>
        <source>the doors are given twice</source>
        <translation>l’accueil est donné deux fois</translation>
    </message>
    <message>
        <source>give the start, such as {time}</source>
        <translation>donnez le début, par exemple {time}</translation>
    </message>
    <message>
        <source>doors as a segment need to know the start</source>
        <translation>un accueil donné en segment demande l’heure du début</translation>
    </message>
    <message>
        <source>expected a time before the start at {time}</source>
        <translation>il faut une heure avant le début, fixé à {time}</translation>
    </message>
    <message>
        <source>open the doors earlier</source>
        <translation>ouvrez l’accueil plus tôt</translation>
    </message>
    <message>
        <source>shorten some segments, or the gaps between them</source>
        <translation>raccourcissez des segments, ou les intervalles entre eux</translation>
    </message>
    <message>
        <source>expected an evening of 24 hours at most</source>
        <translation>il faut une soirée de 24&#xa0;heures au plus</translation>
    </message>
    <message>
        <source>it is fixed for {time}, and what comes before ends at {end}</source>
        <extracomment>A part of the evening may be fixed for a time of day.</extracomment>
        <translation>son heure est fixée à {time}, et ce qui précède finit à {end}</translation>
    </message>
    <message>
        <source>fix it for a later time, or shorten what comes before</source>
        <translation>fixez-la plus tard, ou raccourcissez ce qui précède</translation>
    </message>
    <message>
        <source>give one of them minutes, such as {example}</source>
        <translation>donnez des minutes à l’une d’elles, par exemple {example}</translation>
    </message>
    <message>
        <source>a case needs at least one part</source>
        <translation>un cas a besoin d’au moins une partie</translation>
    </message>
    <message>
        <source>a case is shown by its number only</source>
        <translation>un cas ne s’affiche que par son numéro</translation>
    </message>
    <message>
        <source>leave the title out</source>
        <translation>retirez le titre</translation>
    </message>
    <message>
        <source>give {parts} and {last}</source>
        <extracomment>The gaps hold words as they stand in a file: &quot;story, questions, discussion and last_word&quot;.</extracomment>
        <translation>donnez {parts} et {last}</translation>
    </message>
    <message>
        <source>a case is planned by its parts</source>
        <translation>un cas se planifie par ses parties</translation>
    </message>
    <message>
        <source>only the discussion of a case gives way, and this one has none</source>
        <extracomment>Only a discussion gets shorter where time is lost.</extracomment>
        <translation>dans un cas, seule la discussion cède du temps, et celui-ci n’en a pas</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>retirez cette valeur</translation>
    </message>
    <message>
        <source>this row can&apos;t be split into cells</source>
        <extracomment>A row of a table in a file, and its cells.</extracomment>
        <translation>cette ligne ne se découpe pas en cellules</translation>
    </message>
    <message>
        <source>look for a quotation mark without its partner</source>
        <translation>cherchez un guillemet resté seul</translation>
    </message>
    <message>
        <source>there is a column that is not known</source>
        <translation>une colonne n’est pas connue</translation>
    </message>
    <message>
        <source>two columns have the same name</source>
        <translation>deux colonnes portent le même nom</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>gardez-en une seule</translation>
    </message>
    <message>
        <source>begin with a row such as {example}</source>
        <translation>commencez par une ligne comme {example}</translation>
    </message>
    <message>
        <source>expected the names of the columns</source>
        <translation>il faut les noms des colonnes</translation>
    </message>
    <message>
        <source>name its column, or empty the cell</source>
        <translation>nommez sa colonne, ou videz la cellule</translation>
    </message>
    <message>
        <source>there is a cell without a column</source>
        <translation>une cellule n’a pas de colonne</translation>
    </message>
    <message numerus="yes">
        <source>expected 1 to %n prompt(|s)</source>
        <extracomment>Sentences that the facilitator may say.</extracomment>
        <translation>
            <numerusform>il faut de 1 à %n phrase</numerusform>
            <numerusform>il faut de 1 à %n phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>write each under a heading {heading}</source>
        <translation>écrivez chacune sous un titre {heading}</translation>
    </message>
    <message numerus="yes">
        <source>expected %n part(|s) of a script at most</source>
        <extracomment>What is read out at the opening and at the closing.</extracomment>
        <translation>
            <numerusform>il faut %n partie de texte à lire au plus</numerusform>
            <numerusform>il faut %n parties de texte à lire au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>put some of them together</source>
        <translation>regroupez-en quelques-unes</translation>
    </message>
    <message>
        <source>the same sentence is prompt {number}</source>
        <translation>c’est la même que la phrase {number}</translation>
    </message>
    <message>
        <source>prompt {number}</source>
        <extracomment>... a prompt a sentence that the facilitator may say ...</extracomment>
        <translation>phrase {number}</translation>
    </message>
    <message>
        <source>say when it fits, like {example}</source>
        <extracomment>phases, situation, when and room are names of values in a file: they are written so in any language.</extracomment>
        <translation>dites quand elle convient, comme {example}</translation>
    </message>
    <message>
        <source>a prompt needs phases or a situation</source>
        <translation>une phrase a besoin de phases ou d’une situation</translation>
    </message>
    <message>
        <source>a prompt for a situation fits any time</source>
        <extracomment>Leave out the values that are named phases and when.</extracomment>
        <translation>une phrase pour une situation convient à tout moment</translation>
    </message>
    <message>
        <source>leave out its phases and when</source>
        <translation>retirez ses phases et son when</translation>
    </message>
    <message>
        <source>only a situation has one</source>
        <extracomment>Words for what was heard or seen just before; a situation is what just happened.</extracomment>
        <translation>seule une situation en a un</translation>
    </message>
    <message>
        <source>leave it out, or name the situation</source>
        <translation>retirez-le, ou nommez la situation</translation>
    </message>
    <message>
        <source>a prompt for distress is never shown to the room</source>
        <extracomment>What is said to somebody who is hurting.</extracomment>
        <translation>une phrase pour la détresse n’est jamais montrée à la salle</translation>
    </message>
    <message>
        <source>write {example}</source>
        <translation>écrivez {example}</translation>
    </message>
    <message numerus="yes">
        <source>expected %n word(|s) at most</source>
        <translation>
            <numerusform>il faut %n mot au plus</numerusform>
            <numerusform>il faut %n mots au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>name it in passing</source>
        <extracomment>In a few words, as one mentions something.</extracomment>
        <translation>dites-le en passant</translation>
    </message>
    <message>
        <source>{some} or {more}</source>
        <extracomment>Two names of phases as they stand in a file; of a longer list, all but the last stand in the first gap.</extracomment>
        <translation>{some} ou {more}</translation>
    </message>
    <message>
        <source>it fits {phases}</source>
        <translation>il va avec {phases}</translation>
    </message>
    <message>
        <source>this moment never comes in these phases</source>
        <translation>ce moment n’arrive jamais dans ces phases</translation>
    </message>
    <message>
        <source>expected what is said</source>
        <translation>il manque ce qui se dit</translation>
    </message>
    <message>
        <source>write it in quotation marks</source>
        <translation>écrivez-le entre guillemets</translation>
    </message>
    <message numerus="yes">
        <source>expected 1 to %n word(|s)</source>
        <translation>
            <numerusform>il faut de 1 à %n mot</numerusform>
            <numerusform>il faut de 1 à %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>say it in one short sentence or two</source>
        <translation>dites-le en une phrase courte, ou deux</translation>
    </message>
    <message>
        <source>write the heading {heading} before it</source>
        <translation>écrivez avant le titre {heading}</translation>
    </message>
    <message>
        <source>expected its own heading</source>
        <translation>il faut un titre à part</translation>
    </message>
    <message>
        <source>{place}: {trouble}; {remedy}.</source>
        <extracomment>Where in a file something is wrong, what is wrong, and how it is put right: a sentence in three parts.</extracomment>
        <translation>{place}&#x202f;: {trouble}&#x202f;; {remedy}.</translation>
    </message>
    <message>
        <source>{trouble}; {remedy}.</source>
        <translation>{trouble}&#x202f;; {remedy}.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <extracomment>A place in a file.</extracomment>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>write it like {example}</source>
        <extracomment>How a fault is put right, at the end of a sentence; the example is in the language of files.</extracomment>
        <translation>écrivez par exemple {example}</translation>
    </message>
    <message>
        <source>perhaps {word} is meant</source>
        <extracomment>How a fault is put right, at the end of a sentence; here and below the gaps hold words of a file.</extracomment>
        <translation>c’est peut-être {word}</translation>
    </message>
    <message>
        <source>choose from {words}</source>
        <translation>choisissez parmi {words}</translation>
    </message>
    <message>
        <source>there is a key that is not known</source>
        <extracomment>A key is the name of a value in a file, such as minutes in minutes = 10.</extracomment>
        <translation>une clé n’est pas connue</translation>
    </message>
    <message>
        <source>expected whole or half minutes from {least} to {most}</source>
        <extracomment>Faults are told in two parts, what is wrong and how it is put right: &quot;expected ...; give ...&quot;.</extracomment>
        <translation>il faut des minutes ou des demi-minutes, de {least} à {most}</translation>
    </message>
    <message>
        <source>give a plain number such as {number}</source>
        <translation>donnez un simple nombre, par exemple {number}</translation>
    </message>
    <message>
        <source>expected a time of day</source>
        <translation>il faut une heure du jour</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <extracomment>true and false are written so in any language.</extracomment>
        <translation>il faut true ou false</translation>
    </message>
    <message>
        <source>write one of the two, without quotation marks</source>
        <translation>écrivez l’un des deux, sans guillemets</translation>
    </message>
    <message>
        <source>expected words in quotation marks</source>
        <extracomment>An example of a title: what is served in a break.</extracomment>
        <translation>il faut des mots entre guillemets</translation>
    </message>
    <message>
        <source>Soup</source>
        <translation>Soupe</translation>
    </message>
    <message>
        <source>write it in one line</source>
        <translation>écrivez-le sur une seule ligne</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>raccourcissez-le</translation>
    </message>
    <message numerus="yes">
        <source>expected one line of at most %n letter(|s)</source>
        <translation>
            <numerusform>il faut une seule ligne, de %n caractère au plus</numerusform>
            <numerusform>il faut une seule ligne, de %n caractères au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>write it in brackets, with each word in quotation marks</source>
        <translation>écrivez-la entre crochets, chaque mot entre guillemets</translation>
    </message>
    <message>
        <source>expected a list of words</source>
        <translation>il faut une liste de mots</translation>
    </message>
    <message>
        <source>expected a word that is known</source>
        <extracomment>One of the words that may stand there.</extracomment>
        <translation>il faut un mot connu</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>an agenda</comment>
        <extracomment>These five are names of agendas that come with the app: two cases in an hour and a quarter ...</extracomment>
        <translation>Soirée courte</translation>
    </message>
    <message>
        <source>Evening</source>
        <comment>an agenda</comment>
        <extracomment>... the usual three cases in two hours ...</extracomment>
        <translation>Soirée</translation>
    </message>
    <message>
        <source>Long evening</source>
        <comment>an agenda</comment>
        <extracomment>... four cases ...</extracomment>
        <translation>Longue soirée</translation>
    </message>
    <message>
        <source>Full evening</source>
        <comment>an agenda</comment>
        <extracomment>... five cases in three hours ...</extracomment>
        <translation>Grande soirée</translation>
    </message>
    <message>
        <source>Empty evening</source>
        <comment>an agenda</comment>
        <extracomment>... and a welcome and a closing with nothing between them.</extracomment>
        <translation>Soirée vide</translation>
    </message>
    <message>
        <source>Stretch</source>
        <comment>a break</comment>
        <extracomment>A short break: everybody gets up.</extracomment>
        <translation>Étirements</translation>
    </message>
    <message>
        <source>save it again as plain text, encoding UTF-8</source>
        <extracomment>The file, with a text editor.</extracomment>
        <translation>enregistrez-le à nouveau en texte brut, en UTF-8</translation>
    </message>
    <message>
        <source>choose a text file that holds an agenda or prompts</source>
        <translation>choisissez un fichier texte qui contient un programme ou des phrases</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>le fichier est introuvable</translation>
    </message>
    <message>
        <source>look whether it was moved or renamed</source>
        <translation>voyez s’il a été déplacé ou renommé</translation>
    </message>
    <message>
        <source>this file may not be read</source>
        <translation>la lecture de ce fichier n’est pas autorisée</translation>
    </message>
    <message>
        <source>allow reading it, or copy it elsewhere</source>
        <translation>autorisez-la, ou copiez le fichier ailleurs</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>impossible de lire le fichier</translation>
    </message>
    <message>
        <source>look whether its drive is still connected</source>
        <translation>voyez si son disque est toujours branché</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation>choisissez un fichier dedans</translation>
    </message>
    <message>
        <source>this is no ordinary file</source>
        <extracomment>A pipe, or a device.</extracomment>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>expected at most 1 MB</source>
        <translation>il faut 1&#xa0;Mo au plus</translation>
    </message>
    <message>
        <source>expected UTF-8, this is UTF-16</source>
        <translation>il faut de l’UTF-8, ceci est de l’UTF-16</translation>
    </message>
    <message>
        <source>expected plain text, this is another kind of file</source>
        <translation>il faut du texte brut, ceci est un autre type de fichier</translation>
    </message>
    <message>
        <source>expected UTF-8</source>
        <translation>il faut de l’UTF-8</translation>
    </message>
    <message numerus="yes">
        <source>expected at most %n letter(|s) in a line</source>
        <translation>
            <numerusform>il faut %n caractère par ligne au plus</numerusform>
            <numerusform>il faut %n caractères par ligne au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>write one segment on each line</source>
        <extracomment>A segment is a part of an agenda.</extracomment>
        <translation>écrivez un segment par ligne</translation>
    </message>
    <message>
        <source>expected words and minutes</source>
        <extracomment>A line of an agenda as somebody may write it: what begins at seven and takes ten minutes.</extracomment>
        <translation>il faut des mots et des minutes</translation>
    </message>
    <message>
        <source>19:00 Welcome 10 min</source>
        <translation>19:00 Introduction 10 min</translation>
    </message>
    <message>
        <source>expected a time with its seconds</source>
        <translation>il faut une heure avec ses secondes</translation>
    </message>
    <message>
        <source>expected a decimal point</source>
        <extracomment>A point, not a comma: &quot;2.5&quot;.</extracomment>
        <translation>il faut un point décimal</translation>
    </message>
    <message>
        <source>expected straight quotation marks</source>
        <extracomment>The plain ones of a typewriter.</extracomment>
        <translation>il faut des guillemets droits</translation>
    </message>
    <message>
        <source>expected a closing quotation mark</source>
        <translation>il manque un guillemet fermant</translation>
    </message>
    <message>
        <source>expected a heading with its brackets</source>
        <translation>il faut un titre avec ses crochets</translation>
    </message>
    <message>
        <source>segment {number}</source>
        <extracomment>These three are places in a file. A segment is a part of an agenda ...</extracomment>
        <translation>segment {number}</translation>
    </message>
    <message>
        <source>part {number}</source>
        <extracomment>... and a part one of what is read out.</extracomment>
        <translation>partie {number}</translation>
    </message>
    <message>
        <source>expected each segment under its own heading</source>
        <translation>il faut chaque segment sous son propre titre</translation>
    </message>
    <message>
        <source>expected each prompt under its own heading</source>
        <translation>il faut chaque phrase sous son propre titre</translation>
    </message>
    <message>
        <source>expected each part under its own heading</source>
        <translation>il faut chaque partie sous son propre titre</translation>
    </message>
    <message>
        <source>break it into several</source>
        <translation>coupez-la en plusieurs</translation>
    </message>
    <message>
        <source>a value is nested too deeply</source>
        <extracomment>A list within a list within a list ...</extracomment>
        <translation>une valeur est trop imbriquée</translation>
    </message>
    <message>
        <source>keep to the form of a built-in agenda</source>
        <translation>suivez la forme d’un programme fourni</translation>
    </message>
    <message>
        <source>the same thing is said twice here or above</source>
        <translation>la même chose est dite deux fois, ici ou plus haut</translation>
    </message>
    <message>
        <source>expected a name, an equals sign and a value</source>
        <extracomment>Each line of the file gives something a value: &quot;minutes = 10&quot;.</extracomment>
        <translation>il faut un nom, un signe égal et une valeur</translation>
    </message>
    <message>
        <source>this kernel has no Landlock, or it is switched off</source>
        <extracomment>Fills in &quot;Missing: {why}.&quot; Landlock is a part of Linux.</extracomment>
        <translation>ce noyau n’a pas Landlock, ou Landlock est désactivé</translation>
    </message>
    <message>
        <source>Left out on Wayland, whose windows need it. The two below refuse the same.</source>
        <extracomment>Wayland draws the windows of a desktop. The two layers of the promise in the rows below this one.</extracomment>
        <translation>Non appliqué sous Wayland, dont les fenêtres en ont besoin. Les deux lignes suivantes refusent la même chose.</translation>
    </message>
    <message>
        <source>Left out: what is printed goes to a file, as was asked. The two below refuse all else.</source>
        <translation>Non appliqué&#x202f;: ce qui est affiché va dans un fichier, comme demandé. Les deux lignes suivantes refusent tout le reste.</translation>
    </message>
    <message>
        <source>A second process keeps the evening, in memory.</source>
        <translation>Un second processus garde la soirée, en mémoire.</translation>
    </message>
    <message>
        <source>Missing: the evening is kept no more. A crash now would end it.</source>
        <translation>Absent&#x202f;: la soirée n’est plus gardée. Un plantage maintenant y mettrait fin.</translation>
    </message>
    <message>
        <source>Missing: the app was started without it. A crash ends the evening.</source>
        <translation>Absent&#x202f;: l’application a été lancée sans. Un plantage met fin à la soirée.</translation>
    </message>
    <message>
        <source>the app must be locked before its first thread starts, and there is more than one</source>
        <extracomment>Fills in &quot;Not started: {why}.&quot;</extracomment>
        <translation>l’application doit être verrouillée avant le départ de son premier thread, et il y en a plus d’un</translation>
    </message>
    <message>
        <source>Missing: {why}.</source>
        <extracomment>A layer of the promise that nothing is written is not there; the gap says why, as the system tells it.</extracomment>
        <translation>Absent&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>Counts what Python code tries, and stops it.</source>
        <translation>Compte ce que tente le code Python, et l’arrête.</translation>
    </message>
    <message>
        <source>No new connection, not even on this computer.</source>
        <translation>Aucune nouvelle connexion, même sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Overwritten as soon as it is freed.</source>
        <extracomment>Memory that the app does not use any more.</extracomment>
        <translation>Écrasée dès qu’elle est libérée.</translation>
    </message>
    <message>
        <source>Not overwritten as soon as it is freed.</source>
        <translation>N’est pas écrasée dès qu’elle est libérée.</translation>
    </message>
    <message>
        <source>No core dump, and no look into memory from outside.</source>
        <translation>Pas de vidage de la mémoire, et aucun regard du dehors.</translation>
    </message>
    <message>
        <source>No file may grow by a byte.</source>
        <translation>Aucun fichier ne peut grandir d’un octet.</translation>
    </message>
    <message>
        <source>Landlock: no file made, changed or removed; no program started.</source>
        <extracomment>Landlock and seccomp are parts of Linux.</extracomment>
        <translation>Landlock&#x202f;: aucun fichier créé, modifié ou supprimé&#x202f;; aucun programme lancé.</translation>
    </message>
    <message>
        <source>seccomp: the same again, and attributes, tracing, networks.</source>
        <extracomment>Attributes of files, looks into other programs, networks: they are refused, too.</extracomment>
        <translation>seccomp&#x202f;: la même chose, et aussi attributs, traçage, réseaux.</translation>
    </message>
    <message>
        <source>The console is left out of screen recordings.</source>
        <translation>La console n’apparaît pas dans les captures d’écran.</translation>
    </message>
    <message>
        <source>No core dump, and no debugger.</source>
        <translation>Pas de vidage de la mémoire, pas de débogueur.</translation>
    </message>
    <message>
        <source>Missing: this macOS has no sandbox_init.</source>
        <translation>Absent&#x202f;: ce macOS n’a pas sandbox_init.</translation>
    </message>
    <message>
        <source>Missing: macOS refused the sandbox.</source>
        <translation>Absent&#x202f;: macOS a refusé le bac à sable.</translation>
    </message>
    <message>
        <source>Sandbox: no file made, changed or removed.</source>
        <translation>Bac à sable&#x202f;: aucun fichier créé, modifié ou supprimé.</translation>
    </message>
    <message>
        <source>swap is on, and not encrypted</source>
        <extracomment>Fills in &quot;This can&apos;t vouch for the computer: {why}.&quot;</extracomment>
        <translation>le swap est actif, et non chiffré</translation>
    </message>
    <message>
        <source>{kind} in {file}, line {line}</source>
        <extracomment>What went wrong in the program, as programmers name it, and where: &quot;ValueError in line.py, line 12&quot;.</extracomment>
        <translation>{kind} dans {file}, ligne {line}</translation>
    </message>
    <message>
        <source>{what}. The evening goes on.</source>
        <extracomment>What went wrong in the program: &quot;ValueError in line.py, line 12&quot;.</extracomment>
        <translation>{what}. La soirée continue.</translation>
    </message>
    <message>
        <source>Something went wrong here: {what}. The evening goes on.</source>
        <translation>Quelque chose s’est mal passé ici&#x202f;: {what}. La soirée continue.</translation>
    </message>
    <message>
        <source>{what}, and nobody to tell.</source>
        <extracomment>What went wrong in the program, where nothing could be done about it.</extracomment>
        <translation>{what}, et personne à qui le dire.</translation>
    </message>
    <message>
        <source>Error reports leave out what the app has in memory.</source>
        <translation>Les rapports d’erreur laissent de côté ce que l’application a en mémoire.</translation>
    </message>
    <message>
        <source>Another agenda or deck can be taken in set-up only. The evening goes on as it is.</source>
        <extracomment>Set-up is the time before the doors open; a deck holds the sentences that a facilitator may say.</extracomment>
        <translation>Un autre programme ou jeu de phrases ne se prend que pendant la préparation. La soirée continue telle quelle.</translation>
    </message>
    <message>
        <source>Your deck is in: {what}.</source>
        <extracomment>What the deck is: &quot;12 prompts, with ours&quot;.</extracomment>
        <translation>Votre jeu de phrases est en place&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <extracomment>The screen of this laptop, among others.</extracomment>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>CasesConf, room screen</source>
        <extracomment>The title of the window that the room sees.</extracomment>
        <translation>CasesConf, écran de la salle</translation>
    </message>
    <message>
        <source>The app has crashed three times in half a minute, and does not start again by itself.</source>
        <extracomment>This and the next three stand in a window of their own, after an accident.</extracomment>
        <translation>L’application a planté trois fois en une demi-minute, et ne redémarre pas d’elle-même.</translation>
    </message>
    <message>
        <source>The room sees a plain clock. The evening is still kept, in memory.</source>
        <translation>La salle voit une simple horloge. La soirée est toujours gardée, en mémoire.</translation>
    </message>
    <message>
        <source>Ctrl+R   try the app once more</source>
        <extracomment>A key, and what it does.</extracomment>
        <translation>Ctrl+R   essayer l’application encore une fois</translation>
    </message>
    <message>
        <source>Ctrl+Q, twice   forget everything, and end</source>
        <translation>Ctrl+Q, deux fois   tout oublier, et finir</translation>
    </message>
    <message>
        <source>Rehearsal of {agenda}.</source>
        <extracomment>A rehearsal tells itself in a terminal; the gap holds the name of an agenda.</extracomment>
        <translation>Répétition&#x202f;: {agenda}.</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <extracomment>The end: nothing of the evening is kept.</extracomment>
        <translation>Tout est oublié.</translation>
    </message>
    <message>
        <source>Story of {case}</source>
        <translation>Récit du {case}</translation>
    </message>
    <message>
        <source>Discussion of {case}</source>
        <translation>Discussion du {case}</translation>
    </message>
    <message>
        <source>Drag it, or press Alt with the up or down key</source>
        <translation>Faites-le glisser, ou tapez Alt avec la flèche haut ou bas</translation>
    </message>
    <message>
        <source>Name, or leave it empty</source>
        <translation>Un nom, ou laissez vide</translation>
    </message>
    <message>
        <source>Move {case}</source>
        <translation>Déplacer le {case}</translation>
    </message>
    <message>
        <source>Teller of {case}, shown on this screen only</source>
        <translation>{case}, qui raconte, sur cet écran seulement</translation>
    </message>
    <message>
        <source>The teller’s card of {case}, written</source>
        <translation>{case}, fiche du récit, écrite</translation>
    </message>
    <message>
        <source>The teller’s card of {case}</source>
        <translation>{case}, fiche du récit</translation>
    </message>
    <message>
        <source>chair {number}</source>
        <translation>chaise {number}</translation>
    </message>
    <message>
        <source>chair {number} speaks</source>
        <translation>la chaise {number} parle</translation>
    </message>
    <message>
        <source>no hand</source>
        <translation>aucune main</translation>
    </message>
    <message numerus="yes">
        <source>%n (chair|chairs). Hands up: {hands}</source>
        <translation>
            <numerusform>%n chaise. Mains levées&#x202f;: {hands}</numerusform>
            <numerusform>%n chaises. Mains levées&#x202f;: {hands}</numerusform>
        </translation>
    </message>
    <message>
        <source>The circle</source>
        <translation>Le cercle</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>hands</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and the line were forgotten when the evening ended. Only times and counts are left, in memory.</source>
        <translation>Les noms et la file ont été oubliés à la fin de la soirée. Il ne reste que des durées et des nombres, en mémoire.</translation>
    </message>
    <message>
        <source>Clears the times too and closes the app. There is no copy, so there is no way back.</source>
        <translation>Efface aussi les durées et ferme l’application. Il n’y a pas de copie, donc pas de retour possible.</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>prompts</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Other prompts</source>
        <translation>Autres phrases</translation>
    </message>
    <message>
        <source>good night</source>
        <translation>bonne nuit</translation>
    </message>
    <message>
        <source>Debrief, for the co-hosts</source>
        <translation>Débrief, entre vous qui animez</translation>
    </message>
    <message>
        <source>Plan and evening</source>
        <translation>Plan et soirée</translation>
    </message>
    <message>
        <source>step</source>
        <comment>a column</comment>
        <extracomment>Heads of columns over minutes: how much a step took more or less than its plan, and all steps until then.</extracomment>
        <translation>étape</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>a column</comment>
        <translation>cumul</translation>
    </message>
    <message>
        <source>used</source>
        <comment>minutes</comment>
        <translation>utilisées</translation>
    </message>
    <message>
        <source>given back</source>
        <comment>minutes</comment>
        <translation>rendues</translation>
    </message>
    <message>
        <source>past the plan</source>
        <comment>minutes</comment>
        <translation>au-delà du plan</translation>
    </message>
    <message>
        <source>Plan and evening, in minutes</source>
        <translation>Plan et soirée, en minutes</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>a column</comment>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Hours and minutes</source>
        <translation>Heures et minutes</translation>
    </message>
    <message>
        <source>A word, a feeling, a moment</source>
        <translation>Un mot, une émotion, un moment</translation>
    </message>
    <message>
        <source>The arrow keys choose among what is found, Enter takes it, Escape leaves</source>
        <translation>Les flèches choisissent parmi ce qui est trouvé, Entrée le prend, Échap quitte</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Chercher une phrase</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>a key</comment>
        <extracomment>In place of the name of a key: this one is held, not pressed.</extracomment>
        <translation>maintenir</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Closed: direct replies only</source>
        <extracomment>Stands in a narrow field: at most 28 letters.</extracomment>
        <translation>Fermée&#x202f;: réponses directes</translation>
    </message>
    <message>
        <source>Hand up: name or seat</source>
        <extracomment>Stands in a narrow field: at most 28 letters.</extracomment>
        <translation>Main levée&#x202f;: nom ou place</translation>
    </message>
    <message>
        <source>Same thread: name or seat</source>
        <extracomment>Stands in a narrow field: at most 28 letters.</extracomment>
        <translation>Même fil&#x202f;: nom ou place</translation>
    </message>
    <message>
        <source>Direct reply: name or seat</source>
        <extracomment>Stands in a narrow field: at most 28 letters.</extracomment>
        <translation>Réponse&#x202f;: nom ou place</translation>
    </message>
    <message>
        <source>Raise the hand</source>
        <translation>Lever la main</translation>
    </message>
    <message>
        <source>take down</source>
        <extracomment>A hand that was raised.</extracomment>
        <translation>baisser</translation>
    </message>
    <message>
        <source>Hands in the line</source>
        <translation>Mains dans la file</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>To take over</source>
        <translation>Pour prendre le relais</translation>
    </message>
    <message>
        <source>close</source>
        <comment>a card</comment>
        <translation>fermer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>A click on a row does what its key does.</source>
        <extracomment>Under the title of the page that lists all keys.</extracomment>
        <translation>Un clic sur une ligne fait ce que fait sa touche.</translation>
    </message>
    <message>
        <source>pick a prompt</source>
        <translation>choisir une phrase</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>situation</translation>
    </message>
    <message>
        <source>one minute more, less</source>
        <translation>une minute de plus, de moins</translation>
    </message>
    <message>
        <source>choose a hand</source>
        <translation>choisir une main</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>plus tôt, plus tard</translation>
    </message>
    <message>
        <source>a row of the plan</source>
        <translation>une ligne du plan</translation>
    </message>
    <message>
        <source>row earlier, later</source>
        <translation>ligne plus tôt, plus tard</translation>
    </message>
    <message>
        <source>row minutes</source>
        <translation>minutes de la ligne</translation>
    </message>
    <message>
        <source>to</source>
        <comment>keys</comment>
        <extracomment>Between the first and the last key of a run: &quot;1 to 4&quot;.</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>The line</source>
        <extracomment>Those who want to speak, in their order.</extracomment>
        <translation>La file</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The evening has ended</source>
        <translation>La soirée est finie</translation>
    </message>
    <message>
        <source>The room screen is there again</source>
        <translation>L’écran de la salle est de nouveau là</translation>
    </message>
    <message>
        <source>The room screen is gone</source>
        <translation>L’écran de la salle n’est plus là</translation>
    </message>
    <message>
        <source>The room screen is blank</source>
        <translation>L’écran de la salle est vide</translation>
    </message>
    <message>
        <source>The room screen is back</source>
        <translation>L’écran de la salle est rétabli</translation>
    </message>
    <message>
        <source>To the room: {prompt}</source>
        <translation>À la salle&#x202f;: {prompt}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Phrase retirée</translation>
    </message>
    <message>
        <source>{who} speaks</source>
        <translation>{who} parle</translation>
    </message>
    <message>
        <source>Hand up: {who}</source>
        <translation>Main levée&#x202f;: {who}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Amener la fin</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1&#xa0;min</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>one step</comment>
        <extracomment>To the step before. Stands on a small key: at most 8 letters.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>Une minute de moins</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Une minute de plus</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>Open an agenda</source>
        <translation>Ouvrir un programme</translation>
    </message>
    <message>
        <source>The path of a TOML, CSV or plain text file. Tab completes, Enter opens.</source>
        <translation>Le chemin d’un fichier TOML, CSV ou texte brut. Tab complète, Entrée ouvre.</translation>
    </message>
    <message>
        <source>Path of an agenda</source>
        <translation>Chemin d’un programme</translation>
    </message>
    <message>
        <source>~/agendas/tuesday.toml</source>
        <extracomment>A path that stands for any: translate the names, keep the signs and the ending.</extracomment>
        <translation>~/programmes/mardi.toml</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Reserve case</source>
        <extracomment>A case that is told only if there is time. Stands on a key: at most 14 letters, and at most 9.</extracomment>
        <translation>Cas de réserve</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Take this plan</source>
        <translation>Prendre ce plan</translation>
    </message>
    <message>
        <source>One minute less for the row</source>
        <translation>Une minute de moins pour la ligne</translation>
    </message>
    <message>
        <source>One minute more for the row</source>
        <translation>Une minute de plus pour la ligne</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>What is to come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>back to the prompts</source>
        <translation>retour aux phrases</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the plan</comment>
        <translation>avant</translation>
    </message>
    <message>
        <source>new</source>
        <comment>the plan</comment>
        <translation>après</translation>
    </message>
    <message>
        <source>{name} {before} to {after}</source>
        <translation>{name}, de {before} à {after}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>parts that pay</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (part pays|parts pay)</source>
        <translation>
            <numerusform>%n partie plus courte</numerusform>
            <numerusform>%n parties plus courtes</numerusform>
        </translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
    <message>
        <source>Before the doors</source>
        <translation>Avant l’accueil</translation>
    </message>
    <message>
        <source>{key}: leaves what is open. Once more closes this.</source>
        <translation>{key}&#x202f;: ferme ce qui est ouvert. Encore une fois, et cette fiche se ferme.</translation>
    </message>
    <message>
        <source>{key}: {act}.</source>
        <translation>{key}&#x202f;: {act}.</translation>
    </message>
    <message>
        <source>{key}: nothing here.</source>
        <translation>{key}&#x202f;: rien ici.</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>La salle voit</translation>
    </message>
    <message>
        <source>the timer</source>
        <translation>le minuteur</translation>
    </message>
    <message>
        <source>thank you</source>
        <translation>merci</translation>
    </message>
    <message>
        <source>the test card</source>
        <translation>la mire</translation>
    </message>
    <message>
        <source>nothing, it is blank</source>
        <translation>rien, l’écran est vide</translation>
    </message>
    <message>
        <source>names shown</source>
        <translation>noms affichés</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>sans noms</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>the room screen</comment>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Gentle</source>
        <comment>the room screen</comment>
        <extracomment>A soft ring in place of digits.</extracomment>
        <translation>Discret</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>the room screen</comment>
        <translation>Règle</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Ce qui est écrit</translation>
    </message>
    <message>
        <source>See it from outside</source>
        <translation>Voir du dehors</translation>
    </message>
    <message>
        <source>Tried out</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Never promised</source>
        <translation>Jamais promis</translation>
    </message>
    <message>
        <source>Only you see</source>
        <translation>Rien que pour vous</translation>
    </message>
    <message>
        <source>Teller’s card</source>
        <translation>Fiche du récit</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>the teller&apos;s</comment>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>The teller’s card</source>
        <translation>La fiche du récit</translation>
    </message>
    <message>
        <source>Read it out</source>
        <translation>Texte à lire</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to what fits now</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Others, {news}</source>
        <comment>prompts</comment>
        <translation>Autres, {news}</translation>
    </message>
    <message>
        <source>Other prompts, {news}</source>
        <translation>Autres phrases, {news}</translation>
    </message>
    <message>
        <source>Back to what fits now</source>
        <translation>Retour à ce qui convient maintenant</translation>
    </message>
    <message>
        <source>Ask the room, 2 min</source>
        <translation>Sonder la salle, 2&#xa0;min</translation>
    </message>
    <message>
        <source>Blank the room</source>
        <translation>Vider l’écran</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Suspendre l’horloge</translation>
    </message>
    <message>
        <source>Break now</source>
        <translation>Faire une pause</translation>
    </message>
    <message>
        <source>Strike that</source>
        <extracomment>A name has fallen, and is taken back.</extracomment>
        <translation>On efface</translation>
    </message>
    <message>
        <source>The teller answers</source>
        <translation>Réponse de qui a raconté</translation>
    </message>
    <message>
        <source>Park the topic</source>
        <extracomment>Put aside, to be brought back later.</extracomment>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Once around</source>
        <extracomment>Everybody in the circle speaks once, in turn.</extracomment>
        <translation>Tour de salle</translation>
    </message>
    <message>
        <source>Extend</source>
        <extracomment>With the room&apos;s consent.</extracomment>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>3 min</source>
        <translation>3&#xa0;min</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>On to: {part}</source>
        <translation>Suite&#x202f;: {part}</translation>
    </message>
    <message>
        <source>Extend {length}</source>
        <translation>Prolonger de {length}</translation>
    </message>
    <message>
        <source>The deck has none for this.</source>
        <translation>Le jeu de phrases n’a rien pour ceci.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>To the room</source>
        <extracomment>The prompt, to the room screen and back.</extracomment>
        <translation>À la salle</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>say it quietly, never on the screen</source>
        <translation>à dire tout bas, jamais à l’écran</translation>
    </message>
    <message>
        <source>Pin the prompt</source>
        <translation>Épingler la phrase</translation>
    </message>
    <message>
        <source>Unpin the prompt</source>
        <translation>Détacher la phrase</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>{why}; {how}</source>
        <extracomment>Why a prompt is offered, and that it is only to be said.</extracomment>
        <translation>{why}&#x202f;; {how}</translation>
    </message>
    <message>
        <source>Only you see: {words}</source>
        <translation>Rien que pour vous&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Close and forget everything?</source>
        <translation>Fermer et tout oublier&#x202f;?</translation>
    </message>
    <message>
        <source>End the evening now?</source>
        <translation>Finir la soirée maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>There are steps to come. Undo brings back the clock, not the names or the line. {keys} again ends it.</source>
        <translation>Il reste des étapes. Annuler rétablit l’horloge, pas les noms ni la file. Encore {keys}, et la soirée est finie.</translation>
    </message>
    <message>
        <source>The evening is kept nowhere else. Once the window is closed there is no way back.</source>
        <translation>La soirée n’est gardée nulle part ailleurs. Une fois la fenêtre fermée, il n’y a pas de retour possible.</translation>
    </message>
    <message>
        <source>Forget and close</source>
        <translation>Oublier et fermer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The evening</source>
        <translation>La soirée</translation>
    </message>
    <message>
        <source>Back to the prompts</source>
        <translation>Retour aux phrases</translation>
    </message>
    <message>
        <source>The part before</source>
        <translation>La partie précédente</translation>
    </message>
    <message>
        <source>To be read out</source>
        <translation>Texte à lire</translation>
    </message>
    <message>
        <source>To be read out, {number} of {all}</source>
        <translation>Texte à lire, {number} sur {all}</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>Who tells which case</source>
        <translation>Qui raconte quel cas</translation>
    </message>
    <message>
        <source>Draw the order</source>
        <translation>Tirer l’ordre au sort</translation>
    </message>
    <message>
        <source>Teller, shown on this screen only</source>
        <extracomment>Over a narrow column: at most 34 letters.</extracomment>
        <translation>Qui raconte, sur cet écran seul</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Wrap-up cue</source>
        <extracomment>Over minutes: how long before its end a story is cued to wrap up.</extracomment>
        <translation>Signal de fin</translation>
    </message>
    <message>
        <source>A turn</source>
        <translation>Un tour</translation>
    </message>
    <message>
        <source>{title}, from {start} to {end}. Hard stop {stop}.</source>
        <translation>{title}, de {start} à {end}. Heure limite {stop}.</translation>
    </message>
    <message>
        <source>What you type here lives in memory. Close the app and it is gone.</source>
        <translation>Ce que vous tapez ici reste en mémoire. Quand on ferme l’application, tout disparaît.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>Mire</translation>
    </message>
    <message>
        <source>Light of the room screen</source>
        <translation>Clarté de l’écran de la salle</translation>
    </message>
    <message>
        <source>Dark room</source>
        <translation>Salle sombre</translation>
    </message>
    <message>
        <source>Light room</source>
        <translation>Salle claire</translation>
    </message>
    <message>
        <source>Timer of the room screen</source>
        <translation>Minuteur de l’écran de la salle</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Gentle ring</source>
        <translation>Anneau discret</translation>
    </message>
    <message>
        <source>Names on the room screen</source>
        <translation>Noms sur l’écran de la salle</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Sans noms</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Noms affichés</translation>
    </message>
    <message>
        <source>Motion of the room screen</source>
        <translation>Mouvement de l’écran de la salle</translation>
    </message>
    <message>
        <source>Soft changes</source>
        <translation>Fondus</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Sans mouvement</translation>
    </message>
    <message>
        <source>Open the doors</source>
        <translation>Ouvrir l’accueil</translation>
    </message>
    <message numerus="yes">
        <source>Before the doors: %n to look at</source>
        <translation>
            <numerusform>Avant l’accueil&#x202f;: %n point à voir</numerusform>
            <numerusform>Avant l’accueil&#x202f;: %n points à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>All is ready</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>{screen}, {pixels}, the room screen</source>
        <translation>{screen}, {pixels}, l’écran de la salle</translation>
    </message>
    <message>
        <source>{screen}, {pixels}</source>
        <translation>{screen}, {pixels}</translation>
    </message>
    <message>
        <source>A time has hours and minutes, like 19:00. It stays at {time}.</source>
        <translation>Une heure s’écrit avec ses minutes, comme 19:00. On garde {time}.</translation>
    </message>
    <message>
        <source>The doors open before the start at {start}. They stay at {time}.</source>
        <translation>L’accueil ouvre avant le début, fixé à {start}. On garde {time}.</translation>
    </message>
    <message>
        <source>The hard stop comes after the start at {start}. It stays at {time}.</source>
        <translation>L’heure limite vient après le début, fixé à {start}. On garde {time}.</translation>
    </message>
    <message>
        <source>Doors</source>
        <extracomment>Over fields with clock times: when the doors open, when the evening starts, when the venue closes.</extracomment>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>of the evening</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Hard stop</source>
        <translation>Heure limite</translation>
    </message>
    <message>
        <source>quiet</source>
        <comment>after a time</comment>
        <extracomment>After the time for which nobody has spoken: &quot;0:40 quiet&quot;.</extracomment>
        <translation>de silence</translation>
    </message>
    <message>
        <source>of quiet</source>
        <comment>after a time</comment>
        <extracomment>After the time for which nobody had spoken: &quot;0:40 of quiet&quot;.</extracomment>
        <translation>de silence</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>{name}, {number} min</source>
        <translation>{name}, {number}&#xa0;min</translation>
    </message>
    <message>
        <source>One minute less: {name}</source>
        <translation>Une minute de moins&#x202f;: {name}</translation>
    </message>
    <message>
        <source>One minute more: {name}</source>
        <translation>Une minute de plus&#x202f;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>(chair|chairs)</source>
        <extracomment>Stands beside a number of its own.</extracomment>
        <translation>
            <numerusform>chaise</numerusform>
            <numerusform>chaises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {number} (chair|chairs)</source>
        <translation>
            <numerusform>{name}, {number} chaise</numerusform>
            <numerusform>{name}, {number} chaises</numerusform>
        </translation>
    </message>
    <message>
        <source>One chair less: {name}</source>
        <translation>Une chaise de moins&#x202f;: {name}</translation>
    </message>
    <message>
        <source>One chair more: {name}</source>
        <translation>Une chaise de plus&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Room screen connected</source>
        <translation>Écran de la salle connecté</translation>
    </message>
    <message>
        <source>One screen</source>
        <translation>Un seul écran</translation>
    </message>
    <message>
        <source>names and prompts are hidden, {key} shows them</source>
        <translation>noms et phrases sont masqués, {key} les montre</translation>
    </message>
    <message>
        <source>Room screen hidden</source>
        <translation>Écran de la salle masqué</translation>
    </message>
    <message>
        <source>{key} brings it back</source>
        <translation>{key} le fait revenir</translation>
    </message>
    <message>
        <source>No room screen</source>
        <translation>Pas d’écran de la salle</translation>
    </message>
    <message>
        <source>the console runs on</source>
        <translation>la console continue</translation>
    </message>
    <message>
        <source>May fall asleep</source>
        <extracomment>The laptop.</extracomment>
        <translation>Mise en veille possible</translation>
    </message>
    <message>
        <source>set its sleep to never</source>
        <translation>réglez-la sur jamais</translation>
    </message>
    <message>
        <source>Keys are locked</source>
        <translation>Touches verrouillées</translation>
    </message>
    <message>
        <source>{key} unlocks</source>
        <translation>{key} les déverrouille</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The room is blank</source>
        <translation>L’écran de la salle est vide</translation>
    </message>
    <message>
        <source>brings it back</source>
        <translation>le rétablir</translation>
    </message>
    <message>
        <source>Don’t repeat the name. Nothing of this is kept.</source>
        <translation>Ne répétez pas le nom. Rien de ceci n’est gardé.</translation>
    </message>
    <message>
        <source>The room is blank, say</source>
        <translation>L’écran de la salle est vide, dites</translation>
    </message>
    <message>
        <source>Bring the room back</source>
        <translation>Rétablir l’écran de la salle</translation>
    </message>
    <message>
        <source>As set</source>
        <extracomment>How the teller wants to be told that the end is near: as it is set for all, or otherwise.</extracomment>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>No timer</source>
        <translation>Sans minuteur</translation>
    </message>
    <message>
        <source>Called tonight</source>
        <extracomment>What the company of the story is called, so that its name does not fall; and what nobody asks about.</extracomment>
        <translation>Nom d’emprunt</translation>
    </message>
    <message>
        <source>Off limits</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>Only this screen shows it, during this case. It is wiped as the last word begins; no undo brings it back.</source>
        <translation>Visible sur cet écran seulement, pendant ce cas. La fiche s’efface quand commence le mot de la fin, et rien ne la fait revenir.</translation>
    </message>
    <message>
        <source>the bank, the shop, the big one</source>
        <translation>la banque, la boutique, la grosse boîte</translation>
    </message>
    <message>
        <source>dates, the vendor, who was on call</source>
        <translation>les dates, le fournisseur, qui était d’astreinte</translation>
    </message>
    <message>
        <source>Sign near the end</source>
        <translation>Signal vers la fin</translation>
    </message>
    <message>
        <source>The card before</source>
        <translation>La fiche précédente</translation>
    </message>
    <message>
        <source>The next card</source>
        <translation>La fiche suivante</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>to the teller</comment>
        <translation>Signal</translation>
    </message>
    <message>
        <source>start, pause, resume</source>
        <translation>commencer, suspendre, reprendre</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>étape suivante</translation>
    </message>
    <message>
        <source>back one step</source>
        <translation>une étape en arrière</translation>
    </message>
    <message>
        <source>one minute more</source>
        <translation>une minute de plus</translation>
    </message>
    <message>
        <source>one minute less</source>
        <translation>une minute de moins</translation>
    </message>
    <message>
        <source>three minutes more</source>
        <translation>trois minutes de plus</translation>
    </message>
    <message>
        <source>five minutes more</source>
        <translation>cinq minutes de plus</translation>
    </message>
    <message>
        <source>five minutes less</source>
        <translation>cinq minutes de moins</translation>
    </message>
    <message>
        <source>fifteen seconds more</source>
        <translation>quinze secondes de plus</translation>
    </message>
    <message>
        <source>fifteen seconds less</source>
        <translation>quinze secondes de moins</translation>
    </message>
    <message>
        <source>wrap up now</source>
        <translation>amener la fin</translation>
    </message>
    <message>
        <source>more, as the room agrees</source>
        <translation>prolonger, si la salle veut bien</translation>
    </message>
    <message>
        <source>what would you do next?</source>
        <translation>que feriez-vous ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>next part of the story</source>
        <translation>partie suivante du récit</translation>
    </message>
    <message>
        <source>a break now</source>
        <translation>faire une pause</translation>
    </message>
    <message>
        <source>treat the sleep as a pause</source>
        <translation>ne pas compter la veille</translation>
    </message>
    <message>
        <source>the plan, a new plan</source>
        <translation>le plan, un nouveau plan</translation>
    </message>
    <message>
        <source>skip what comes next</source>
        <translation>sauter ce qui vient</translation>
    </message>
    <message>
        <source>a teller withdraws</source>
        <translation>un récit en moins</translation>
    </message>
    <message>
        <source>the row above</source>
        <translation>la ligne au-dessus</translation>
    </message>
    <message>
        <source>the row below</source>
        <translation>la ligne en dessous</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>plus tôt</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>one minute more for the row</source>
        <translation>une minute de plus pour la ligne</translation>
    </message>
    <message>
        <source>one minute less for the row</source>
        <translation>une minute de moins pour la ligne</translation>
    </message>
    <message>
        <source>leave out, put back</source>
        <translation>retirer, remettre</translation>
    </message>
    <message>
        <source>put in the reserve case</source>
        <translation>ajouter le cas de réserve</translation>
    </message>
    <message>
        <source>take the new plan</source>
        <translation>prendre le nouveau plan</translation>
    </message>
    <message>
        <source>shorter stories to come</source>
        <translation>raccourcir les récits à venir</translation>
    </message>
    <message>
        <source>they&apos;ve started</source>
        <extracomment>The start is dated back to when they did.</extracomment>
        <translation>c’est déjà commencé</translation>
    </message>
    <message>
        <source>hand up</source>
        <translation>main levée</translation>
    </message>
    <message>
        <source>next speaker</source>
        <translation>voix suivante</translation>
    </message>
    <message>
        <source>direct reply</source>
        <translation>réponse directe</translation>
    </message>
    <message>
        <source>same thread</source>
        <translation>même fil</translation>
    </message>
    <message>
        <source>the teller answers</source>
        <translation>réponse de qui a raconté</translation>
    </message>
    <message>
        <source>previous speaker</source>
        <translation>voix précédente</translation>
    </message>
    <message>
        <source>chosen hand now</source>
        <translation>main choisie maintenant</translation>
    </message>
    <message>
        <source>the hand above</source>
        <translation>la main au-dessus</translation>
    </message>
    <message>
        <source>the hand below</source>
        <translation>la main en dessous</translation>
    </message>
    <message>
        <source>the chosen hand earlier</source>
        <translation>la main choisie plus tôt</translation>
    </message>
    <message>
        <source>the chosen hand later</source>
        <translation>la main choisie plus tard</translation>
    </message>
    <message>
        <source>a first voice</source>
        <translation>une première voix</translation>
    </message>
    <message>
        <source>in order, and back</source>
        <translation>dans l’ordre, et retour</translation>
    </message>
    <message>
        <source>steps out</source>
        <translation>sort un moment</translation>
    </message>
    <message>
        <source>is back</source>
        <translation>revient</translation>
    </message>
    <message>
        <source>close or open the line</source>
        <translation>fermer ou ouvrir la file</translation>
    </message>
    <message>
        <source>all hands down</source>
        <translation>baisser toutes les mains</translation>
    </message>
    <message>
        <source>once around</source>
        <extracomment>Everybody in the circle speaks once, in turn.</extracomment>
        <translation>un tour de salle</translation>
    </message>
    <message>
        <source>park the topic</source>
        <extracomment>Put aside, to be brought back later.</extracomment>
        <translation>mettre le sujet de côté</translation>
    </message>
    <message>
        <source>bring a topic back</source>
        <translation>revenir à un sujet</translation>
    </message>
    <message>
        <source>the line or the circle</source>
        <translation>la file ou le cercle</translation>
    </message>
    <message>
        <source>one chair more</source>
        <translation>une chaise de plus</translation>
    </message>
    <message>
        <source>one chair less</source>
        <translation>une chaise de moins</translation>
    </message>
    <message>
        <source>hide names here</source>
        <translation>masquer les noms ici</translation>
    </message>
    <message>
        <source>see names while held</source>
        <translation>voir les noms, touche tenue</translation>
    </message>
    <message>
        <source>take a hand down</source>
        <translation>baisser une main</translation>
    </message>
    <message>
        <source>pick the first prompt</source>
        <translation>choisir la première phrase</translation>
    </message>
    <message>
        <source>pick the second prompt</source>
        <translation>choisir la deuxième phrase</translation>
    </message>
    <message>
        <source>pick the third prompt</source>
        <translation>choisir la troisième phrase</translation>
    </message>
    <message>
        <source>pick the fourth prompt</source>
        <translation>choisir la quatrième phrase</translation>
    </message>
    <message>
        <source>blame</source>
        <translation>reproche</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>dominating</source>
        <translation>une seule voix</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silence</translation>
    </message>
    <message>
        <source>distress</source>
        <translation>détresse</translation>
    </message>
    <message>
        <source>rabbit hole</source>
        <translation>trop profond</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conseils</translation>
    </message>
    <message>
        <source>overrun</source>
        <translation>débordement</translation>
    </message>
    <message>
        <source>prompt to the room and back</source>
        <translation>phrase à la salle, et retour</translation>
    </message>
    <message>
        <source>other prompts</source>
        <translation>autres phrases</translation>
    </message>
    <message>
        <source>find a prompt</source>
        <translation>chercher une phrase</translation>
    </message>
    <message>
        <source>pin the prompt</source>
        <translation>épingler la phrase</translation>
    </message>
    <message>
        <source>what is read out</source>
        <translation>texte à lire</translation>
    </message>
    <message>
        <source>the part before</source>
        <translation>la partie précédente</translation>
    </message>
    <message>
        <source>the next part</source>
        <translation>la partie suivante</translation>
    </message>
    <message>
        <source>strike that</source>
        <extracomment>A name has fallen, and is taken back.</extracomment>
        <translation>on efface</translation>
    </message>
    <message>
        <source>the teller&apos;s card</source>
        <translation>la fiche du récit</translation>
    </message>
    <message>
        <source>handover card</source>
        <translation>fiche de relais</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vider l’écran</translation>
    </message>
    <message>
        <source>freeze the picture</source>
        <translation>figer l’image</translation>
    </message>
    <message>
        <source>gentle ring</source>
        <translation>anneau discret</translation>
    </message>
    <message>
        <source>house rules card</source>
        <translation>la Règle à l’écran</translation>
    </message>
    <message>
        <source>light or dark room</source>
        <translation>salle claire ou sombre</translation>
    </message>
    <message>
        <source>names to the room</source>
        <translation>noms pour la salle</translation>
    </message>
    <message>
        <source>paste an agenda or prompts</source>
        <translation>coller un programme ou des phrases</translation>
    </message>
    <message>
        <source>no motion in the room</source>
        <translation>écran sans mouvement</translation>
    </message>
    <message>
        <source>test card</source>
        <translation>mire</translation>
    </message>
    <message>
        <source>what is ready</source>
        <translation>ce qui est prêt</translation>
    </message>
    <message>
        <source>what is written</source>
        <translation>ce qui est écrit</translation>
    </message>
    <message>
        <source>room screen on</source>
        <translation>allumer l’écran de la salle</translation>
    </message>
    <message>
        <source>swap the screens</source>
        <translation>échanger les écrans</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
    <message>
        <source>leave what is open</source>
        <translation>fermer ce qui est ouvert</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>ces touches</translation>
    </message>
    <message>
        <source>find an act</source>
        <translation>chercher une action</translation>
    </message>
    <message>
        <source>lock all keys, unlock</source>
        <translation>verrouiller les touches, déverrouiller</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>ouvrir un fichier</translation>
    </message>
    <message>
        <source>Plus</source>
        <comment>a key</comment>
        <extracomment>The keys with these signs, by their name.</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Minus</source>
        <comment>a key</comment>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Slash</source>
        <comment>a key</comment>
        <translation>Barre oblique</translation>
    </message>
    <message>
        <source>Question mark</source>
        <comment>a key</comment>
        <translation>Point d’interrogation</translation>
    </message>
    <message>
        <source>open the doors</source>
        <translation>ouvrir l’accueil</translation>
    </message>
    <message>
        <source>draw the order</source>
        <translation>tirer l’ordre au sort</translation>
    </message>
    <message>
        <source>end the evening</source>
        <translation>finir la soirée</translation>
    </message>
    <message>
        <source>quit and forget</source>
        <translation>quitter et oublier</translation>
    </message>
    <message>
        <source>forget everything</source>
        <translation>tout oublier</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>a heading</comment>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>a heading</comment>
        <translation>Salle</translation>
    </message>
    <message>
        <source>App</source>
        <comment>a heading</comment>
        <translation>Appli</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <extracomment>The keys are called what a keyboard of the language has printed on them: at most 10 letters each.</extracomment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a key</comment>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>a key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>a key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>a key</comment>
        <translation>Ret. arr.</translation>
    </message>
    <message>
        <source>PgUp</source>
        <comment>a key</comment>
        <translation>Pg préc</translation>
    </message>
    <message>
        <source>PgDown</source>
        <comment>a key</comment>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>a key</comment>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>a key</comment>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>a key</comment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a key</comment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Shortcut: {keys}</source>
        <translation>Raccourci&#x202f;: {keys}</translation>
    </message>
    <message>
        <source>The Chatham House Rule</source>
        <translation>La Règle de Chatham House</translation>
    </message>
    <message>
        <source>Pass on what you learned.</source>
        <translation>Partagez ce que vous avez appris.</translation>
    </message>
    <message>
        <source>Leave out who said it, who was here and where it happened.</source>
        <translation>Gardez pour vous qui l’a dit, qui était là et où c’est arrivé.</translation>
    </message>
    <message>
        <source>You may pass or stop at any time.</source>
        <translation>Vous pouvez passer votre tour ou arrêter à tout moment.</translation>
    </message>
    <message>
        <source>Nothing is recorded: no photos, no audio, no notes with names.</source>
        <translation>Rien n’est enregistré&#x202f;: ni photos, ni son, ni notes avec des noms.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Merci.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Can you read this from the back row?</source>
        <translation>Est-ce lisible du dernier rang&#x202f;?</translation>
    </message>
    <message>
        <source>The outer frame touches all four edges.</source>
        <translation>Le cadre extérieur touche les quatre bords.</translation>
    </message>
    <message>
        <source>Guard off</source>
        <translation>Protection coupée</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>the usual evening</source>
        <translation>la soirée habituelle</translation>
    </message>
    <message>
        <source>a first evening, ten times as fast, that teaches eight keys</source>
        <translation>une première soirée, dix fois plus vite, pour apprendre huit touches</translation>
    </message>
    <message>
        <source>start an agenda of your own</source>
        <translation>commencer un programme à vous</translation>
    </message>
    <message>
        <source>see what is not right with it yet</source>
        <translation>voir ce qu’il faut encore y corriger</translation>
    </message>
    <message>
        <source>with your agenda and your prompts</source>
        <translation>avec votre programme et vos phrases</translation>
    </message>
    <message>
        <source>the console in German, the room in English</source>
        <translation>la console en allemand, la salle en anglais</translation>
    </message>
    <message>
        <source>what keeps the promise on this computer</source>
        <translation>ce qui tient la promesse sur cet ordinateur</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>nothing can be shown: there is no display</source>
        <translation>rien ne peut s’afficher&#x202f;: il n’y a pas d’écran</translation>
    </message>
    <message>
        <source>a fault in what was given</source>
        <translation>une erreur dans ce qui a été donné</translation>
    </message>
    <message>
        <source>the promise can&apos;t be kept, or not all of it</source>
        <translation>la promesse ne peut pas être tenue, ou pas entièrement</translation>
    </message>
    <message>
        <source>Runs a CasesConf evening live. Everything stays in memory; nothing is written.</source>
        <translation>Anime une soirée CasesConf en direct. Tout reste en mémoire&#x202f;; rien n’est écrit.</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Over a line that shows how a command is written.</extracomment>
        <translation>utilisation :</translation>
    </message>
    <message>
        <source>the app itself</source>
        <translation>l’application elle-même</translation>
    </message>
    <message>
        <source>show this help, and nothing else</source>
        <translation>afficher cette aide, et rien d’autre</translation>
    </message>
    <message>
        <source>show the version, and nothing else</source>
        <translation>afficher la version, et rien d’autre</translation>
    </message>
    <message>
        <source>files of your own</source>
        <translation>vos fichiers</translation>
    </message>
    <message>
        <source>FILE</source>
        <extracomment>NAME, FILE and SPEED stand for what is to be given after an option. A deck holds prompts, sentences to say.</extracomment>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>an agenda (TOML, CSV, a plain rundown) or a deck of yours</source>
        <translation>un programme (TOML, CSV, simple déroulé) ou un jeu de phrases à vous</translation>
    </message>
    <message>
        <source>list the built-in agendas and your own</source>
        <translation>lister les programmes fournis et les vôtres</translation>
    </message>
    <message>
        <source>print a built-in agenda to start your own from</source>
        <translation>afficher un programme fourni, pour en faire le vôtre</translation>
    </message>
    <message>
        <source>prompts of your own, laid over ours: TOML</source>
        <translation>vos phrases, posées par-dessus les nôtres&#x202f;: TOML</translation>
    </message>
    <message>
        <source>print our prompts to start your own from</source>
        <translation>afficher nos phrases, pour en faire les vôtres</translation>
    </message>
    <message>
        <source>say whether an agenda or a deck is right, or what is not</source>
        <translation>dire si un programme ou un jeu de phrases est correct, ou ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>la soirée</translation>
    </message>
    <message>
        <source>the console&apos;s colours</source>
        <translation>les couleurs de la console</translation>
    </message>
    <message>
        <source>how large the console is, on top of what the desktop wishes: 100 to 200</source>
        <translation>la taille de la console, en plus de ce que demande le bureau&#x202f;: de 100 à 200</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>POURCENTAGE</translation>
    </message>
    <message>
        <source>the language of both screens</source>
        <translation>la langue des deux écrans</translation>
    </message>
    <message>
        <source>the language that is spoken in the room: of its screen, the prompts and the scripts</source>
        <translation>la langue parlée dans la salle&#x202f;: celle de son écran, des phrases et des textes à lire</translation>
    </message>
    <message>
        <source>so many times as fast, marked; eight keys are taught on the way</source>
        <extracomment>The evening passes so many times as fast, and both screens say so.</extracomment>
        <translation>tant de fois plus vite, et c’est indiqué&#x202f;; huit touches s’apprennent en chemin</translation>
    </message>
    <message>
        <source>SPEED</source>
        <translation>VITESSE</translation>
    </message>
    <message>
        <source>with --rehearse: run the evening by itself and tell it</source>
        <translation>avec --rehearse&#x202f;: dérouler la soirée toute seule et la raconter</translation>
    </message>
    <message>
        <source>the promise that nothing is written</source>
        <translation>la promesse que rien n’est écrit</translation>
    </message>
    <message>
        <source>report: print what keeps the promise that nothing is written; off: for debugging, both screens say so</source>
        <extracomment>report and off are typed so in any language.</extracomment>
        <translation>report&#x202f;: afficher ce qui tient la promesse que rien n’est écrit&#x202f;; off&#x202f;: pour le débogage, les deux écrans le disent</translation>
    </message>
    <message>
        <source>Windows: let screen recorders, and magnifiers that need it, see the console</source>
        <translation>Windows&#x202f;: laisser les enregistreurs d’écran, et les loupes qui en ont besoin, voir la console</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>exemples&#x202f;:</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>codes de sortie&#x202f;:</translation>
    </message>
    <message>
        <source>a number from {least} to {most} is expected, such as {example}</source>
        <translation>il faut un nombre de {least} à {most}, par exemple {example}</translation>
    </message>
    <message>
        <source>This screen</source>
        <extracomment>These two head fields in which a language is chosen.</extracomment>
        <translation>Cet écran</translation>
    </message>
    <message>
        <source>Spoken in the room</source>
        <translation>Parlée dans la salle</translation>
    </message>
    <message>
        <source>{file} is missing or damaged: English is spoken instead.</source>
        <translation>{file} est absent ou abîmé&#x202f;: l’anglais le remplace.</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>rien n’est ouvert</translation>
    </message>
    <message>
        <source>no hand is above</source>
        <translation>aucune main au-dessus</translation>
    </message>
    <message>
        <source>no hand is below</source>
        <translation>aucune main en dessous</translation>
    </message>
    <message>
        <source>no row is above</source>
        <translation>aucune ligne au-dessus</translation>
    </message>
    <message>
        <source>no row is below</source>
        <translation>aucune ligne en dessous</translation>
    </message>
    <message>
        <source>this is the first part</source>
        <translation>c’est la première partie</translation>
    </message>
    <message>
        <source>this is the last part</source>
        <translation>c’est la dernière partie</translation>
    </message>
    <message>
        <source>nothing is read out in this step</source>
        <translation>rien à lire dans cette étape</translation>
    </message>
    <message>
        <source>no card is left to write on</source>
        <translation>plus aucune fiche à remplir</translation>
    </message>
    <message>
        <source>it takes two cases</source>
        <translation>il faut deux cas</translation>
    </message>
    <message>
        <source>it is on</source>
        <translation>il est déjà allumé</translation>
    </message>
    <message>
        <source>there is no other screen</source>
        <translation>pas d’autre écran</translation>
    </message>
    <message>
        <source>hold {key}</source>
        <translation>maintenir {key}</translation>
    </message>
    <message>
        <source>hold its key on the last page</source>
        <translation>maintenir sa touche sur la dernière page</translation>
    </message>
    <message>
        <source>this is it</source>
        <extracomment>Beside the act that has opened this very list.</extracomment>
        <translation>c’est cette liste</translation>
    </message>
    <message>
        <source>with the plan open ({key})</source>
        <extracomment>These say when an act can be done; the gap holds the key that opens or closes what is named.</extracomment>
        <translation>avec le plan ouvert ({key})</translation>
    </message>
    <message>
        <source>with the plan closed ({key})</source>
        <translation>avec le plan fermé ({key})</translation>
    </message>
    <message>
        <source>with what is read out open ({key})</source>
        <translation>avec le texte à lire ouvert ({key})</translation>
    </message>
    <message>
        <source>with what is read out closed ({key})</source>
        <translation>avec le texte à lire fermé ({key})</translation>
    </message>
    <message>
        <source>with the circle open ({key})</source>
        <translation>avec le cercle ouvert ({key})</translation>
    </message>
    <message>
        <source>with the circle closed ({key})</source>
        <translation>avec le cercle fermé ({key})</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>rien à annuler</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>rien à rétablir</translation>
    </message>
    <message>
        <source>{act}: {why}.</source>
        <extracomment>Why an act can&apos;t be done now: &quot;Park the topic: nobody has the floor.&quot;</extracomment>
        <translation>{act}&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>Find an act</source>
        <translation>Chercher une action</translation>
    </message>
    <message>
        <source>What to do, or its key</source>
        <translation>Que faire, ou sa touche</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>No act is called so</source>
        <translation>Aucune action de ce nom</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Keys are locked: nothing was done. {key} unlocks them.</source>
        <translation>Touches verrouillées&#x202f;: rien n’a été fait. {key} les déverrouille.</translation>
    </message>
    <message>
        <source>no such prompt is offered</source>
        <translation>aucune phrase proposée à cette place</translation>
    </message>
    <message>
        <source>this row keeps its place</source>
        <translation>cette ligne garde sa place</translation>
    </message>
    <message>
        <source>this row has no minutes of its own</source>
        <translation>cette ligne n’a pas de minutes à elle</translation>
    </message>
    <message>
        <source>nothing comes next that can be skipped</source>
        <translation>rien de ce qui suit ne peut être sauté</translation>
    </message>
    <message>
        <source>nobody stepped out</source>
        <translation>personne n’est sorti</translation>
    </message>
    <message>
        <source>no hand with a name is chosen</source>
        <extracomment>Somebody is to be skipped in the line for a while.</extracomment>
        <translation>aucune main avec un nom n’est choisie</translation>
    </message>
    <message>
        <source>nothing is to come</source>
        <translation>plus rien à venir</translation>
    </message>
    <message>
        <source>no new plan is needed</source>
        <translation>pas besoin d’un nouveau plan</translation>
    </message>
    <message>
        <source>no story need be shorter</source>
        <translation>aucun récit à raccourcir</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>rows</comment>
        <extracomment>Under a list: so many of its rows, which are sentences or parts of the evening, have no room.</extracomment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
</TS>
