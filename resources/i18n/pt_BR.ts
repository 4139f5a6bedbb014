<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Case {number} goes no further. {key} brings it back.</source>
        <extracomment>A teller withdrew, and the case is left out; the gap holds a key.</extracomment>
        <translation>O caso {number} fica por aqui. {key} traz de volta.</translation>
    </message>
    <message>
        <source>Asleep for {length}: counted. Press {key} to treat it as a pause.</source>
        <extracomment>The laptop slept, and the clock counted that time; the second gap holds a key.</extracomment>
        <translation>Em repouso por {length}: esse tempo contou. Com {key}, vira pausa.</translation>
    </message>
    <message>
        <source>the laptop did not sleep</source>
        <translation>o notebook não entrou em repouso</translation>
    </message>
    <message>
        <source>The app stopped ({why}), and what was kept can&apos;t be read ({error}).</source>
        <extracomment>The app crashed: why, and what went wrong after it as programmers name it, such as &quot;ValueError&quot;.</extracomment>
        <translation>O aplicativo parou ({why}), e não dá para ler o que foi mantido ({error}).</translation>
    </message>
    <message>
        <source>The app stopped for a moment ({why}). The evening is as it was; what was being typed is not.</source>
        <extracomment>The app crashed, and went on at once; in brackets stands why: &quot;SIGSEGV&quot;, &quot;it did not answer any more&quot;.</extracomment>
        <translation>O aplicativo parou por um instante ({why}). A noite segue como estava; o que se digitava, não.</translation>
    </message>
    <message>
        <source>it did not answer any more</source>
        <extracomment>Fills in &quot;The app stopped for a moment ({why}).&quot;</extracomment>
        <translation>parou de responder</translation>
    </message>
    <message>
        <source>an error that nobody caught</source>
        <translation>uma exceção que ninguém capturou</translation>
    </message>
    <message>
        <source>There is no display here to open a window on. In a desktop session it opens by itself; without one, {command} tells an evening.</source>
        <extracomment>The gap holds a command.</extracomment>
        <translation>Aqui não há tela onde abrir uma janela. Numa sessão gráfica ela se abre sozinha; sem ela, {command} conta uma noite.</translation>
    </message>
    <message>
        <source>{file} is fine: {what}.</source>
        <extracomment>A file, and what it is: &quot;mine.toml is fine: 2 h, three cases, one break.&quot;</extracomment>
        <translation>{file} está em ordem: {what}.</translation>
    </message>
    <message>
        <source>Not started: {why}.</source>
        <translation>Não começou: {why}.</translation>
    </message>
    <message>
        <source>context</source>
        <comment>a part of a story</comment>
        <extracomment>The parts of a story of an incident: these five fill in &quot;On to: {part}&quot;.</extracomment>
        <translation>contexto</translation>
    </message>
    <message>
        <source>first signal</source>
        <comment>a part of a story</comment>
        <translation>primeiro sinal</translation>
    </message>
    <message>
        <source>wrong turn</source>
        <comment>a part of a story</comment>
        <translation>pista falsa</translation>
    </message>
    <message>
        <source>recovery</source>
        <comment>a part of a story</comment>
        <translation>recuperação</translation>
    </message>
    <message>
        <source>aftermath</source>
        <comment>a part of a story</comment>
        <translation>o depois</translation>
    </message>
    <message>
        <source>digits</source>
        <comment>how the room is told the time</comment>
        <extracomment>How the room is told the time near the end of a story: these three fill in &quot;signal: {signal}&quot;.</extracomment>
        <translation>números</translation>
    </message>
    <message>
        <source>gentle ring</source>
        <comment>how the room is told the time</comment>
        <translation>anel suave</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how the room is told the time</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>to begin</source>
        <comment>why a prompt is offered</comment>
        <extracomment>These say in a word or two why a prompt is offered, beside it and in the middle of a line: for this moment ...</extracomment>
        <translation>para começar</translation>
    </message>
    <message>
        <source>wrapping up</source>
        <comment>why a prompt is offered</comment>
        <translation>para ir terminando</translation>
    </message>
    <message>
        <source>over time</source>
        <comment>why a prompt is offered</comment>
        <translation>tempo esgotado</translation>
    </message>
    <message>
        <source>first case</source>
        <comment>why a prompt is offered</comment>
        <translation>primeiro caso</translation>
    </message>
    <message>
        <source>last case</source>
        <comment>why a prompt is offered</comment>
        <translation>último caso</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <comment>why a prompt is offered</comment>
        <translation>ninguém espera</translation>
    </message>
    <message>
        <source>long line</source>
        <comment>why a prompt is offered</comment>
        <translation>fila longa</translation>
    </message>
    <message>
        <source>curiosity</source>
        <comment>what a prompt is for</comment>
        <extracomment>... or for what a prompt does: for curiosity, against names, for more voices, about time ...</extracomment>
        <translation>curiosidade</translation>
    </message>
    <message>
        <source>safety</source>
        <comment>what a prompt is for</comment>
        <translation>segurança</translation>
    </message>
    <message>
        <source>no names</source>
        <comment>what a prompt is for</comment>
        <translation>sem nomes</translation>
    </message>
    <message>
        <source>beyond blame</source>
        <comment>what a prompt is for</comment>
        <translation>outro olhar</translation>
    </message>
    <message>
        <source>more voices</source>
        <comment>what a prompt is for</comment>
        <translation>mais vozes</translation>
    </message>
    <message>
        <source>draws out</source>
        <comment>what a prompt is for</comment>
        <translation>anima a falar</translation>
    </message>
    <message>
        <source>feelings</source>
        <comment>what a prompt is for</comment>
        <translation>emoções</translation>
    </message>
    <message>
        <source>quiet</source>
        <comment>what a prompt is for</comment>
        <translation>silêncio</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what a prompt is for</comment>
        <translation>tempo</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>why a prompt is offered</comment>
        <extracomment>The facilitator pinned the prompt: it is offered first.</extracomment>
        <translation>fixada</translation>
    </message>
    <message>
        <source>said before</source>
        <comment>why a prompt is offered</comment>
        <translation>já foi dita</translation>
    </message>
    <message>
        <source>The evening ended before it began.</source>
        <translation>A noite terminou antes de começar.</translation>
    </message>
    <message>
        <source>One turn in the line, a first time.</source>
        <extracomment>Somebody spoke once; a first time: for the first time in this case.</extracomment>
        <translation>Um turno na fila, e foi de uma voz nova.</translation>
    </message>
    <message>
        <source>One turn in the line.</source>
        <translation>Um turno na fila.</translation>
    </message>
    <message>
        <source>{number} turns in the line, none of them a first time.</source>
        <translation>{number} turnos na fila, nenhum de uma voz nova.</translation>
    </message>
    <message>
        <source>{number} turns in the line, {first} of them a first time.</source>
        <extracomment>Numbers in words: &quot;Seven turns in the line, three of them a first time.&quot;</extracomment>
        <translation>{number} turnos na fila, {first} de vozes novas.</translation>
    </message>
    <message>
        <source>{number} turns in the line, one of them a first time.</source>
        <translation>{number} turnos na fila, um de uma voz nova.</translation>
    </message>
    <message>
        <source>No case was told.</source>
        <translation>Nenhum caso foi contado.</translation>
    </message>
    <message>
        <source>The one case was told.</source>
        <translation>O único caso foi contado.</translation>
    </message>
    <message>
        <source>All {number} cases were told.</source>
        <translation>Foram contados os {number} casos.</translation>
    </message>
    <message>
        <source>One of {planned} cases was told.</source>
        <extracomment>Numbers in words: &quot;Two of three cases were told.&quot;</extracomment>
        <translation>Foi contado um dos {planned} casos.</translation>
    </message>
    <message>
        <source>{number} of {planned} cases were told.</source>
        <translation>Foram contados {number} dos {planned} casos.</translation>
    </message>
    <message>
        <source>The evening took {length}, as planned.</source>
        <translation>A noite durou {length}, como planejado.</translation>
    </message>
    <message>
        <source>The evening took {length}, one minute longer than planned.</source>
        <translation>A noite durou {length}, um minuto a mais que o planejado.</translation>
    </message>
    <message>
        <source>The evening took {length}, one minute shorter than planned.</source>
        <translation>A noite durou {length}, um minuto a menos que o planejado.</translation>
    </message>
    <message>
        <source>The evening took {length}, {number} minutes longer than planned.</source>
        <extracomment>A length of time by its signs, and a number in words: &quot;2 h 5 min, five minutes longer&quot;.</extracomment>
        <translation>A noite durou {length}, {number} minutos a mais que o planejado.</translation>
    </message>
    <message>
        <source>The evening took {length}, {number} minutes shorter than planned.</source>
        <translation>A noite durou {length}, {number} minutos a menos que o planejado.</translation>
    </message>
    <message>
        <source>hidden here</source>
        <extracomment>In the place of what is hidden while the room could read along.</extracomment>
        <translation>oculto aqui</translation>
    </message>
    <message>
        <source>off limits: {what}</source>
        <extracomment>What the teller would rather not be asked about, and how the room is told the time near the end.</extracomment>
        <translation>temas vetados: {what}</translation>
    </message>
    <message>
        <source>called “{alias}”</source>
        <extracomment>What the company is called tonight.</extracomment>
        <translation>codinome “{alias}”</translation>
    </message>
    <message>
        <source>signal: {signal}</source>
        <translation>sinal: {signal}</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a row of the handover card</comment>
        <extracomment>These six head the rows of a card that tells somebody who takes over where the evening is. First, what goes on now.</extracomment>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>a row of the handover card</comment>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>a row of the handover card</comment>
        <extracomment>What comes next; and how late the evening is.</extracomment>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>a row of the handover card</comment>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>a row of the handover card</comment>
        <extracomment>What is on the room screen; and what the teller asked for.</extracomment>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>a row of the handover card</comment>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>story</source>
        <comment>within a line</comment>
        <extracomment>These are parts of a case, within a line: &quot;Case 2 of 3, discussion, 08:24 left&quot;.</extracomment>
        <translation>relato</translation>
    </message>
    <message>
        <source>questions</source>
        <comment>within a line</comment>
        <translation>perguntas</translation>
    </message>
    <message>
        <source>discussion</source>
        <comment>within a line</comment>
        <translation>conversa</translation>
    </message>
    <message>
        <source>last word</source>
        <comment>within a line</comment>
        <translation>última palavra</translation>
    </message>
    <message>
        <source>break</source>
        <comment>within a line</comment>
        <translation>intervalo</translation>
    </message>
    <message>
        <source>The evening has not begun.</source>
        <translation>A noite ainda não começou.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Já terminou.</translation>
    </message>
    <message>
        <source>{place}: the room is asked</source>
        <extracomment>A place in the evening such as &quot;Case 2 of 3, story&quot;.</extracomment>
        <translation>{place}: pergunta para a sala</translation>
    </message>
    <message>
        <source>{time} over</source>
        <extracomment>Minutes and seconds that are left of a part, or past it.</extracomment>
        <translation>{time} a mais</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>restam {time}</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>within a line</comment>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>{name} has the floor</source>
        <translation>{name} está com a palavra</translation>
    </message>
    <message>
        <source>{name} speaks</source>
        <extracomment>This and the next two are parts of one line: &quot;Mara speaks, next Kofi, 2 hands&quot;.</extracomment>
        <translation>{name} fala</translation>
    </message>
    <message>
        <source>back to {name}</source>
        <translation>de volta a {name}</translation>
    </message>
    <message>
        <source>next {name}</source>
        <translation>depois {name}</translation>
    </message>
    <message>
        <source>The evening ends</source>
        <translation>A noite termina</translation>
    </message>
    <message>
        <source>{place}, at {time}</source>
        <extracomment>What comes next and when: &quot;Case 2 of 3, story, at 19:40&quot;.</extracomment>
        <translation>{place}, às {time}</translation>
    </message>
    <message>
        <source>{late}, ends {time}, {left}</source>
        <extracomment>How late the evening is, when it ends, what is then left: &quot;5 min behind, ends 21:10, 20 min in hand&quot;.</extracomment>
        <translation>{late}, termina às {time}, {left}</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>the room screen</comment>
        <extracomment>These six tell what is on the room screen: it is blank, its picture is frozen, it shows the Rule ...</extracomment>
        <translation>vazia</translation>
    </message>
    <message>
        <source>frozen</source>
        <comment>the room screen</comment>
        <translation>congelada</translation>
    </message>
    <message>
        <source>the Rule</source>
        <extracomment>How this company talks to each other: the Rule of the evening.
----------
The Chatham House Rule.</extracomment>
        <translation>a Regra</translation>
    </message>
    <message>
        <source>a prompt</source>
        <translation>uma frase</translation>
    </message>
    <message>
        <source>the gentle ring</source>
        <translation>o anel suave</translation>
    </message>
    <message>
        <source>no timer, as the teller asked</source>
        <translation>sem relógio, como pediu quem conta</translation>
    </message>
    <message>
        <source>a hand</source>
        <extracomment>A raised hand of nobody in particular, in the place of a name; and who tells the story, where no name is known.</extracomment>
        <translation>uma mão</translation>
    </message>
    <message>
        <source>The teller</source>
        <translation>Quem conta</translation>
    </message>
    <message>
        <source>Done speaking</source>
        <extracomment>What the key does: nobody is next.</extracomment>
        <translation>Fim do turno</translation>
    </message>
    <message>
        <source>The round is over</source>
        <translation>A rodada terminou</translation>
    </message>
    <message>
        <source>Back to: {name}</source>
        <extracomment>On a key: who gets the floor next; or again, after an interruption.</extracomment>
        <translation>De volta: {name}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>A seguir: {name}</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>the line</comment>
        <extracomment>The line of those who wait to speak, where nobody does.</extracomment>
        <translation>fechada</translation>
    </message>
    <message>
        <source>open</source>
        <comment>the line</comment>
        <translation>aberta</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(|s), for later</source>
        <extracomment>These hands are for the discussion, which is still to come.</extracomment>
        <translation>
            <numerusform>%n mão, para depois</numerusform>
            <numerusform>%n mãos, para depois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand(|s), closed</source>
        <translation>
            <numerusform>%n mão, fila fechada</numerusform>
            <numerusform>%n mãos, fila fechada</numerusform>
        </translation>
    </message>
    <message>
        <source>all have spoken</source>
        <extracomment>This and the next nine are parts of a list in one line. Numbers are in words: &quot;two have not spoken yet&quot;.</extracomment>
        <translation>todo mundo já falou</translation>
    </message>
    <message>
        <source>one has not spoken yet</source>
        <translation>falta ouvir um lugar</translation>
    </message>
    <message>
        <source>{number} have not spoken yet</source>
        <translation>falta ouvir {number} lugares</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the line</source>
        <translation>
            <numerusform>mais %n na fila</numerusform>
            <numerusform>mais %n na fila</numerusform>
        </translation>
    </message>
    <message>
        <source>one parked</source>
        <extracomment>Topics that were put aside, to come back to them.</extracomment>
        <translation>um tema de lado</translation>
    </message>
    <message>
        <source>{number} parked</source>
        <translation>{number} temas de lado</translation>
    </message>
    <message>
        <source>one stepped out</source>
        <extracomment>People who left the circle for a while.</extracomment>
        <translation>um lugar fora da roda</translation>
    </message>
    <message>
        <source>{number} stepped out</source>
        <translation>{number} lugares fora da roda</translation>
    </message>
    <message>
        <source>names hidden</source>
        <comment>in the line</comment>
        <translation>nomes ocultos</translation>
    </message>
    <message>
        <source>in order</source>
        <comment>how people speak</comment>
        <extracomment>Everybody speaks in the order in which hands went up.</extracomment>
        <translation>por ordem</translation>
    </message>
    <message>
        <source>telling the story</source>
        <extracomment>These three stand after the name of the person who tells, or told, the story.</extracomment>
        <translation>em pleno relato</translation>
    </message>
    <message>
        <source>has the last word</source>
        <translation>última palavra</translation>
    </message>
    <message>
        <source>storyteller, may always answer</source>
        <translation>sempre pode responder</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>the teller</comment>
        <translation>responde</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a part of the evening</comment>
        <translation>já passou</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a part of the evening</comment>
        <translation>agora</translation>
    </message>
    <message>
        <source>planned for {time}</source>
        <translation>previsto para as {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n min used</source>
        <translation>
            <numerusform>%n min usado</numerusform>
            <numerusform>%n min usados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min given back</source>
        <translation>
            <numerusform>%n min devolvido</numerusform>
            <numerusform>%n min devolvidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min past the plan</source>
        <translation>
            <numerusform>%n min a mais</numerusform>
            <numerusform>%n min a mais</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} so far</source>
        <translation>acumulado {minutes}</translation>
    </message>
    <message>
        <source>hand up</source>
        <comment>who sits there</comment>
        <extracomment>Somebody who sits there has raised a hand.</extracomment>
        <translation>mão levantada</translation>
    </message>
    <message>
        <source>speaks</source>
        <comment>who sits there</comment>
        <translation>fala</translation>
    </message>
    <message>
        <source>next</source>
        <comment>who sits there</comment>
        <translation>a seguir</translation>
    </message>
    <message>
        <source>stepped out</source>
        <comment>who sits there</comment>
        <translation>fora da roda</translation>
    </message>
    <message>
        <source>spoke once</source>
        <translation>falou uma vez</translation>
    </message>
    <message>
        <source>spoke more than once</source>
        <translation>falou mais de uma vez</translation>
    </message>
    <message>
        <source>past the usual turn</source>
        <translation>além do turno habitual</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(|s) left</source>
        <translation>
            <numerusform>resta %n minuto</numerusform>
            <numerusform>restam %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(|s) past the plan</source>
        <translation>
            <numerusform>%n minuto a mais que o planejado</numerusform>
            <numerusform>%n minutos a mais que o planejado</numerusform>
        </translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>tempo esgotado</translation>
    </message>
    <message numerus="yes">
        <source>spoke %n time(|s)</source>
        <translation>
            <numerusform>falou %n vez</numerusform>
            <numerusform>falou %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <comment>the clock</comment>
        <extracomment>These three stand on one key.</extracomment>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the clock</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>the clock</comment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <extracomment>On a key: what comes next, such as &quot;Next: Case 2&quot; or &quot;Next: Break&quot;.</extracomment>
        <translation>Próximo: {title}</translation>
    </message>
    <message>
        <source>End the evening</source>
        <translation>Encerrar a noite</translation>
    </message>
    <message>
        <source>Case {number} of {count}, told by {name}</source>
        <translation>Caso {number} de {count}, contado por {name}</translation>
    </message>
    <message>
        <source>the story keeps {time}</source>
        <extracomment>This and the next four go on after a state such as &quot;Running&quot;; while the room is asked, a story waits.</extracomment>
        <translation>o relato mantém {time}</translation>
    </message>
    <message>
        <source>the story is {time} over</source>
        <translation>o relato tem {time} a mais</translation>
    </message>
    <message>
        <source>starts at {time}</source>
        <translation>começa às {time}</translation>
    </message>
    <message>
        <source>planned until {time}</source>
        <translation>previsto até {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <extracomment>In a list: who tells, how long it takes, until when.</extracomment>
        <translation>até {time}</translation>
    </message>
    <message>
        <source>to the start</source>
        <extracomment>This and the next five stand under the digits in the dial: 05:00 to the start. Keep them short.</extracomment>
        <translation>para começar</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>under the time gone</comment>
        <translation>até agora</translation>
    </message>
    <message>
        <source>for the room</source>
        <translation>para a sala</translation>
    </message>
    <message>
        <source>paused {time}</source>
        <translation>em pausa {time}</translation>
    </message>
    <message>
        <source>past {length}</source>
        <extracomment>Time left of a length, or time past it: 08:24 of 10 min, +02:00 past 10 min.</extracomment>
        <translation>além de {length}</translation>
    </message>
    <message>
        <source>of {length}</source>
        <translation>de {length}</translation>
    </message>
    <message>
        <source>Waiting for the start</source>
        <translation>À espera do início</translation>
    </message>
    <message>
        <source>The room is asked</source>
        <translation>Pergunta para a sala</translation>
    </message>
    <message>
        <source>Stories −{amount}</source>
        <extracomment>On a key: so much less time for each story to come, which only a person decides.</extracomment>
        <translation>Relatos −{amount}</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>Um plano novo</translation>
    </message>
    <message>
        <source>The plan holds</source>
        <translation>O plano se mantém</translation>
    </message>
    <message>
        <source>No plan is enough</source>
        <translation>Nenhum plano basta</translation>
    </message>
    <message>
        <source>What wins nothing can be given back.</source>
        <extracomment>Of time that an earlier plan took from somebody and that makes the evening end no earlier any more.</extracomment>
        <translation>O que foi cortado sem ganho pode ser devolvido.</translation>
    </message>
    <message>
        <source>Now it ends {amount} after the planned end, {time}.</source>
        <extracomment>&quot;It&quot; is the evening as it is now, without the new plan: it ends &quot;5 min after the planned end, 21:10&quot;.</extracomment>
        <translation>Agora termina {amount} após o fim previsto ({time}).</translation>
    </message>
    <message>
        <source>Now it ends {amount} after the venue closes at {time}.</source>
        <extracomment>The same, by when the venue closes.</extracomment>
        <translation>Agora termina {amount} após o local fechar ({time}).</translation>
    </message>
    <message>
        <source>Nothing has to be taken: {time} can be kept.</source>
        <extracomment>From nobody; the evening can end at that time.</extracomment>
        <translation>Não é preciso cortar nada: dá para terminar às {time}.</translation>
    </message>
    <message>
        <source>With the new plan it ends at {time}.</source>
        <translation>Com o plano novo, termina às {time}.</translation>
    </message>
    <message>
        <source>Some of what was taken can be given back.</source>
        <extracomment>Time that a new plan took from breaks and discussions.</extracomment>
        <translation>Parte do que foi cortado pode ser devolvida.</translation>
    </message>
    <message>
        <source>What was taken can be given back.</source>
        <translation>O que foi cortado pode ser devolvido.</translation>
    </message>
    <message>
        <source>{amount} cannot be found.</source>
        <extracomment>So much time nobody can lose any more.</extracomment>
        <translation>Não há de onde tirar {amount}.</translation>
    </message>
    <message>
        <source>Leave a case out?</source>
        <translation>Deixar um caso de fora?</translation>
    </message>
    <message>
        <source>A case</source>
        <extracomment>A case that is left out, and so has no number.</extracomment>
        <translation>Um caso</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>In the place of a length: this part of the evening will not happen.</extracomment>
        <translation>fica de fora</translation>
    </message>
    <message>
        <source>There is this screen alone: names, prompts and cards are hidden while the room is shown.</source>
        <extracomment>These sentences are about the screen for the room.</extracomment>
        <translation>Há uma tela só: nomes, frases e fichas ficam ocultos enquanto a sala aparece.</translation>
    </message>
    <message>
        <source>It was closed by hand. F5 brings it back.</source>
        <extracomment>F5 is a key.</extracomment>
        <translation>Foi fechada à mão. F5 traz de volta.</translation>
    </message>
    <message>
        <source>No second screen yet. It may be plugged in at any time.</source>
        <translation>Ainda não há segunda tela. Dá para conectar a qualquer momento.</translation>
    </message>
    <message>
        <source>Both screens show the same. Extend the desktop, else names, prompts and cards stay hidden.</source>
        <translation>As duas telas mostram o mesmo. Estenda a área de trabalho; senão, nomes, frases e fichas continuam ocultos.</translation>
    </message>
    <message>
        <source>This laptop stays awake until the evening ends.</source>
        <translation>Este notebook fica acordado até a noite terminar.</translation>
    </message>
    <message>
        <source>It may fall asleep. Set its sleep to never.</source>
        <extracomment>The laptop may; its settings tell after how long it does.</extracomment>
        <translation>Ele pode adormecer. Ponha a suspensão em “nunca”.</translation>
    </message>
    <message>
        <source>Press its keys: this tells what each would do, and nothing is done.</source>
        <extracomment>The keys of a clicker, with which somebody goes on to the next step from afar.</extracomment>
        <translation>Aperte as teclas dele: aqui se lê o que cada uma faria, e nada acontece.</translation>
    </message>
    <message>
        <source>{what}, {how}. Ctrl+P tells all of it.</source>
        <extracomment>Both gaps say how well it is kept that nothing is written: &quot;Nothing is being written, 9 of 9 attempts refused&quot;.</extracomment>
        <translation>{what}, {how}. Ctrl+P conta tudo.</translation>
    </message>
    <message>
        <source>Room screen</source>
        <extracomment>These four head the rows of a card about what is ready before the doors open.</extracomment>
        <translation>Tela da sala</translation>
    </message>
    <message>
        <source>Awake</source>
        <extracomment>Whether the laptop stays awake.</extracomment>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Clicker</source>
        <extracomment>A remote control for presentations.</extracomment>
        <translation>Passador</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Nada escrito</translation>
    </message>
    <message>
        <source>breaks would lose {amount} each</source>
        <extracomment>What some would lose in a new plan, all the same or some more than others.</extracomment>
        <translation>os intervalos perderiam {amount} cada um</translation>
    </message>
    <message>
        <source>breaks would lose up to {amount}</source>
        <translation>os intervalos perderiam até {amount}</translation>
    </message>
    <message>
        <source>discussions would lose {amount} each</source>
        <translation>as conversas perderiam {amount} cada uma</translation>
    </message>
    <message>
        <source>discussions would lose up to {amount}</source>
        <translation>as conversas perderiam até {amount}</translation>
    </message>
    <message>
        <source>discussions {amount} each</source>
        <extracomment>The same, after &quot;breaks would lose ...&quot; in a list.</extracomment>
        <translation>as conversas {amount} cada uma</translation>
    </message>
    <message>
        <source>discussions up to {amount}</source>
        <translation>as conversas até {amount}</translation>
    </message>
    <message>
        <source>{step} would lose {amount}</source>
        <extracomment>What one would lose in a new plan; and the same, after &quot;breaks would lose ...&quot; in a list.</extracomment>
        <translation>{step} perderia {amount}</translation>
    </message>
    <message>
        <source>{step} {amount}</source>
        <comment>would lose</comment>
        <translation>{step} {amount}</translation>
    </message>
    <message>
        <source>wipes the teller’s card</source>
        <extracomment>What the next step would do to the teller&apos;s card, and that this is for good.</extracomment>
        <translation>apaga a ficha de quem conta</translation>
    </message>
    <message>
        <source>undo does not bring it back</source>
        <translation>desfazer não traz de volta</translation>
    </message>
    <message>
        <source>ends {time} as before, {left}</source>
        <extracomment>When the evening would end, and what would then be in hand: &quot;ends 21:10, 20 min in hand&quot;.</extracomment>
        <translation>termina às {time} como antes, {left}</translation>
    </message>
    <message>
        <source>ends {time}, {left}</source>
        <translation>termina às {time}, {left}</translation>
    </message>
    <message>
        <source>{amount} more for {step}</source>
        <extracomment>A minute more or less for another part: &quot;the discussion of Case 3&quot;.</extracomment>
        <translation>{amount} a mais para {step}</translation>
    </message>
    <message>
        <source>{amount} less for {step}</source>
        <translation>{amount} a menos para {step}</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <extracomment>What an act would do, before it is done: a minute more or less.</extracomment>
        <translation>{amount} a mais</translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation>{amount} a menos</translation>
    </message>
    <message>
        <source>{amount} more, if the room agrees</source>
        <translation>{amount} a mais, se a sala quiser</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Voltar ao relato</translation>
    </message>
    <message>
        <source>The room is asked for {length}</source>
        <translation>Pergunta para a sala, {length}</translation>
    </message>
    <message>
        <source>The reserve case</source>
        <extracomment>One more case than was planned.</extracomment>
        <translation>O caso reserva</translation>
    </message>
    <message>
        <source>{amount} less spare time</source>
        <translation>{amount} a menos de tempo de folga</translation>
    </message>
    <message>
        <source>{amount} cannot be found</source>
        <translation>não há de onde tirar {amount}</translation>
    </message>
    <message>
        <source>{amount} more cannot be found</source>
        <extracomment>So much time nobody can lose any more; &quot;more&quot; if some could not be found before.</extracomment>
        <translation>não há de onde tirar mais {amount}</translation>
    </message>
    <message>
        <source>The guard is off</source>
        <extracomment>The guard keeps the promise that nothing is written. This is said of a run that was asked not to have it.</extracomment>
        <translation>A proteção está desligada</translation>
    </message>
    <message>
        <source>for debugging only: type no name</source>
        <translation>só para depuração: não digite nomes</translation>
    </message>
    <message>
        <source>Nothing is being written</source>
        <translation>Nada está sendo escrito</translation>
    </message>
    <message>
        <source>The kernel refuses this program every file write, every program start and every new connection.</source>
        <extracomment>The kernel of the operating system; this and the next three say how well it is kept that nothing is written.</extracomment>
        <translation>O kernel nega a este aplicativo toda gravação de arquivo, todo início de programa e toda conexão nova.</translation>
    </message>
    <message>
        <source>Not all that could guard this evening is in force here. What is missing is told below.</source>
        <translation>Nem tudo o que poderia proteger esta noite vale aqui. O que falta está logo abaixo.</translation>
    </message>
    <message>
        <source>This program does not write. Nothing on this system enforces it.</source>
        <translation>Este aplicativo não escreve. Nada neste sistema garante isso.</translation>
    </message>
    <message>
        <source>The system refuses this program file writes. Programs and connections it does not start, unenforced.</source>
        <translation>O sistema nega a este aplicativo a gravação de arquivos. Ele também não inicia programas nem conexões, mas nada garante isso.</translation>
    </message>
    <message>
        <source>Cameras, phones and screen recorders. Administrators and malware. What the desktop and its input methods remember. Hibernation. That the app was started. A laptop taken while it runs.</source>
        <extracomment>What no program can promise to keep out, or to hide.</extracomment>
        <translation>Câmeras, celulares e gravadores de tela. Programas maliciosos e quem administra a máquina. O que a área de trabalho e seus métodos de entrada guardam. A hibernação. Que o aplicativo foi iniciado. Que alguém leve o notebook ligado.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether something is in force, at the beginning of a line in a terminal, in four letters or fewer.</extracomment>
        <translation>sim</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NÃO</translation>
    </message>
    <message>
        <source>This can&apos;t vouch for the computer: {why}. Memory may reach the disk.</source>
        <extracomment>Swap: memory that the system puts on a disk. The gap says why that may happen in clear.</extracomment>
        <translation>Não dá para responder por este computador: {why}. A memória pode chegar ao disco.</translation>
    </message>
    <message>
        <source>None of it in clear on a disk.</source>
        <translation>Nada da memória fica em disco sem criptografia.</translation>
    </message>
    <message>
        <source>This program does not write</source>
        <extracomment>Here and below, the first words head the second ones, in one line.</extracomment>
        <translation>Este aplicativo não escreve</translation>
    </message>
    <message>
        <source>the system does not enforce it</source>
        <translation>o sistema não garante isso</translation>
    </message>
    <message>
        <source>Not all is guarded</source>
        <translation>Nem tudo está protegido</translation>
    </message>
    <message>
        <source>Swap is on</source>
        <translation>O swap está ativo</translation>
    </message>
    <message>
        <source>memory may reach the disk</source>
        <translation>a memória pode chegar ao disco</translation>
    </message>
    <message>
        <source>Rehearsal, {speed} times as fast</source>
        <translation>Ensaio, {speed} vezes mais rápido</translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation>nada é escrito</translation>
    </message>
    <message>
        <source>Never promised: {what}</source>
        <translation>O que nunca se promete: {what}</translation>
    </message>
    <message>
        <source>It was started with --guard off. Nothing is enforced, and names do not belong here.</source>
        <extracomment>--guard off is typed so in any language.</extracomment>
        <translation>Começou com --guard off. Nada é garantido, e nomes não cabem aqui.</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>só na memória</translation>
    </message>
    <message>
        <source>{refused} of {attempts} attempts refused</source>
        <extracomment>Attempts to write, made on purpose: all should be refused.</extracomment>
        <translation>{refused} de {attempts} tentativas recusadas</translation>
    </message>
    <message>
        <source>{refused} of {attempts} real attempts to write were refused.</source>
        <extracomment>Made on purpose: all should be refused.</extracomment>
        <translation>{refused} de {attempts} tentativas reais de escrever foram recusadas.</translation>
    </message>
    <message>
        <source>Nothing has tried since.</source>
        <translation>Desde então, nada tentou.</translation>
    </message>
    <message numerus="yes">
        <source>Since then something tried %n time(|s).</source>
        <extracomment>Something tried to write, and was stopped.</extracomment>
        <translation>
            <numerusform>Desde então, algo tentou %n vez.</numerusform>
            <numerusform>Desde então, algo tentou %n vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since then something tried once.</source>
        <translation>Desde então, algo tentou uma vez.</translation>
    </message>
    <message>
        <source>{amount} of this program now.</source>
        <extracomment>So much of the memory of this program lies in swap, such as &quot;12 kB&quot;.</extracomment>
        <translation>Agora há {amount} deste aplicativo ali.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>For the opening</source>
        <extracomment>Each of these heads a list of sentences that the facilitator may say: what they are for, or when they help.</extracomment>
        <translation>Para a abertura</translation>
    </message>
    <message>
        <source>For the story</source>
        <translation>Para o relato</translation>
    </message>
    <message>
        <source>For the questions</source>
        <translation>Para as perguntas</translation>
    </message>
    <message>
        <source>For the discussion</source>
        <translation>Para a conversa</translation>
    </message>
    <message>
        <source>For the closing</source>
        <translation>Para o encerramento</translation>
    </message>
    <message>
        <source>Talk it over</source>
        <extracomment>The hosts talk the evening over, once it has ended.</extracomment>
        <translation>Para o balanço</translation>
    </message>
    <message>
        <source>Before it starts</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>For the last word</source>
        <translation>Para a última palavra</translation>
    </message>
    <message>
        <source>In the break</source>
        <translation>No intervalo</translation>
    </message>
    <message>
        <source>When blame comes up</source>
        <translation>Quando surge a culpa</translation>
    </message>
    <message>
        <source>When a name falls</source>
        <translation>Quando escapa um nome</translation>
    </message>
    <message>
        <source>When one voice fills the room</source>
        <translation>Quando uma voz enche a sala</translation>
    </message>
    <message>
        <source>When nobody speaks</source>
        <translation>Quando ninguém fala</translation>
    </message>
    <message>
        <source>When someone is hurting</source>
        <translation>Quando alguém está sofrendo</translation>
    </message>
    <message>
        <source>When it goes too deep</source>
        <translation>Quando vai fundo demais</translation>
    </message>
    <message>
        <source>When advice comes</source>
        <translation>Quando vêm conselhos</translation>
    </message>
    <message>
        <source>When it runs over</source>
        <translation>Quando se alonga</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Over the sentences that a search found.</extracomment>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Back takes it up as it was left. Next goes on without the rest of it.</source>
        <extracomment>Back and Next are keys; a break was put in, and stopped what went on.</extracomment>
        <translation>Voltar retoma tudo como estava. Próximo segue sem o resto.</translation>
    </message>
    <message>
        <source>{left} tonight. Nothing has to be cut yet.</source>
        <extracomment>What is in hand before the venue closes: &quot;20 min in hand tonight&quot;.</extracomment>
        <translation>{left} hoje. Ainda não é preciso cortar nada.</translation>
    </message>
    <message>
        <source>{left}. P shows a new plan: talks pay, the next story does not.</source>
        <extracomment>How long after the venue closes the evening ends. P is a key; talks lose time, the next story does not.</extracomment>
        <translation>{left}. P mostra um plano novo: as conversas cedem, o próximo relato não.</translation>
    </message>
    <message>
        <source>{length} in hand</source>
        <translation>{length} de folga</translation>
    </message>
    <message>
        <source>{length} too long</source>
        <translation>{length} a mais</translation>
    </message>
    <message>
        <source>Venue closes</source>
        <translation>O local fecha</translation>
    </message>
    <message>
        <source>{length} to go</source>
        <extracomment>How long it is until the evening starts: &quot;12 min to go&quot;.</extracomment>
        <translation>{length} para começar</translation>
    </message>
    <message>
        <source>it would change nothing now</source>
        <extracomment>These say in a few words why an act is of no use now, beside its name in a list of acts.</extracomment>
        <translation>agora não mudaria nada</translation>
    </message>
    <message>
        <source>once the doors are open</source>
        <translation>com as portas já abertas</translation>
    </message>
    <message>
        <source>the evening is over</source>
        <translation>a noite terminou</translation>
    </message>
    <message>
        <source>before the doors open</source>
        <translation>antes de abrir as portas</translation>
    </message>
    <message>
        <source>this step has no clock</source>
        <extracomment>A step is a part of the evening.</extracomment>
        <translation>esta etapa não tem relógio</translation>
    </message>
    <message>
        <source>its clock has not started</source>
        <translation>o relógio dela não começou</translation>
    </message>
    <message>
        <source>nobody is in the line</source>
        <translation>não há ninguém na fila</translation>
    </message>
    <message>
        <source>nothing came before this</source>
        <translation>não há nada antes disto</translation>
    </message>
    <message>
        <source>nothing comes after this</source>
        <translation>não há nada depois disto</translation>
    </message>
    <message>
        <source>there is nothing to interrupt</source>
        <translation>não há nada a interromper</translation>
    </message>
    <message>
        <source>no teller is left to withdraw</source>
        <translation>não resta relato a retirar</translation>
    </message>
    <message>
        <source>nobody spoke before</source>
        <translation>ninguém falou antes</translation>
    </message>
    <message>
        <source>in questions and discussion</source>
        <extracomment>Only there.</extracomment>
        <translation>em perguntas e conversa</translation>
    </message>
    <message>
        <source>nobody to go around to: hands or chairs first</source>
        <translation>não há rodada sem mãos nem cadeiras</translation>
    </message>
    <message>
        <source>nobody has the floor</source>
        <translation>ninguém está com a palavra</translation>
    </message>
    <message>
        <source>no topic is parked</source>
        <translation>nenhum tema foi deixado de lado</translation>
    </message>
    <message>
        <source>the floor is the teller’s</source>
        <translation>a palavra é de quem conta</translation>
    </message>
    <message>
        <source>no hand is chosen</source>
        <translation>nenhuma mão está escolhida</translation>
    </message>
    <message>
        <source>this one is only said</source>
        <extracomment>A prompt that is never shown to the room.</extracomment>
        <translation>esta só se diz</translation>
    </message>
    <message>
        <source>in a story</source>
        <extracomment>Only there.</extracomment>
        <translation>num relato</translation>
    </message>
    <message>
        <source>extended three times already</source>
        <translation>já se prolongou três vezes</translation>
    </message>
    <message>
        <source>it is at its last part</source>
        <extracomment>A story has parts; and: what was asked for is the case already.</extracomment>
        <translation>está na última parte</translation>
    </message>
    <message>
        <source>it is so anyway</source>
        <translation>já está assim</translation>
    </message>
    <message>
        <source>no cases</source>
        <extracomment>This and the next five are parts of a list, with a number in words: &quot;three cases, one break&quot;.</extracomment>
        <translation>sem casos</translation>
    </message>
    <message>
        <source>one case</source>
        <translation>um caso</translation>
    </message>
    <message>
        <source>{number} cases</source>
        <translation>{number} casos</translation>
    </message>
    <message>
        <source>no breaks</source>
        <translation>sem intervalos</translation>
    </message>
    <message>
        <source>one break</source>
        <translation>um intervalo</translation>
    </message>
    <message>
        <source>{number} breaks</source>
        <translation>{number} intervalos</translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(|s), with ours</source>
        <extracomment>Prompts of the facilitator&apos;s own, with those that come with the app or in their place.</extracomment>
        <translation>
            <numerusform>%n frase, com as nossas</numerusform>
            <numerusform>%n frases, com as nossas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(|s), instead of ours</source>
        <translation>
            <numerusform>%n frase, em vez das nossas</numerusform>
            <numerusform>%n frases, em vez das nossas</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, after Case {number}</source>
        <extracomment>A part of the evening such as a break, and where it is.</extracomment>
        <translation>{title}, após o caso {number}</translation>
    </message>
    <message>
        <source>{length} to doors</source>
        <extracomment>How long it is until the doors open, until the start, or how long past it: &quot;12 min to the start&quot;.</extracomment>
        <translation>{length} para abrir</translation>
    </message>
    <message>
        <source>it is time to start</source>
        <extracomment>The evening is to start at this minute.</extracomment>
        <translation>hora de começar</translation>
    </message>
    <message>
        <source>{length} to the start</source>
        <translation>{length} para começar</translation>
    </message>
    <message>
        <source>{length} past the start</source>
        <translation>{length} desde o início</translation>
    </message>
    <message>
        <source>the story of Case {number}</source>
        <extracomment>These are parts of a case, with their articles: who pays in &quot;{step} would lose 2 min&quot;, who gets &quot;for {step}&quot;.</extracomment>
        <translation>o relato do caso {number}</translation>
    </message>
    <message>
        <source>the questions of Case {number}</source>
        <translation>as perguntas do caso {number}</translation>
    </message>
    <message>
        <source>the discussion of Case {number}</source>
        <translation>a conversa do caso {number}</translation>
    </message>
    <message>
        <source>the last word of Case {number}</source>
        <translation>a última palavra do caso {number}</translation>
    </message>
    <message>
        <source>the break of Case {number}</source>
        <translation>o intervalo do caso {number}</translation>
    </message>
    <message>
        <source>the welcome</source>
        <extracomment>These are parts of the evening, with their articles, in the same sentences.</extracomment>
        <translation>as boas-vindas</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>o relato</translation>
    </message>
    <message>
        <source>the questions</source>
        <translation>as perguntas</translation>
    </message>
    <message>
        <source>the discussion</source>
        <translation>a conversa</translation>
    </message>
    <message>
        <source>the last word</source>
        <translation>a última palavra</translation>
    </message>
    <message>
        <source>the breath</source>
        <extracomment>A minute or two of quiet between two cases.</extracomment>
        <translation>o respiro</translation>
    </message>
    <message>
        <source>the break</source>
        <translation>o intervalo</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>o encerramento</translation>
    </message>
    <message>
        <source>the spare time</source>
        <translation>o tempo de folga</translation>
    </message>
    <message>
        <source>the social time</source>
        <translation>o bate-papo</translation>
    </message>
    <message>
        <source>the next on the list</source>
        <translation>o próximo item</translation>
    </message>
    <message>
        <source>{part} of Case {number}</source>
        <extracomment>A part of a case: &quot;Discussion of Case 3&quot;.</extracomment>
        <translation>{part} do caso {number}</translation>
    </message>
    <message>
        <source>Let’s strike that one. A plain word does just as well.</source>
        <extracomment>Said aloud when somebody has named a person or a company: the name is not to be used.</extracomment>
        <translation>Vamos riscar isso. Uma palavra comum serve do mesmo jeito.</translation>
    </message>
    <message>
        <source>Here it is called “{alias}”.</source>
        <extracomment>What the company is called tonight.</extracomment>
        <translation>Aqui o nome é “{alias}”.</translation>
    </message>
    <message>
        <source>Ended {time}</source>
        <translation>Terminou às {time}</translation>
    </message>
    <message>
        <source>Ends {time}</source>
        <translation>Termina às {time}</translation>
    </message>
    <message>
        <source>Room screen blank</source>
        <translation>Tela da sala vazia</translation>
    </message>
    <message>
        <source>Room screen frozen</source>
        <translation>Tela da sala congelada</translation>
    </message>
    <message>
        <source>Room screen shows the test card</source>
        <translation>A sala vê a imagem de teste</translation>
    </message>
    <message>
        <source>Room screen shows thank you</source>
        <extracomment>The room reads thank you, at the end.</extracomment>
        <translation>A sala vê o agradecimento</translation>
    </message>
    <message>
        <source>Room screen shows the Rule</source>
        <extracomment>How this company talks to each other: the Rule of the evening.</extracomment>
        <translation>A sala vê a Regra</translation>
    </message>
    <message>
        <source>Room screen shows a prompt</source>
        <translation>A sala vê uma frase</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a state of the clock</comment>
        <extracomment>These five are states of the clock.</extracomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a state of the clock</comment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a state of the clock</comment>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <comment>a state of the clock</comment>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Over time</source>
        <comment>a state of the clock</comment>
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>first time</source>
        <comment>somebody speaks for the first time in this case</comment>
        <translation>primeira vez</translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>why somebody is next</comment>
        <extracomment>These nine say why somebody is next, in four words or fewer: they are read aloud.</extracomment>
        <translation>retoma o turno</translation>
    </message>
    <message>
        <source>once around</source>
        <comment>everybody in the circle has one turn</comment>
        <translation>uma rodada</translation>
    </message>
    <message>
        <source>moved up</source>
        <comment>why somebody is next</comment>
        <extracomment>The facilitator moved a hand up in the line.</extracomment>
        <translation>subiu na fila</translation>
    </message>
    <message>
        <source>waited long</source>
        <comment>why somebody is next</comment>
        <translation>esperou bastante</translation>
    </message>
    <message>
        <source>first time, same thread</source>
        <comment>why somebody is next</comment>
        <translation>primeira vez, mesmo fio</translation>
    </message>
    <message>
        <source>next in line</source>
        <comment>why somebody is next</comment>
        <translation>pela ordem da fila</translation>
    </message>
    <message>
        <source>Your first evening: eight keys. Enter opens the doors.</source>
        <extracomment>These tell a beginner what to do next, in a line each. Enter, Space, N, H, X, R, + and ? are keys.</extracomment>
        <translation>A sua primeira noite: oito teclas. Enter abre as portas.</translation>
    </message>
    <message>
        <source>Space starts the evening.</source>
        <translation>Espaço dá início à noite.</translation>
    </message>
    <message>
        <source>N goes on to what comes next: the first story.</source>
        <translation>N passa para o que vem a seguir: o primeiro relato.</translation>
    </message>
    <message>
        <source>+ gives a minute. Held, it counts more, and their cost: letting go gives them, Esc leaves them.</source>
        <extracomment>While the key + is held, the minutes count up. Letting go gives them; Esc gives none.</extracomment>
        <translation>+ dá um minuto. Segure, e ela conta outros e o custo: ao soltar, ela os dá; com Esc, não.</translation>
    </message>
    <message>
        <source>Ctrl+1 picks a sentence to say. R shows it to the room.</source>
        <extracomment>While the line is seen as a circle: 1 alone would raise a hand.</extracomment>
        <translation>Ctrl+1 escolhe uma frase para dizer. R mostra a frase à sala.</translation>
    </message>
    <message>
        <source>R takes it back.</source>
        <translation>R retira a frase.</translation>
    </message>
    <message>
        <source>N goes on to the questions.</source>
        <translation>N passa para as perguntas.</translation>
    </message>
    <message>
        <source>N once more: the discussion.</source>
        <translation>Mais um N: a conversa.</translation>
    </message>
    <message>
        <source>X when a name falls: the room goes dark, and you see what to say.</source>
        <extracomment>A name has fallen that should not have. B is a key, too.</extracomment>
        <translation>X quando escapa um nome: a tela da sala escurece, e você vê o que dizer.</translation>
    </message>
    <message>
        <source>1 picks a sentence to say. R shows it to the room.</source>
        <translation>1 escolhe uma frase para dizer. R mostra a frase à sala.</translation>
    </message>
    <message>
        <source>H, a name or a seat, Enter: a hand is up.</source>
        <translation>H, um nome ou um lugar, Enter: mão levantada.</translation>
    </message>
    <message>
        <source>Enter gives the floor to whoever comes next.</source>
        <translation>Enter dá a palavra a quem vem a seguir.</translation>
    </message>
    <message>
        <source>X once more brings the room back. B alone makes it dark.</source>
        <translation>X de novo traz a tela de volta. B só a escurece.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back whatever you did last.</source>
        <translation>Ctrl+Z desfaz o que você fez por último.</translation>
    </message>
    <message>
        <source>That is all it takes. ? shows every key, Esc puts this away.</source>
        <translation>É só isso. ? mostra todas as teclas, Esc tira este aviso.</translation>
    </message>
    <message>
        <source>new topic</source>
        <comment>what a hand is up for</comment>
        <extracomment>These three tell what somebody wants to speak for: something new, what is talked of, or an answer to who speaks.</extracomment>
        <translation>tema novo</translation>
    </message>
    <message>
        <source>same thread</source>
        <comment>what a hand is up for</comment>
        <translation>mesmo fio</translation>
    </message>
    <message>
        <source>direct reply</source>
        <comment>what a hand is up for</comment>
        <translation>resposta direta</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>Numbers in words, which stand within a sentence. Where their form would depend on what is counted, take digits.</extracomment>
        <translation>dois</translation>
    </message>
    <message>
        <source>three</source>
        <translation>três</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>oito</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nove</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dez</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>onze</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>doze</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <extracomment>A list of two things; of a longer one, all but the last stand in the first gap.</extracomment>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{some}; {more}</source>
        <extracomment>A list of two things, which may hold commas.</extracomment>
        <translation>{some}; {more}</translation>
    </message>
    <message>
        <source>Starts at {time}</source>
        <translation>Começa às {time}</translation>
    </message>
    <message>
        <source>Once around</source>
        <comment>everybody in the circle has one turn</comment>
        <translation>Uma rodada</translation>
    </message>
    <message numerus="yes">
        <source>Now: {name}, then %n hand(|s)</source>
        <extracomment>Who speaks now, and how many raised hands wait.</extracomment>
        <translation>
            <numerusform>Agora: {name}, depois %n mão</numerusform>
            <numerusform>Agora: {name}, depois %n mãos</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>Agora: {name}</translation>
    </message>
    <message>
        <source>The line:</source>
        <extracomment>The line of those who wait to speak; &quot;3 hands&quot; follows in a stronger ink.</extracomment>
        <translation>A fila:</translation>
    </message>
    <message>
        <source>The line is closed</source>
        <translation>A fila está fechada</translation>
    </message>
    <message>
        <source>The line is open</source>
        <translation>A fila está aberta</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <extracomment>When the break is over: the company comes back.</extracomment>
        <translation>Voltamos às {time}</translation>
    </message>
    <message>
        <source>We go on in a moment</source>
        <translation>Já vamos continuar</translation>
    </message>
    <message>
        <source>Freed memory</source>
        <extracomment>These nine head the rows of a page about what keeps the promise that nothing is written. Each is about ...</extracomment>
        <translation>Memória liberada</translation>
    </message>
    <message>
        <source>Memory dumps</source>
        <extracomment>... copies of the memory of a program, which a system may write</extracomment>
        <translation>Despejos de memória</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamanho de arquivos</translation>
    </message>
    <message>
        <source>Files and programs</source>
        <translation>Arquivos, programas</translation>
    </message>
    <message>
        <source>System calls</source>
        <extracomment>... what a program asks the kernel for</extracomment>
        <translation>Chamadas de sistema</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Conexões novas</translation>
    </message>
    <message>
        <source>Screen recordings</source>
        <translation>Gravações de tela</translation>
    </message>
    <message>
        <source>Tripwire</source>
        <extracomment>... a counter that notices whoever tries to write</extracomment>
        <translation>Detector</translation>
    </message>
    <message>
        <source>After a crash</source>
        <translation>Depois de uma queda</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>why a prompt is offered</comment>
        <extracomment>Fills in &quot;Others, {news}&quot;: other prompts fit now that the beginning is over.</extracomment>
        <translation>já em andamento</translation>
    </message>
    <message>
        <source>Blame</source>
        <comment>what just happened</comment>
        <extracomment>These eight name what just happened, on keys in one row: keep them short.</extracomment>
        <translation>Culpa</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>what just happened</comment>
        <extracomment>Somebody was named who should not be.</extracomment>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Dominating</source>
        <comment>what just happened</comment>
        <extracomment>One person speaks most of the time.</extracomment>
        <translation>Voz dominante</translation>
    </message>
    <message>
        <source>Silence</source>
        <comment>what just happened</comment>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>Distress</source>
        <comment>what just happened</comment>
        <extracomment>Somebody is hurting.</extracomment>
        <translation>Sofrimento</translation>
    </message>
    <message>
        <source>Rabbit hole</source>
        <comment>what just happened</comment>
        <extracomment>The talk loses itself in details.</extracomment>
        <translation>Fundo demais</translation>
    </message>
    <message>
        <source>Advice</source>
        <comment>what just happened</comment>
        <translation>Conselhos</translation>
    </message>
    <message>
        <source>Overrun</source>
        <comment>what just happened</comment>
        <extracomment>It takes longer than planned.</extracomment>
        <translation>Se alonga</translation>
    </message>
    <message>
        <source>Curiosity, not judgment.</source>
        <extracomment>The room reads this sentence while a story is told, and the next ones at their time: calm, short, to everybody.</extracomment>
        <translation>Curiosidade, não julgamento.</translation>
    </message>
    <message>
        <source>Facts first. Opinions can wait.</source>
        <translation>Primeiro os fatos. As opiniões podem esperar.</translation>
    </message>
    <message>
        <source>The last word belongs to the teller.</source>
        <translation>A última palavra é de quem conta.</translation>
    </message>
    <message>
        <source>A little time to spare.</source>
        <translation>Um pouco de tempo de folga.</translation>
    </message>
    <message>
        <source>Questions of fact</source>
        <translation>Perguntas sobre os fatos</translation>
    </message>
    <message>
        <source>Time to round it off.</source>
        <translation>Hora de ir terminando.</translation>
    </message>
    <message>
        <source>No rush. Finish the thought.</source>
        <translation>Sem pressa. Termine a ideia.</translation>
    </message>
    <message>
        <source>The story waits</source>
        <extracomment>The story is stopped, and the room is asked.</extracomment>
        <translation>O relato espera</translation>
    </message>
    <message>
        <source>What would you do next?</source>
        <translation>O que vocês fariam agora?</translation>
    </message>
    <message>
        <source>A question for the room</source>
        <extracomment>These two head a sentence that the room is shown.</extracomment>
        <translation>Uma pergunta para a sala</translation>
    </message>
    <message>
        <source>A word for the room</source>
        <translation>Uma palavra para a sala</translation>
    </message>
    <message>
        <source>Welcome. Find a seat, get something to eat.</source>
        <translation>Entrem, sentem e comam alguma coisa.</translation>
    </message>
    <message>
        <source>We start in a moment.</source>
        <translation>Já vamos começar.</translation>
    </message>
    <message>
        <source>Doors open</source>
        <comment>a part of the evening</comment>
        <extracomment>These twelve are the parts of an evening, as headings.</extracomment>
        <translation>Chegada</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>a part of the evening</comment>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Story</source>
        <comment>a part of the evening</comment>
        <translation>Relato</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>a part of the evening</comment>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Discussion</source>
        <comment>a part of the evening</comment>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Last word</source>
        <comment>a part of the evening</comment>
        <translation>Última palavra</translation>
    </message>
    <message>
        <source>A breath</source>
        <comment>a part of the evening</comment>
        <extracomment>A minute or two of quiet between two cases.</extracomment>
        <translation>Um respiro</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>a part of the evening</comment>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>a part of the evening</comment>
        <translation>Encerramento</translation>
    </message>
    <message>
        <source>Spare time</source>
        <comment>a part of the evening</comment>
        <translation>Tempo de folga</translation>
    </message>
    <message>
        <source>Social time</source>
        <comment>a part of the evening</comment>
        <translation>Bate-papo</translation>
    </message>
    <message>
        <source>Next on the list</source>
        <comment>a part of the evening</comment>
        <translation>Próximo item</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>A length of time, by the signs of hours and minutes.</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>A length of time: &quot;10 min&quot;, &quot;2.5 min&quot;; or a difference, &quot;+2 min&quot;.</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>on time</source>
        <extracomment>How late the evening is: not at all.</extracomment>
        <translation>no horário</translation>
    </message>
    <message>
        <source>{length} behind</source>
        <extracomment>How late the evening is; in the gap stands a length such as &quot;5 min&quot;.</extracomment>
        <translation>{length} de atraso</translation>
    </message>
    <message>
        <source>{length} ahead</source>
        <translation>{length} de adiantamento</translation>
    </message>
    <message>
        <source>just as the venue closes</source>
        <extracomment>This and the next two go on after &quot;Ends 21:10&quot;, in a line of their own.</extracomment>
        <translation>bem quando o local fecha</translation>
    </message>
    <message>
        <source>{length} before the venue closes</source>
        <translation>{length} antes de o local fechar</translation>
    </message>
    <message>
        <source>{length} after the venue closes</source>
        <translation>{length} depois de o local fechar</translation>
    </message>
    <message>
        <source>just as the venue closed</source>
        <extracomment>This and the next two go on after &quot;Ended 21:10&quot;, in a line of their own.</extracomment>
        <translation>bem quando o local fechou</translation>
    </message>
    <message>
        <source>{length} before the venue closed</source>
        <translation>{length} antes de o local fechar</translation>
    </message>
    <message>
        <source>{length} after the venue closed</source>
        <translation>{length} depois de o local fechar</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <extracomment>A case is a story with its questions and its discussion; the first of the evening is Case 1.</extracomment>
        <translation>Caso {number}</translation>
    </message>
    <message>
        <source>Case {number} of {count}</source>
        <translation>Caso {number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(|s)</source>
        <extracomment>Raised hands: people who wait to speak.</extracomment>
        <translation>
            <numerusform>%n mão</numerusform>
            <numerusform>%n mãos</numerusform>
        </translation>
    </message>
    <message>
        <source>Chair {number}</source>
        <translation>Cadeira {number}</translation>
    </message>
    <message>
        <source>The text</source>
        <extracomment>Where something is wrong: in what was pasted. A sentence begins with it: &quot;The text, line 3: ...&quot;.</extracomment>
        <translation>O texto</translation>
    </message>
    <message>
        <source>Agenda</source>
        <comment>its name, where it has none</comment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Rundown</source>
        <extracomment>The name of an agenda that was pasted: a list of lines with times.</extracomment>
        <translation>Programa colado</translation>
    </message>
    <message>
        <source>The agenda</source>
        <extracomment>Where something is wrong: &quot;The agenda: there is no built-in one of this name; choose from ...&quot;.</extracomment>
        <translation>O programa</translation>
    </message>
    <message>
        <source>there is no built-in one of this name</source>
        <translation>não há nenhum incluído com esse nome</translation>
    </message>
    <message numerus="yes">
        <source>expected at most %n segment(|s)</source>
        <translation>
            <numerusform>o máximo é %n etapa</numerusform>
            <numerusform>o máximo são %n etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>remove some, or make several agendas</source>
        <translation>tire algumas, ou faça vários programas</translation>
    </message>
    <message>
        <source>write it at the top, like {example}</source>
        <extracomment>An example of the name of an agenda.</extracomment>
        <translation>escreva no começo, como {example}</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Terça-feira</translation>
    </message>
    <message>
        <source>an agenda needs a name</source>
        <translation>um programa precisa de um nome</translation>
    </message>
    <message>
        <source>an agenda needs at least one segment with minutes</source>
        <extracomment>A segment is a part of an agenda; the opening is one.</extracomment>
        <translation>um programa precisa de pelo menos uma etapa com minutos</translation>
    </message>
    <message>
        <source>add one, such as an opening</source>
        <translation>acrescente uma, como uma abertura</translation>
    </message>
    <message>
        <source>the doors open before all else</source>
        <translation>a chegada vem antes de tudo</translation>
    </message>
    <message>
        <source>make this the first segment</source>
        <translation>faça desta a primeira etapa</translation>
    </message>
    <message>
        <source>leave this segment out, or the doors at the top</source>
        <translation>tire esta etapa, ou a chegada do começo</translation>
    </message>
    <message>
        <source>the doors are given twice</source>
        <translation>a chegada aparece duas vezes</translation>
    </message>
    <message>
        <source>give the start, such as {time}</source>
        <translation>dê a hora de início, como {time}</translation>
    </message>
    <message>
        <source>doors as a segment need to know the start</source>
        <translation>a chegada como etapa precisa saber o início</translation>
    </message>
    <message>
        <source>expected a time before the start at {time}</source>
        <translation>espera-se uma hora anterior ao início ({time})</translation>
    </message>
    <message>
        <source>open the doors earlier</source>
        <translation>marque a chegada para mais cedo</translation>
    </message>
    <message>
        <source>shorten some segments, or the gaps between them</source>
        <translation>encurte algumas etapas, ou os vãos entre elas</translation>
    </message>
    <message>
        <source>expected an evening of 24 hours at most</source>
        <translation>espera-se uma noite de 24 horas no máximo</translation>
    </message>
    <message>
        <source>it is fixed for {time}, and what comes before ends at {end}</source>
        <extracomment>A part of the evening may be fixed for a time of day.</extracomment>
        <translation>começa às {time}, hora fixa, e o que vem antes termina às {end}</translation>
    </message>
    <message>
        <source>fix it for a later time, or shorten what comes before</source>
        <translation>fixe para mais tarde, ou encurte o que vem antes</translation>
    </message>
    <message>
        <source>give one of them minutes, such as {example}</source>
        <translation>dê minutos a uma delas, como {example}</translation>
    </message>
    <message>
        <source>a case needs at least one part</source>
        <translation>um caso precisa de pelo menos uma parte</translation>
    </message>
    <message>
        <source>a case is shown by its number only</source>
        <translation>um caso aparece só com o número</translation>
    </message>
    <message>
        <source>leave the title out</source>
        <translation>tire o título</translation>
    </message>
    <message>
        <source>give {parts} and {last}</source>
        <extracomment>The gaps hold words as they stand in a file: &quot;story, questions, discussion and last_word&quot;.</extracomment>
        <translation>dê {parts} e {last}</translation>
    </message>
    <message>
        <source>a case is planned by its parts</source>
        <translation>um caso se planeja pelas suas partes</translation>
    </message>
    <message>
        <source>only the discussion of a case gives way, and this one has none</source>
        <extracomment>Only a discussion gets shorter where time is lost.</extracomment>
        <translation>só a conversa de um caso cede, e este não tem</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>tire isto</translation>
    </message>
    <message>
        <source>this row can&apos;t be split into cells</source>
        <extracomment>A row of a table in a file, and its cells.</extracomment>
        <translation>não dá para separar esta linha em células</translation>
    </message>
    <message>
        <source>look for a quotation mark without its partner</source>
        <translation>procure aspas sem o seu par</translation>
    </message>
    <message>
        <source>there is a column that is not known</source>
        <translation>há uma coluna que não se conhece</translation>
    </message>
    <message>
        <source>two columns have the same name</source>
        <translation>duas colunas têm o mesmo nome</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>fique com só uma</translation>
    </message>
    <message>
        <source>begin with a row such as {example}</source>
        <translation>comece com uma linha como {example}</translation>
    </message>
    <message>
        <source>expected the names of the columns</source>
        <translation>esperam-se os nomes das colunas</translation>
    </message>
    <message>
        <source>name its column, or empty the cell</source>
        <translation>dê um nome à coluna, ou esvazie a célula</translation>
    </message>
    <message>
        <source>there is a cell without a column</source>
        <translation>há uma célula sem coluna</translation>
    </message>
    <message numerus="yes">
        <source>expected 1 to %n prompt(|s)</source>
        <extracomment>Sentences that the facilitator may say.</extracomment>
        <translation>
            <numerusform>espera-se %n frase</numerusform>
            <numerusform>esperam-se de 1 a %n frases</numerusform>
        </translation>
    </message>
    <message>
        <source>write each under a heading {heading}</source>
        <translation>escreva cada uma sob um título {heading}</translation>
    </message>
    <message numerus="yes">
        <source>expected %n part(|s) of a script at most</source>
        <extracomment>What is read out at the opening and at the closing.</extracomment>
        <translation>
            <numerusform>espera-se no máximo %n parte de roteiro</numerusform>
            <numerusform>esperam-se no máximo %n partes de roteiro</numerusform>
        </translation>
    </message>
    <message>
        <source>put some of them together</source>
        <translation>junte algumas</translation>
    </message>
    <message>
        <source>the same sentence is prompt {number}</source>
        <translation>a mesma sentença é a frase {number}</translation>
    </message>
    <message>
        <source>prompt {number}</source>
        <extracomment>... a prompt a sentence that the facilitator may say ...</extracomment>
        <translation>frase {number}</translation>
    </message>
    <message>
        <source>say when it fits, like {example}</source>
        <extracomment>phases, situation, when and room are names of values in a file: they are written so in any language.</extracomment>
        <translation>diga quando cabe, como {example}</translation>
    </message>
    <message>
        <source>a prompt needs phases or a situation</source>
        <translation>uma frase precisa de phases ou de uma situation</translation>
    </message>
    <message>
        <source>a prompt for a situation fits any time</source>
        <extracomment>Leave out the values that are named phases and when.</extracomment>
        <translation>uma frase para uma situation cabe sempre</translation>
    </message>
    <message>
        <source>leave out its phases and when</source>
        <translation>tire phases e when</translation>
    </message>
    <message>
        <source>only a situation has one</source>
        <extracomment>Words for what was heard or seen just before; a situation is what just happened.</extracomment>
        <translation>só uma situation tem isto</translation>
    </message>
    <message>
        <source>leave it out, or name the situation</source>
        <translation>tire isto, ou diga qual é a situation</translation>
    </message>
    <message>
        <source>a prompt for distress is never shown to the room</source>
        <extracomment>What is said to somebody who is hurting.</extracomment>
        <translation>uma frase para distress nunca aparece para a sala</translation>
    </message>
    <message>
        <source>write {example}</source>
        <translation>escreva {example}</translation>
    </message>
    <message numerus="yes">
        <source>expected %n word(|s) at most</source>
        <translation>
            <numerusform>espera-se no máximo %n palavra</numerusform>
            <numerusform>esperam-se no máximo %n palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>name it in passing</source>
        <extracomment>In a few words, as one mentions something.</extracomment>
        <translation>diga como quem só menciona</translation>
    </message>
    <message>
        <source>{some} or {more}</source>
        <extracomment>Two names of phases as they stand in a file; of a longer list, all but the last stand in the first gap.</extracomment>
        <translation>{some} ou {more}</translation>
    </message>
    <message>
        <source>it fits {phases}</source>
        <translation>cabe em {phases}</translation>
    </message>
    <message>
        <source>this moment never comes in these phases</source>
        <translation>este momento nunca chega nessas phases</translation>
    </message>
    <message>
        <source>expected what is said</source>
        <translation>espera-se o que se diz</translation>
    </message>
    <message>
        <source>write it in quotation marks</source>
        <translation>escreva entre aspas</translation>
    </message>
    <message numerus="yes">
        <source>expected 1 to %n word(|s)</source>
        <translation>
            <numerusform>espera-se %n palavra</numerusform>
            <numerusform>esperam-se de 1 a %n palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>say it in one short sentence or two</source>
        <translation>diga em uma ou duas frases curtas</translation>
    </message>
    <message>
        <source>write the heading {heading} before it</source>
        <translation>escreva antes o título {heading}</translation>
    </message>
    <message>
        <source>expected its own heading</source>
        <translation>espera-se um título próprio</translation>
    </message>
    <message>
        <source>{place}: {trouble}; {remedy}.</source>
        <extracomment>Where in a file something is wrong, what is wrong, and how it is put right: a sentence in three parts.</extracomment>
        <translation>{place}: {trouble}; {remedy}.</translation>
    </message>
    <message>
        <source>{trouble}; {remedy}.</source>
        <translation>{trouble}; {remedy}.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <extracomment>A place in a file.</extracomment>
        <translation>linha {number}</translation>
    </message>
    <message>
        <source>write it like {example}</source>
        <extracomment>How a fault is put right, at the end of a sentence; the example is in the language of files.</extracomment>
        <translation>escreva como {example}</translation>
    </message>
    <message>
        <source>perhaps {word} is meant</source>
        <extracomment>How a fault is put right, at the end of a sentence; here and below the gaps hold words of a file.</extracomment>
        <translation>talvez seja {word}</translation>
    </message>
    <message>
        <source>choose from {words}</source>
        <translation>escolha entre {words}</translation>
    </message>
    <message>
        <source>there is a key that is not known</source>
        <extracomment>A key is the name of a value in a file, such as minutes in minutes = 10.</extracomment>
        <translation>há uma chave que não se conhece</translation>
    </message>
    <message>
        <source>expected whole or half minutes from {least} to {most}</source>
        <extracomment>Faults are told in two parts, what is wrong and how it is put right: &quot;expected ...; give ...&quot;.</extracomment>
        <translation>esperam-se minutos inteiros ou meios, de {least} a {most}</translation>
    </message>
    <message>
        <source>give a plain number such as {number}</source>
        <translation>dê um número simples, como {number}</translation>
    </message>
    <message>
        <source>expected a time of day</source>
        <translation>espera-se uma hora do dia</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <extracomment>true and false are written so in any language.</extracomment>
        <translation>espera-se true ou false</translation>
    </message>
    <message>
        <source>write one of the two, without quotation marks</source>
        <translation>escreva um dos dois, sem aspas</translation>
    </message>
    <message>
        <source>expected words in quotation marks</source>
        <extracomment>An example of a title: what is served in a break.</extracomment>
        <translation>esperam-se palavras entre aspas</translation>
    </message>
    <message>
        <source>Soup</source>
        <translation>Sopa</translation>
    </message>
    <message>
        <source>write it in one line</source>
        <translation>escreva numa linha só</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>encurte</translation>
    </message>
    <message numerus="yes">
        <source>expected one line of at most %n letter(|s)</source>
        <translation>
            <numerusform>espera-se uma linha de no máximo %n letra</numerusform>
            <numerusform>espera-se uma linha de no máximo %n letras</numerusform>
        </translation>
    </message>
    <message>
        <source>write it in brackets, with each word in quotation marks</source>
        <translation>escreva entre colchetes, com cada palavra entre aspas</translation>
    </message>
    <message>
        <source>expected a list of words</source>
        <translation>espera-se uma lista de palavras</translation>
    </message>
    <message>
        <source>expected a word that is known</source>
        <extracomment>One of the words that may stand there.</extracomment>
        <translation>espera-se uma palavra conhecida</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>an agenda</comment>
        <extracomment>These five are names of agendas that come with the app: two cases in an hour and a quarter ...</extracomment>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Evening</source>
        <comment>an agenda</comment>
        <extracomment>... the usual three cases in two hours ...</extracomment>
        <translation>Noite</translation>
    </message>
    <message>
        <source>Long evening</source>
        <comment>an agenda</comment>
        <extracomment>... four cases ...</extracomment>
        <translation>Noite longa</translation>
    </message>
    <message>
        <source>Full evening</source>
        <comment>an agenda</comment>
        <extracomment>... five cases in three hours ...</extracomment>
        <translation>Noite completa</translation>
    </message>
    <message>
        <source>Empty evening</source>
        <comment>an agenda</comment>
        <extracomment>... and a welcome and a closing with nothing between them.</extracomment>
        <translation>Noite vazia</translation>
    </message>
    <message>
        <source>Stretch</source>
        <comment>a break</comment>
        <extracomment>A short break: everybody gets up.</extracomment>
        <translation>Alongar-se</translation>
    </message>
    <message>
        <source>save it again as plain text, encoding UTF-8</source>
        <extracomment>The file, with a text editor.</extracomment>
        <translation>salve de novo como texto simples, em UTF-8</translation>
    </message>
    <message>
        <source>choose a text file that holds an agenda or prompts</source>
        <translation>escolha um arquivo de texto com um programa ou frases</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>o arquivo não está lá</translation>
    </message>
    <message>
        <source>look whether it was moved or renamed</source>
        <translation>veja se mudou de lugar ou de nome</translation>
    </message>
    <message>
        <source>this file may not be read</source>
        <translation>não há permissão para ler este arquivo</translation>
    </message>
    <message>
        <source>allow reading it, or copy it elsewhere</source>
        <translation>permita a leitura, ou copie para outro lugar</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>não dá para ler o arquivo</translation>
    </message>
    <message>
        <source>look whether its drive is still connected</source>
        <translation>veja se a unidade dele continua conectada</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>isto é uma pasta</translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation>escolha um arquivo dela</translation>
    </message>
    <message>
        <source>this is no ordinary file</source>
        <extracomment>A pipe, or a device.</extracomment>
        <translation>este não é um arquivo comum</translation>
    </message>
    <message>
        <source>expected at most 1 MB</source>
        <translation>espera-se no máximo 1 MB</translation>
    </message>
    <message>
        <source>expected UTF-8, this is UTF-16</source>
        <translation>espera-se UTF-8, isto é UTF-16</translation>
    </message>
    <message>
        <source>expected plain text, this is another kind of file</source>
        <translation>espera-se texto simples, este arquivo é de outro tipo</translation>
    </message>
    <message>
        <source>expected UTF-8</source>
        <translation>espera-se UTF-8</translation>
    </message>
    <message numerus="yes">
        <source>expected at most %n letter(|s) in a line</source>
        <translation>
            <numerusform>espera-se no máximo %n letra por linha</numerusform>
            <numerusform>esperam-se no máximo %n letras por linha</numerusform>
        </translation>
    </message>
    <message>
        <source>write one segment on each line</source>
        <extracomment>A segment is a part of an agenda.</extracomment>
        <translation>escreva uma etapa em cada linha</translation>
    </message>
    <message>
        <source>expected words and minutes</source>
        <extracomment>A line of an agenda as somebody may write it: what begins at seven and takes ten minutes.</extracomment>
        <translation>esperam-se palavras e minutos</translation>
    </message>
    <message>
        <source>19:00 Welcome 10 min</source>
        <translation>19:00 Welcome 10 min</translation>
    </message>
    <message>
        <source>expected a time with its seconds</source>
        <translation>espera-se uma hora com segundos</translation>
    </message>
    <message>
        <source>expected a decimal point</source>
        <extracomment>A point, not a comma: &quot;2.5&quot;.</extracomment>
        <translation>espera-se um ponto decimal</translation>
    </message>
    <message>
        <source>expected straight quotation marks</source>
        <extracomment>The plain ones of a typewriter.</extracomment>
        <translation>esperam-se aspas retas</translation>
    </message>
    <message>
        <source>expected a closing quotation mark</source>
        <translation>esperam-se aspas de fechamento</translation>
    </message>
    <message>
        <source>expected a heading with its brackets</source>
        <translation>espera-se um título com seus colchetes</translation>
    </message>
    <message>
        <source>segment {number}</source>
        <extracomment>These three are places in a file. A segment is a part of an agenda ...</extracomment>
        <translation>etapa {number}</translation>
    </message>
    <message>
        <source>part {number}</source>
        <extracomment>... and a part one of what is read out.</extracomment>
        <translation>parte {number}</translation>
    </message>
    <message>
        <source>expected each segment under its own heading</source>
        <translation>espera-se cada etapa sob o seu próprio título</translation>
    </message>
    <message>
        <source>expected each prompt under its own heading</source>
        <translation>espera-se cada frase sob o seu próprio título</translation>
    </message>
    <message>
        <source>expected each part under its own heading</source>
        <translation>espera-se cada parte sob o seu próprio título</translation>
    </message>
    <message>
        <source>break it into several</source>
        <translation>divida em várias</translation>
    </message>
    <message>
        <source>a value is nested too deeply</source>
        <extracomment>A list within a list within a list ...</extracomment>
        <translation>um valor tem níveis demais</translation>
    </message>
    <message>
        <source>keep to the form of a built-in agenda</source>
        <translation>siga a forma de um programa incluído</translation>
    </message>
    <message>
        <source>the same thing is said twice here or above</source>
        <translation>a mesma coisa é dita duas vezes, aqui ou acima</translation>
    </message>
    <message>
        <source>expected a name, an equals sign and a value</source>
        <extracomment>Each line of the file gives something a value: &quot;minutes = 10&quot;.</extracomment>
        <translation>espera-se um nome, um sinal de igual e um valor</translation>
    </message>
    <message>
        <source>this kernel has no Landlock, or it is switched off</source>
        <extracomment>Fills in &quot;Missing: {why}.&quot; Landlock is a part of Linux.</extracomment>
        <translation>este kernel não tem Landlock, ou está desativado</translation>
    </message>
    <message>
        <source>Left out on Wayland, whose windows need it. The two below refuse the same.</source>
        <extracomment>Wayland draws the windows of a desktop. The two layers of the promise in the rows below this one.</extracomment>
        <translation>Omitido no Wayland, cujas janelas precisam disso. Os dois abaixo negam o mesmo.</translation>
    </message>
    <message>
        <source>Left out: what is printed goes to a file, as was asked. The two below refuse all else.</source>
        <translation>Omitido: a saída vai para um arquivo, como pedido. Os dois abaixo negam todo o resto.</translation>
    </message>
    <message>
        <source>A second process keeps the evening, in memory.</source>
        <translation>Um segundo processo mantém a noite, na memória.</translation>
    </message>
    <message>
        <source>Missing: the evening is kept no more. A crash now would end it.</source>
        <translation>Falta: a noite não está mais mantida. Uma queda agora acabaria com ela.</translation>
    </message>
    <message>
        <source>Missing: the app was started without it. A crash ends the evening.</source>
        <translation>Falta: o aplicativo começou sem isto. Uma queda acaba com a noite.</translation>
    </message>
    <message>
        <source>the app must be locked before its first thread starts, and there is more than one</source>
        <extracomment>Fills in &quot;Not started: {why}.&quot;</extracomment>
        <translation>o aplicativo se tranca antes do seu primeiro thread, e já há mais de um</translation>
    </message>
    <message>
        <source>Missing: {why}.</source>
        <extracomment>A layer of the promise that nothing is written is not there; the gap says why, as the system tells it.</extracomment>
        <translation>Falta: {why}.</translation>
    </message>
    <message>
        <source>Counts what Python code tries, and stops it.</source>
        <translation>Conta o que o código Python tenta, e detém.</translation>
    </message>
    <message>
        <source>No new connection, not even on this computer.</source>
        <translation>Nenhuma conexão nova, nem mesmo neste computador.</translation>
    </message>
    <message>
        <source>Overwritten as soon as it is freed.</source>
        <extracomment>Memory that the app does not use any more.</extracomment>
        <translation>Sobrescrita assim que é liberada.</translation>
    </message>
    <message>
        <source>Not overwritten as soon as it is freed.</source>
        <translation>Não é sobrescrita assim que é liberada.</translation>
    </message>
    <message>
        <source>No core dump, and no look into memory from outside.</source>
        <translation>Sem despejo de memória, e ninguém olha a memória de fora.</translation>
    </message>
    <message>
        <source>No file may grow by a byte.</source>
        <translation>Nenhum arquivo pode crescer nem um byte.</translation>
    </message>
    <message>
        <source>Landlock: no file made, changed or removed; no program started.</source>
        <extracomment>Landlock and seccomp are parts of Linux.</extracomment>
        <translation>Landlock: nenhum arquivo criado, mudado ou apagado; nenhum programa iniciado.</translation>
    </message>
    <message>
        <source>seccomp: the same again, and attributes, tracing, networks.</source>
        <extracomment>Attributes of files, looks into other programs, networks: they are refused, too.</extracomment>
        <translation>seccomp: o mesmo outra vez, e também atributos, rastreamento, redes.</translation>
    </message>
    <message>
        <source>The console is left out of screen recordings.</source>
        <translation>O console fica fora das gravações de tela.</translation>
    </message>
    <message>
        <source>No core dump, and no debugger.</source>
        <translation>Sem despejo de memória e sem depurador.</translation>
    </message>
    <message>
        <source>Missing: this macOS has no sandbox_init.</source>
        <translation>Falta: este macOS não tem sandbox_init.</translation>
    </message>
    <message>
        <source>Missing: macOS refused the sandbox.</source>
        <translation>Falta: o macOS recusou o sandbox.</translation>
    </message>
    <message>
        <source>Sandbox: no file made, changed or removed.</source>
        <translation>Sandbox: nenhum arquivo criado, mudado ou apagado.</translation>
    </message>
    <message>
        <source>swap is on, and not encrypted</source>
        <extracomment>Fills in &quot;This can&apos;t vouch for the computer: {why}.&quot;</extracomment>
        <translation>o swap está ativo, e sem criptografia</translation>
    </message>
    <message>
        <source>{kind} in {file}, line {line}</source>
        <extracomment>What went wrong in the program, as programmers name it, and where: &quot;ValueError in line.py, line 12&quot;.</extracomment>
        <translation>{kind} em {file}, linha {line}</translation>
    </message>
    <message>
        <source>{what}. The evening goes on.</source>
        <extracomment>What went wrong in the program: &quot;ValueError in line.py, line 12&quot;.</extracomment>
        <translation>{what}. A noite continua.</translation>
    </message>
    <message>
        <source>Something went wrong here: {what}. The evening goes on.</source>
        <translation>Algo não saiu bem aqui: {what}. A noite continua.</translation>
    </message>
    <message>
        <source>{what}, and nobody to tell.</source>
        <extracomment>What went wrong in the program, where nothing could be done about it.</extracomment>
        <translation>{what}, e ninguém a quem avisar.</translation>
    </message>
    <message>
        <source>Error reports leave out what the app has in memory.</source>
        <translation>Os relatórios de falhas deixam de fora o que o aplicativo tem na memória.</translation>
    </message>
    <message>
        <source>Another agenda or deck can be taken in set-up only. The evening goes on as it is.</source>
        <extracomment>Set-up is the time before the doors open; a deck holds the sentences that a facilitator may say.</extracomment>
        <translation>Outro programa da noite ou outro baralho só pode entrar na preparação. A noite continua como está.</translation>
    </message>
    <message>
        <source>Your deck is in: {what}.</source>
        <extracomment>What the deck is: &quot;12 prompts, with ours&quot;.</extracomment>
        <translation>O seu baralho já entrou: {what}.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <extracomment>The screen of this laptop, among others.</extracomment>
        <translation>Este notebook</translation>
    </message>
    <message>
        <source>CasesConf, room screen</source>
        <extracomment>The title of the window that the room sees.</extracomment>
        <translation>CasesConf, tela da sala</translation>
    </message>
    <message>
        <source>The app has crashed three times in half a minute, and does not start again by itself.</source>
        <extracomment>This and the next three stand in a window of their own, after an accident.</extracomment>
        <translation>O aplicativo caiu três vezes em meio minuto e já não recomeça sozinho.</translation>
    </message>
    <message>
        <source>The room sees a plain clock. The evening is still kept, in memory.</source>
        <translation>A sala vê um relógio simples. A noite continua mantida, na memória.</translation>
    </message>
    <message>
        <source>Ctrl+R   try the app once more</source>
        <extracomment>A key, and what it does.</extracomment>
        <translation>Ctrl+R   tentar o aplicativo mais uma vez</translation>
    </message>
    <message>
        <source>Ctrl+Q, twice   forget everything, and end</source>
        <translation>Ctrl+Q, duas vezes   esquecer tudo e encerrar</translation>
    </message>
    <message>
        <source>Rehearsal of {agenda}.</source>
        <extracomment>A rehearsal tells itself in a terminal; the gap holds the name of an agenda.</extracomment>
        <translation>Ensaio: {agenda}.</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <extracomment>The end: nothing of the evening is kept.</extracomment>
        <translation>Tudo foi esquecido.</translation>
    </message>
    <message>
        <source>Story of {case}</source>
        <translation>Relato, {case}</translation>
    </message>
    <message>
        <source>Discussion of {case}</source>
        <translation>Conversa, {case}</translation>
    </message>
    <message>
        <source>Drag it, or press Alt with the up or down key</source>
        <translation>Arraste, ou aperte Alt com a seta para cima ou para baixo</translation>
    </message>
    <message>
        <source>Name, or leave it empty</source>
        <translation>Nome, ou vazio</translation>
    </message>
    <message>
        <source>Move {case}</source>
        <translation>Mover: {case}</translation>
    </message>
    <message>
        <source>Teller of {case}, shown on this screen only</source>
        <translation>Quem conta, {case}, só nesta tela</translation>
    </message>
    <message>
        <source>The teller’s card of {case}, written</source>
        <translation>Ficha de quem conta, {case}, preenchida</translation>
    </message>
    <message>
        <source>The teller’s card of {case}</source>
        <translation>Ficha de quem conta, {case}</translation>
    </message>
    <message>
        <source>chair {number}</source>
        <translation>cadeira {number}</translation>
    </message>
    <message>
        <source>chair {number} speaks</source>
        <translation>a cadeira {number} fala</translation>
    </message>
    <message>
        <source>no hand</source>
        <translation>nenhuma mão</translation>
    </message>
    <message numerus="yes">
        <source>%n (chair|chairs). Hands up: {hands}</source>
        <translation>
            <numerusform>%n cadeira. Mãos levantadas: {hands}</numerusform>
            <numerusform>%n cadeiras. Mãos levantadas: {hands}</numerusform>
        </translation>
    </message>
    <message>
        <source>The circle</source>
        <translation>O círculo</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>hands</comment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and the line were forgotten when the evening ended. Only times and counts are left, in memory.</source>
        <translation>Os nomes e a fila foram esquecidos quando a noite terminou. Restam só tempos e contagens, na memória.</translation>
    </message>
    <message>
        <source>Clears the times too and closes the app. There is no copy, so there is no way back.</source>
        <translation>Apaga também os tempos e fecha o aplicativo. Não há cópia, então não há volta.</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>prompts</comment>
        <translation>Outras</translation>
    </message>
    <message>
        <source>Other prompts</source>
        <translation>Outras frases</translation>
    </message>
    <message>
        <source>good night</source>
        <translation>boa noite</translation>
    </message>
    <message>
        <source>Debrief, for the co-hosts</source>
        <translation>Balanço, para quem facilita</translation>
    </message>
    <message>
        <source>Plan and evening</source>
        <translation>Plano e noite</translation>
    </message>
    <message>
        <source>step</source>
        <comment>a column</comment>
        <extracomment>Heads of columns over minutes: how much a step took more or less than its plan, and all steps until then.</extracomment>
        <translation>etapa</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>a column</comment>
        <translation>acumulado</translation>
    </message>
    <message>
        <source>used</source>
        <comment>minutes</comment>
        <translation>usados</translation>
    </message>
    <message>
        <source>given back</source>
        <comment>minutes</comment>
        <translation>devolvidos</translation>
    </message>
    <message>
        <source>past the plan</source>
        <comment>minutes</comment>
        <translation>a mais</translation>
    </message>
    <message>
        <source>Plan and evening, in minutes</source>
        <translation>Plano e noite, em minutos</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>a column</comment>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Hours and minutes</source>
        <translation>Horas e minutos</translation>
    </message>
    <message>
        <source>A word, a feeling, a moment</source>
        <translation>Uma palavra, uma emoção, um momento</translation>
    </message>
    <message>
        <source>The arrow keys choose among what is found, Enter takes it, Escape leaves</source>
        <translation>As setas percorrem o que foi encontrado, Enter escolhe, Esc sai</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Buscar uma frase</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>a key</comment>
        <extracomment>In place of the name of a key: this one is held, not pressed.</extracomment>
        <translation>segurar</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Esquecer tudo</translation>
    </message>
    <message>
        <source>Closed: direct replies only</source>
        <extracomment>Stands in a narrow field: at most 28 letters.</extracomment>
        <translation>Só respostas diretas</translation>
    </message>
    <message>
        <source>Hand up: name or seat</source>
        <extracomment>Stands in a narrow field: at most 28 letters.</extracomment>
        <translation>Mão: nome ou lugar</translation>
    </message>
    <message>
        <source>Same thread: name or seat</source>
        <extracomment>Stands in a narrow field: at most 28 letters.</extracomment>
        <translation>Mesmo fio: nome ou lugar</translation>
    </message>
    <message>
        <source>Direct reply: name or seat</source>
        <extracomment>Stands in a narrow field: at most 28 letters.</extracomment>
        <translation>Resposta: nome ou lugar</translation>
    </message>
    <message>
        <source>Raise the hand</source>
        <translation>Levantar a mão</translation>
    </message>
    <message>
        <source>take down</source>
        <extracomment>A hand that was raised.</extracomment>
        <translation>baixar</translation>
    </message>
    <message>
        <source>Hands in the line</source>
        <translation>Mãos na fila</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Passagem</translation>
    </message>
    <message>
        <source>To take over</source>
        <translation>Para assumir</translation>
    </message>
    <message>
        <source>close</source>
        <comment>a card</comment>
        <translation>fechar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>A click on a row does what its key does.</source>
        <extracomment>Under the title of the page that lists all keys.</extracomment>
        <translation>Um clique em uma linha faz o mesmo que a tecla dela.</translation>
    </message>
    <message>
        <source>pick a prompt</source>
        <translation>escolher uma frase</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>situação</translation>
    </message>
    <message>
        <source>one minute more, less</source>
        <translation>um minuto a mais, a menos</translation>
    </message>
    <message>
        <source>choose a hand</source>
        <translation>escolher uma mão</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>antes, depois</translation>
    </message>
    <message>
        <source>a row of the plan</source>
        <translation>uma linha do plano</translation>
    </message>
    <message>
        <source>row earlier, later</source>
        <translation>linha antes, depois</translation>
    </message>
    <message>
        <source>row minutes</source>
        <translation>minutos da linha</translation>
    </message>
    <message>
        <source>to</source>
        <comment>keys</comment>
        <extracomment>Between the first and the last key of a run: &quot;1 to 4&quot;.</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>The line</source>
        <extracomment>Those who want to speak, in their order.</extracomment>
        <translation>A fila</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>The evening has ended</source>
        <translation>A noite terminou</translation>
    </message>
    <message>
        <source>The room screen is there again</source>
        <translation>A tela da sala está aí de novo</translation>
    </message>
    <message>
        <source>The room screen is gone</source>
        <translation>A tela da sala não está mais aí</translation>
    </message>
    <message>
        <source>The room screen is blank</source>
        <translation>A tela da sala está vazia</translation>
    </message>
    <message>
        <source>The room screen is back</source>
        <translation>A tela da sala aparece de novo</translation>
    </message>
    <message>
        <source>To the room: {prompt}</source>
        <translation>Para a sala: {prompt}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Frase retirada</translation>
    </message>
    <message>
        <source>{who} speaks</source>
        <translation>{who} fala</translation>
    </message>
    <message>
        <source>Hand up: {who}</source>
        <translation>Mão levantada: {who}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Ir terminando</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>one step</comment>
        <extracomment>To the step before. Stands on a small key: at most 8 letters.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>Um minuto a menos</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Um minuto a mais</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Open an agenda</source>
        <translation>Abrir um programa da noite</translation>
    </message>
    <message>
        <source>The path of a TOML, CSV or plain text file. Tab completes, Enter opens.</source>
        <translation>O caminho de um arquivo TOML, CSV ou de texto simples. Tab completa, Enter abre.</translation>
    </message>
    <message>
        <source>Path of an agenda</source>
        <translation>Caminho de um programa da noite</translation>
    </message>
    <message>
        <source>~/agendas/tuesday.toml</source>
        <extracomment>A path that stands for any: translate the names, keep the signs and the ending.</extracomment>
        <translation>~/programas/terca.toml</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>Reserve case</source>
        <extracomment>A case that is told only if there is time. Stands on a key: at most 14 letters, and at most 9.</extracomment>
        <translation>Caso reserva</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Take this plan</source>
        <translation>Usar este plano</translation>
    </message>
    <message>
        <source>One minute less for the row</source>
        <translation>Um minuto a menos para a linha</translation>
    </message>
    <message>
        <source>One minute more for the row</source>
        <translation>Um minuto a mais para a linha</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>O plano</translation>
    </message>
    <message>
        <source>What is to come</source>
        <translation>O que vem pela frente</translation>
    </message>
    <message>
        <source>back to the prompts</source>
        <translation>voltar às frases</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the plan</comment>
        <translation>agora</translation>
    </message>
    <message>
        <source>new</source>
        <comment>the plan</comment>
        <translation>novo</translation>
    </message>
    <message>
        <source>{name} {before} to {after}</source>
        <translation>{name}: de {before} a {after}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>parts that pay</comment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (part pays|parts pay)</source>
        <translation>
            <numerusform>%n etapa cede</numerusform>
            <numerusform>%n etapas cedem</numerusform>
        </translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>às {time}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>Before the doors</source>
        <translation>Antes de abrir as portas</translation>
    </message>
    <message>
        <source>{key}: leaves what is open. Once more closes this.</source>
        <translation>{key}: sai do que está aberto. De novo, fecha isto.</translation>
    </message>
    <message>
        <source>{key}: {act}.</source>
        <translation>{key}: {act}.</translation>
    </message>
    <message>
        <source>{key}: nothing here.</source>
        <translation>{key}: aqui, nada.</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>A sala vê</translation>
    </message>
    <message>
        <source>the timer</source>
        <translation>o relógio</translation>
    </message>
    <message>
        <source>thank you</source>
        <translation>o agradecimento</translation>
    </message>
    <message>
        <source>the test card</source>
        <translation>a imagem de teste</translation>
    </message>
    <message>
        <source>nothing, it is blank</source>
        <translation>nada, está vazia</translation>
    </message>
    <message>
        <source>names shown</source>
        <translation>com nomes</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>sem nomes</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>the room screen</comment>
        <translation>Esvaziar</translation>
    </message>
    <message>
        <source>Gentle</source>
        <comment>the room screen</comment>
        <extracomment>A soft ring in place of digits.</extracomment>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>the room screen</comment>
        <translation>Regra</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>O que é escrito</translation>
    </message>
    <message>
        <source>See it from outside</source>
        <translation>Veja de fora</translation>
    </message>
    <message>
        <source>Tried out</source>
        <translation>Posto à prova</translation>
    </message>
    <message>
        <source>Never promised</source>
        <translation>O que nunca se promete</translation>
    </message>
    <message>
        <source>Only you see</source>
        <translation>Só você vê</translation>
    </message>
    <message>
        <source>Teller’s card</source>
        <translation>Quem conta</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>the teller&apos;s</comment>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>The teller’s card</source>
        <translation>Ficha de quem conta</translation>
    </message>
    <message>
        <source>Read it out</source>
        <translation>Para ler</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to what fits now</comment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Others, {news}</source>
        <comment>prompts</comment>
        <translation>Outras, {news}</translation>
    </message>
    <message>
        <source>Other prompts, {news}</source>
        <translation>Outras frases, {news}</translation>
    </message>
    <message>
        <source>Back to what fits now</source>
        <translation>Voltar ao que cabe agora</translation>
    </message>
    <message>
        <source>Ask the room, 2 min</source>
        <translation>Perguntar à sala, 2 min</translation>
    </message>
    <message>
        <source>Blank the room</source>
        <translation>Esvaziar a tela</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Pausar o relógio</translation>
    </message>
    <message>
        <source>Break now</source>
        <translation>Intervalo já</translation>
    </message>
    <message>
        <source>Strike that</source>
        <extracomment>A name has fallen, and is taken back.</extracomment>
        <translation>Riscar isso</translation>
    </message>
    <message>
        <source>The teller answers</source>
        <translation>Quem conta responde</translation>
    </message>
    <message>
        <source>Park the topic</source>
        <extracomment>Put aside, to be brought back later.</extracomment>
        <translation>Deixar o tema de lado</translation>
    </message>
    <message>
        <source>Once around</source>
        <extracomment>Everybody in the circle speaks once, in turn.</extracomment>
        <translation>Uma rodada</translation>
    </message>
    <message>
        <source>Extend</source>
        <extracomment>With the room&apos;s consent.</extracomment>
        <translation>Prolongar</translation>
    </message>
    <message>
        <source>3 min</source>
        <translation>3 min</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Próxima parte</translation>
    </message>
    <message>
        <source>On to: {part}</source>
        <translation>Passar para: {part}</translation>
    </message>
    <message>
        <source>Extend {length}</source>
        <translation>Prolongar {length}</translation>
    </message>
    <message>
        <source>The deck has none for this.</source>
        <translation>O baralho não tem nada para isto.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>To the room</source>
        <extracomment>The prompt, to the room screen and back.</extracomment>
        <translation>Para a sala</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>say it quietly, never on the screen</source>
        <translation>diga em voz baixa, nunca na tela</translation>
    </message>
    <message>
        <source>Pin the prompt</source>
        <translation>Fixar a frase</translation>
    </message>
    <message>
        <source>Unpin the prompt</source>
        <translation>Soltar a frase</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>{why}; {how}</source>
        <extracomment>Why a prompt is offered, and that it is only to be said.</extracomment>
        <translation>{why}; {how}</translation>
    </message>
    <message>
        <source>Only you see: {words}</source>
        <translation>Só você vê: {words}</translation>
    </message>
    <message>
        <source>Close and forget everything?</source>
        <translation>Fechar e esquecer tudo?</translation>
    </message>
    <message>
        <source>End the evening now?</source>
        <translation>Encerrar a noite agora?</translation>
    </message>
    <message>
        <source>There are steps to come. Undo brings back the clock, not the names or the line. {keys} again ends it.</source>
        <translation>Ainda há etapas pela frente. Desfazer traz de volta o relógio, não os nomes nem a fila. {keys} de novo, e termina.</translation>
    </message>
    <message>
        <source>The evening is kept nowhere else. Once the window is closed there is no way back.</source>
        <translation>A noite não está guardada em nenhum outro lugar. Depois de fechar a janela, não há volta.</translation>
    </message>
    <message>
        <source>Forget and close</source>
        <translation>Esquecer e fechar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The evening</source>
        <translation>A noite</translation>
    </message>
    <message>
        <source>Back to the prompts</source>
        <translation>Voltar às frases</translation>
    </message>
    <message>
        <source>The part before</source>
        <translation>A parte anterior</translation>
    </message>
    <message>
        <source>To be read out</source>
        <translation>Para ler em voz alta</translation>
    </message>
    <message>
        <source>To be read out, {number} of {all}</source>
        <translation>Para ler em voz alta, {number} de {all}</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Who tells which case</source>
        <translation>Quem conta cada caso</translation>
    </message>
    <message>
        <source>Draw the order</source>
        <translation>Sortear a ordem</translation>
    </message>
    <message>
        <source>Teller, shown on this screen only</source>
        <extracomment>Over a narrow column: at most 34 letters.</extracomment>
        <translation>Quem conta, só nesta tela</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Wrap-up cue</source>
        <extracomment>Over minutes: how long before its end a story is cued to wrap up.</extracomment>
        <translation>Aviso antes do fim</translation>
    </message>
    <message>
        <source>A turn</source>
        <translation>Um turno</translation>
    </message>
    <message>
        <source>{title}, from {start} to {end}. Hard stop {stop}.</source>
        <translation>{title}, de {start} a {end}. Horário-limite {stop}.</translation>
    </message>
    <message>
        <source>What you type here lives in memory. Close the app and it is gone.</source>
        <translation>O que você digita aqui vive na memória. Ao fechar o aplicativo, tudo some.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Começar com</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Light of the room screen</source>
        <translation>Luz da tela da sala</translation>
    </message>
    <message>
        <source>Dark room</source>
        <translation>Sala escura</translation>
    </message>
    <message>
        <source>Light room</source>
        <translation>Sala clara</translation>
    </message>
    <message>
        <source>Timer of the room screen</source>
        <translation>Relógio da tela da sala</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Gentle ring</source>
        <translation>Anel suave</translation>
    </message>
    <message>
        <source>Names on the room screen</source>
        <translation>Nomes na tela da sala</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Sem nomes</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Com nomes</translation>
    </message>
    <message>
        <source>Motion of the room screen</source>
        <translation>Movimento da tela da sala</translation>
    </message>
    <message>
        <source>Soft changes</source>
        <translation>Mudança suave</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Sem movimento</translation>
    </message>
    <message>
        <source>Open the doors</source>
        <translation>Abrir as portas</translation>
    </message>
    <message numerus="yes">
        <source>Before the doors: %n to look at</source>
        <translation>
            <numerusform>Antes de abrir: %n para conferir</numerusform>
            <numerusform>Antes de abrir: %n para conferir</numerusform>
        </translation>
    </message>
    <message>
        <source>All is ready</source>
        <translation>Tudo pronto</translation>
    </message>
    <message>
        <source>{screen}, {pixels}, the room screen</source>
        <translation>{screen}, {pixels}, a tela da sala</translation>
    </message>
    <message>
        <source>{screen}, {pixels}</source>
        <translation>{screen}, {pixels}</translation>
    </message>
    <message>
        <source>A time has hours and minutes, like 19:00. It stays at {time}.</source>
        <translation>Uma hora tem horas e minutos, como 19:00. Continua em {time}.</translation>
    </message>
    <message>
        <source>The doors open before the start at {start}. They stay at {time}.</source>
        <translation>A chegada vem antes do início ({start}). Continua em {time}.</translation>
    </message>
    <message>
        <source>The hard stop comes after the start at {start}. It stays at {time}.</source>
        <translation>O horário-limite vem depois do início ({start}). Continua em {time}.</translation>
    </message>
    <message>
        <source>Doors</source>
        <extracomment>Over fields with clock times: when the doors open, when the evening starts, when the venue closes.</extracomment>
        <translation>Chegada</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>of the evening</comment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Hard stop</source>
        <translation>Horário-limite</translation>
    </message>
    <message>
        <source>quiet</source>
        <comment>after a time</comment>
        <extracomment>After the time for which nobody has spoken: &quot;0:40 quiet&quot;.</extracomment>
        <translation>em silêncio</translation>
    </message>
    <message>
        <source>of quiet</source>
        <comment>after a time</comment>
        <extracomment>After the time for which nobody had spoken: &quot;0:40 of quiet&quot;.</extracomment>
        <translation>de silêncio</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>{name}, {number} min</source>
        <translation>{name}, {number} min</translation>
    </message>
    <message>
        <source>One minute less: {name}</source>
        <translation>Um minuto a menos: {name}</translation>
    </message>
    <message>
        <source>One minute more: {name}</source>
        <translation>Um minuto a mais: {name}</translation>
    </message>
    <message numerus="yes">
        <source>(chair|chairs)</source>
        <extracomment>Stands beside a number of its own.</extracomment>
        <translation>
            <numerusform>cadeira</numerusform>
            <numerusform>cadeiras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {number} (chair|chairs)</source>
        <translation>
            <numerusform>{name}, {number} cadeira</numerusform>
            <numerusform>{name}, {number} cadeiras</numerusform>
        </translation>
    </message>
    <message>
        <source>One chair less: {name}</source>
        <translation>Uma cadeira a menos: {name}</translation>
    </message>
    <message>
        <source>One chair more: {name}</source>
        <translation>Uma cadeira a mais: {name}</translation>
    </message>
    <message>
        <source>Room screen connected</source>
        <translation>Tela da sala conectada</translation>
    </message>
    <message>
        <source>One screen</source>
        <translation>Uma tela só</translation>
    </message>
    <message>
        <source>names and prompts are hidden, {key} shows them</source>
        <translation>nomes e frases ocultos, {key} mostra</translation>
    </message>
    <message>
        <source>Room screen hidden</source>
        <translation>Tela da sala oculta</translation>
    </message>
    <message>
        <source>{key} brings it back</source>
        <translation>{key} traz de volta</translation>
    </message>
    <message>
        <source>No room screen</source>
        <translation>Sem tela da sala</translation>
    </message>
    <message>
        <source>the console runs on</source>
        <translation>o console continua</translation>
    </message>
    <message>
        <source>May fall asleep</source>
        <extracomment>The laptop.</extracomment>
        <translation>Pode adormecer</translation>
    </message>
    <message>
        <source>set its sleep to never</source>
        <translation>ponha a suspensão em “nunca”</translation>
    </message>
    <message>
        <source>Keys are locked</source>
        <translation>Teclas bloqueadas</translation>
    </message>
    <message>
        <source>{key} unlocks</source>
        <translation>{key} desbloqueia</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The room is blank</source>
        <translation>A tela está vazia</translation>
    </message>
    <message>
        <source>brings it back</source>
        <translation>traz de volta</translation>
    </message>
    <message>
        <source>Don’t repeat the name. Nothing of this is kept.</source>
        <translation>Não repita o nome. Nada disto é guardado.</translation>
    </message>
    <message>
        <source>The room is blank, say</source>
        <translation>A tela está vazia, diga</translation>
    </message>
    <message>
        <source>Bring the room back</source>
        <translation>Mostrar de novo a tela da sala</translation>
    </message>
    <message>
        <source>As set</source>
        <extracomment>How the teller wants to be told that the end is near: as it is set for all, or otherwise.</extracomment>
        <translation>Como está</translation>
    </message>
    <message>
        <source>No timer</source>
        <translation>Sem relógio</translation>
    </message>
    <message>
        <source>Called tonight</source>
        <extracomment>What the company of the story is called, so that its name does not fall; and what nobody asks about.</extracomment>
        <translation>Codinome de hoje</translation>
    </message>
    <message>
        <source>Off limits</source>
        <translation>Temas vetados</translation>
    </message>
    <message>
        <source>Only this screen shows it, during this case. It is wiped as the last word begins; no undo brings it back.</source>
        <translation>Só esta tela mostra, durante este caso. Some quando começa a última palavra; desfazer não traz de volta.</translation>
    </message>
    <message>
        <source>the bank, the shop, the big one</source>
        <translation>o banco, a loja, a grandona</translation>
    </message>
    <message>
        <source>dates, the vendor, who was on call</source>
        <translation>datas, o fornecedor, quem estava de plantão</translation>
    </message>
    <message>
        <source>Sign near the end</source>
        <translation>Sinal perto do fim</translation>
    </message>
    <message>
        <source>The card before</source>
        <translation>A ficha anterior</translation>
    </message>
    <message>
        <source>The next card</source>
        <translation>A próxima ficha</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>to the teller</comment>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>start, pause, resume</source>
        <translation>começar, pausar, retomar</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>próxima etapa</translation>
    </message>
    <message>
        <source>back one step</source>
        <translation>uma etapa atrás</translation>
    </message>
    <message>
        <source>one minute more</source>
        <translation>um minuto a mais</translation>
    </message>
    <message>
        <source>one minute less</source>
        <translation>um minuto a menos</translation>
    </message>
    <message>
        <source>three minutes more</source>
        <translation>três minutos a mais</translation>
    </message>
    <message>
        <source>five minutes more</source>
        <translation>cinco minutos a mais</translation>
    </message>
    <message>
        <source>five minutes less</source>
        <translation>cinco minutos a menos</translation>
    </message>
    <message>
        <source>fifteen seconds more</source>
        <translation>quinze segundos a mais</translation>
    </message>
    <message>
        <source>fifteen seconds less</source>
        <translation>quinze segundos a menos</translation>
    </message>
    <message>
        <source>wrap up now</source>
        <translation>ir terminando já</translation>
    </message>
    <message>
        <source>more, as the room agrees</source>
        <translation>prolongar, se a sala quiser</translation>
    </message>
    <message>
        <source>what would you do next?</source>
        <translation>o que vocês fariam agora?</translation>
    </message>
    <message>
        <source>next part of the story</source>
        <translation>próxima parte do relato</translation>
    </message>
    <message>
        <source>a break now</source>
        <translation>um intervalo já</translation>
    </message>
    <message>
        <source>treat the sleep as a pause</source>
        <translation>contar o repouso como pausa</translation>
    </message>
    <message>
        <source>the plan, a new plan</source>
        <translation>o plano, um plano novo</translation>
    </message>
    <message>
        <source>skip what comes next</source>
        <translation>pular o que vem a seguir</translation>
    </message>
    <message>
        <source>a teller withdraws</source>
        <translation>alguém retira o relato</translation>
    </message>
    <message>
        <source>the row above</source>
        <translation>a linha de cima</translation>
    </message>
    <message>
        <source>the row below</source>
        <translation>a linha de baixo</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>later</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>one minute more for the row</source>
        <translation>um minuto a mais para a linha</translation>
    </message>
    <message>
        <source>one minute less for the row</source>
        <translation>um minuto a menos para a linha</translation>
    </message>
    <message>
        <source>leave out, put back</source>
        <translation>tirar, repor</translation>
    </message>
    <message>
        <source>put in the reserve case</source>
        <translation>incluir o caso reserva</translation>
    </message>
    <message>
        <source>take the new plan</source>
        <translation>usar o plano novo</translation>
    </message>
    <message>
        <source>shorter stories to come</source>
        <translation>encurtar os relatos que vêm</translation>
    </message>
    <message>
        <source>they&apos;ve started</source>
        <extracomment>The start is dated back to when they did.</extracomment>
        <translation>já tinha começado</translation>
    </message>
    <message>
        <source>hand up</source>
        <translation>levantar a mão</translation>
    </message>
    <message>
        <source>next speaker</source>
        <translation>próxima voz</translation>
    </message>
    <message>
        <source>direct reply</source>
        <translation>resposta direta</translation>
    </message>
    <message>
        <source>same thread</source>
        <translation>mesmo fio</translation>
    </message>
    <message>
        <source>the teller answers</source>
        <translation>quem conta responde</translation>
    </message>
    <message>
        <source>previous speaker</source>
        <translation>a voz anterior</translation>
    </message>
    <message>
        <source>chosen hand now</source>
        <translation>a mão escolhida, agora</translation>
    </message>
    <message>
        <source>the hand above</source>
        <translation>a mão de cima</translation>
    </message>
    <message>
        <source>the hand below</source>
        <translation>a mão de baixo</translation>
    </message>
    <message>
        <source>the chosen hand earlier</source>
        <translation>a mão escolhida, antes</translation>
    </message>
    <message>
        <source>the chosen hand later</source>
        <translation>a mão escolhida, depois</translation>
    </message>
    <message>
        <source>a first voice</source>
        <translation>é uma voz nova</translation>
    </message>
    <message>
        <source>in order, and back</source>
        <translation>por ordem, ou não</translation>
    </message>
    <message>
        <source>steps out</source>
        <translation>sai um instante</translation>
    </message>
    <message>
        <source>is back</source>
        <translation>já voltou</translation>
    </message>
    <message>
        <source>close or open the line</source>
        <translation>fechar ou abrir a fila</translation>
    </message>
    <message>
        <source>all hands down</source>
        <translation>baixar todas as mãos</translation>
    </message>
    <message>
        <source>once around</source>
        <extracomment>Everybody in the circle speaks once, in turn.</extracomment>
        <translation>uma rodada</translation>
    </message>
    <message>
        <source>park the topic</source>
        <extracomment>Put aside, to be brought back later.</extracomment>
        <translation>deixar o tema de lado</translation>
    </message>
    <message>
        <source>bring a topic back</source>
        <translation>retomar um tema</translation>
    </message>
    <message>
        <source>the line or the circle</source>
        <translation>a fila ou o círculo</translation>
    </message>
    <message>
        <source>one chair more</source>
        <translation>uma cadeira a mais</translation>
    </message>
    <message>
        <source>one chair less</source>
        <translation>uma cadeira a menos</translation>
    </message>
    <message>
        <source>hide names here</source>
        <translation>ocultar nomes aqui</translation>
    </message>
    <message>
        <source>see names while held</source>
        <translation>ver nomes ao segurar</translation>
    </message>
    <message>
        <source>take a hand down</source>
        <translation>baixar uma mão</translation>
    </message>
    <message>
        <source>pick the first prompt</source>
        <translation>escolher a primeira frase</translation>
    </message>
    <message>
        <source>pick the second prompt</source>
        <translation>escolher a segunda frase</translation>
    </message>
    <message>
        <source>pick the third prompt</source>
        <translation>escolher a terceira frase</translation>
    </message>
    <message>
        <source>pick the fourth prompt</source>
        <translation>escolher a quarta frase</translation>
    </message>
    <message>
        <source>blame</source>
        <translation>culpa</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nomes</translation>
    </message>
    <message>
        <source>dominating</source>
        <translation>voz dominante</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silêncio</translation>
    </message>
    <message>
        <source>distress</source>
        <translation>sofrimento</translation>
    </message>
    <message>
        <source>rabbit hole</source>
        <translation>fundo demais</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conselhos</translation>
    </message>
    <message>
        <source>overrun</source>
        <translation>se alonga</translation>
    </message>
    <message>
        <source>prompt to the room and back</source>
        <translation>mostrar a frase, e retirar</translation>
    </message>
    <message>
        <source>other prompts</source>
        <translation>outras frases</translation>
    </message>
    <message>
        <source>find a prompt</source>
        <translation>buscar uma frase</translation>
    </message>
    <message>
        <source>pin the prompt</source>
        <translation>fixar a frase</translation>
    </message>
    <message>
        <source>what is read out</source>
        <translation>o que se lê</translation>
    </message>
    <message>
        <source>the part before</source>
        <translation>a parte anterior</translation>
    </message>
    <message>
        <source>the next part</source>
        <translation>a próxima parte</translation>
    </message>
    <message>
        <source>strike that</source>
        <extracomment>A name has fallen, and is taken back.</extracomment>
        <translation>riscar isso</translation>
    </message>
    <message>
        <source>the teller&apos;s card</source>
        <translation>a ficha de quem conta</translation>
    </message>
    <message>
        <source>handover card</source>
        <translation>ficha de passagem</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>esvaziar a tela</translation>
    </message>
    <message>
        <source>freeze the picture</source>
        <translation>congelar a imagem</translation>
    </message>
    <message>
        <source>gentle ring</source>
        <translation>anel suave</translation>
    </message>
    <message>
        <source>house rules card</source>
        <translation>mostrar a Regra</translation>
    </message>
    <message>
        <source>light or dark room</source>
        <translation>sala escura ou clara</translation>
    </message>
    <message>
        <source>names to the room</source>
        <translation>nomes na sala</translation>
    </message>
    <message>
        <source>paste an agenda or prompts</source>
        <translation>colar um programa ou frases</translation>
    </message>
    <message>
        <source>no motion in the room</source>
        <translation>sala sem movimento</translation>
    </message>
    <message>
        <source>test card</source>
        <translation>imagem de teste</translation>
    </message>
    <message>
        <source>what is ready</source>
        <translation>o que está pronto</translation>
    </message>
    <message>
        <source>what is written</source>
        <translation>o que é escrito</translation>
    </message>
    <message>
        <source>room screen on</source>
        <translation>ligar a tela da sala</translation>
    </message>
    <message>
        <source>swap the screens</source>
        <translation>trocar as telas</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>tela cheia</translation>
    </message>
    <message>
        <source>leave what is open</source>
        <translation>sair do que está aberto</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>desfazer</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>refazer</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>estas teclas</translation>
    </message>
    <message>
        <source>find an act</source>
        <translation>buscar uma ação</translation>
    </message>
    <message>
        <source>lock all keys, unlock</source>
        <translation>bloquear teclas, desbloquear</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>abrir um arquivo</translation>
    </message>
    <message>
        <source>Plus</source>
        <comment>a key</comment>
        <extracomment>The keys with these signs, by their name.</extracomment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Minus</source>
        <comment>a key</comment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Slash</source>
        <comment>a key</comment>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Question mark</source>
        <comment>a key</comment>
        <translation>Interrogação</translation>
    </message>
    <message>
        <source>open the doors</source>
        <translation>abrir as portas</translation>
    </message>
    <message>
        <source>draw the order</source>
        <translation>sortear a ordem</translation>
    </message>
    <message>
        <source>end the evening</source>
        <translation>encerrar a noite</translation>
    </message>
    <message>
        <source>quit and forget</source>
        <translation>sair e esquecer</translation>
    </message>
    <message>
        <source>forget everything</source>
        <translation>esquecer tudo</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>a heading</comment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>a heading</comment>
        <translation>Sala</translation>
    </message>
    <message>
        <source>App</source>
        <comment>a heading</comment>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <extracomment>The keys are called what a keyboard of the language has printed on them: at most 10 letters each.</extracomment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a key</comment>
        <translation>Shift</translation>
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
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>a key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>a key</comment>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>PgUp</source>
        <comment>a key</comment>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <comment>a key</comment>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>a key</comment>
        <translation>Acima</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>a key</comment>
        <translation>Abaixo</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>a key</comment>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a key</comment>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Shortcut: {keys}</source>
        <translation>Atalho: {keys}</translation>
    </message>
    <message>
        <source>The Chatham House Rule</source>
        <translation>A Regra de Chatham House</translation>
    </message>
    <message>
        <source>Pass on what you learned.</source>
        <translation>Passem adiante o que aprenderem.</translation>
    </message>
    <message>
        <source>Leave out who said it, who was here and where it happened.</source>
        <translation>Deixem de fora quem disse, quem estava aqui e onde aconteceu.</translation>
    </message>
    <message>
        <source>You may pass or stop at any time.</source>
        <translation>Podem passar ou parar a qualquer momento.</translation>
    </message>
    <message>
        <source>Nothing is recorded: no photos, no audio, no notes with names.</source>
        <translation>Nada é gravado: sem fotos, áudio ou notas com nomes.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>A gente agradece.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nada foi gravado.</translation>
    </message>
    <message>
        <source>Can you read this from the back row?</source>
        <translation>Dá para ler isto da última fileira?</translation>
    </message>
    <message>
        <source>The outer frame touches all four edges.</source>
        <translation>A moldura externa toca as quatro bordas.</translation>
    </message>
    <message>
        <source>Guard off</source>
        <translation>Sem proteção</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensaio</translation>
    </message>
    <message>
        <source>the usual evening</source>
        <translation>a noite de sempre</translation>
    </message>
    <message>
        <source>a first evening, ten times as fast, that teaches eight keys</source>
        <translation>uma primeira noite, dez vezes mais rápida, que ensina oito teclas</translation>
    </message>
    <message>
        <source>start an agenda of your own</source>
        <translation>começar um programa seu</translation>
    </message>
    <message>
        <source>see what is not right with it yet</source>
        <translation>ver o que ainda falta nele</translation>
    </message>
    <message>
        <source>with your agenda and your prompts</source>
        <translation>com o seu programa e as suas frases</translation>
    </message>
    <message>
        <source>the console in German, the room in English</source>
        <translation>o console em alemão, a sala em inglês</translation>
    </message>
    <message>
        <source>what keeps the promise on this computer</source>
        <translation>o que sustenta a promessa neste computador</translation>
    </message>
    <message>
        <source>done</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>nothing can be shown: there is no display</source>
        <translation>não dá para mostrar nada: não há tela</translation>
    </message>
    <message>
        <source>a fault in what was given</source>
        <translation>algo não está certo no que foi dado</translation>
    </message>
    <message>
        <source>the promise can&apos;t be kept, or not all of it</source>
        <translation>não dá para cumprir a promessa, ou não toda</translation>
    </message>
    <message>
        <source>Runs a CasesConf evening live. Everything stays in memory; nothing is written.</source>
        <translation>Conduz ao vivo uma noite de CasesConf. Tudo fica na memória; nada é escrito.</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Over a line that shows how a command is written.</extracomment>
        <translation>uso:</translation>
    </message>
    <message>
        <source>the app itself</source>
        <translation>o próprio aplicativo</translation>
    </message>
    <message>
        <source>show this help, and nothing else</source>
        <translation>mostrar esta ajuda, e nada mais</translation>
    </message>
    <message>
        <source>show the version, and nothing else</source>
        <translation>mostrar a versão, e nada mais</translation>
    </message>
    <message>
        <source>files of your own</source>
        <translation>arquivos seus</translation>
    </message>
    <message>
        <source>FILE</source>
        <extracomment>NAME, FILE and SPEED stand for what is to be given after an option. A deck holds prompts, sentences to say.</extracomment>
        <translation>ARQUIVO</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>an agenda (TOML, CSV, a plain rundown) or a deck of yours</source>
        <translation>um programa da noite (TOML, CSV, uma lista simples) ou um baralho seu</translation>
    </message>
    <message>
        <source>list the built-in agendas and your own</source>
        <translation>listar os programas incluídos e os seus</translation>
    </message>
    <message>
        <source>print a built-in agenda to start your own from</source>
        <translation>imprimir um programa incluído para começar o seu</translation>
    </message>
    <message>
        <source>prompts of your own, laid over ours: TOML</source>
        <translation>frases suas, por cima das nossas: TOML</translation>
    </message>
    <message>
        <source>print our prompts to start your own from</source>
        <translation>imprimir as nossas frases para começar as suas</translation>
    </message>
    <message>
        <source>say whether an agenda or a deck is right, or what is not</source>
        <translation>dizer se um programa ou um baralho está certo, ou o que não está</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>a noite</translation>
    </message>
    <message>
        <source>the console&apos;s colours</source>
        <translation>as cores do console</translation>
    </message>
    <message>
        <source>how large the console is, on top of what the desktop wishes: 100 to 200</source>
        <translation>o tamanho do console, além do que a área de trabalho pede: de 100 a 200</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>PORCENTAGEM</translation>
    </message>
    <message>
        <source>the language of both screens</source>
        <translation>o idioma das duas telas</translation>
    </message>
    <message>
        <source>the language that is spoken in the room: of its screen, the prompts and the scripts</source>
        <translation>o idioma que se fala na sala: o da tela, das frases e dos roteiros</translation>
    </message>
    <message>
        <source>so many times as fast, marked; eight keys are taught on the way</source>
        <extracomment>The evening passes so many times as fast, and both screens say so.</extracomment>
        <translation>tantas vezes mais rápido, com aviso; oito teclas são ensinadas no caminho</translation>
    </message>
    <message>
        <source>SPEED</source>
        <translation>VELOCIDADE</translation>
    </message>
    <message>
        <source>with --rehearse: run the evening by itself and tell it</source>
        <translation>com --rehearse: deixar a noite correr sozinha e contar</translation>
    </message>
    <message>
        <source>the promise that nothing is written</source>
        <translation>a promessa de que nada é escrito</translation>
    </message>
    <message>
        <source>report: print what keeps the promise that nothing is written; off: for debugging, both screens say so</source>
        <extracomment>report and off are typed so in any language.</extracomment>
        <translation>report: imprimir o que sustenta a promessa de que nada é escrito; off: para depuração, as duas telas dizem isso</translation>
    </message>
    <message>
        <source>Windows: let screen recorders, and magnifiers that need it, see the console</source>
        <translation>Windows: deixar que gravadores de tela, e lupas que precisem disso, vejam o console</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>exemplos:</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>códigos de saída:</translation>
    </message>
    <message>
        <source>a number from {least} to {most} is expected, such as {example}</source>
        <translation>espera-se um número de {least} a {most}, como {example}</translation>
    </message>
    <message>
        <source>This screen</source>
        <extracomment>These two head fields in which a language is chosen.</extracomment>
        <translation>Esta tela</translation>
    </message>
    <message>
        <source>Spoken in the room</source>
        <translation>Falado na sala</translation>
    </message>
    <message>
        <source>{file} is missing or damaged: English is spoken instead.</source>
        <translation>{file} falta ou está danificado: no lugar, fala-se inglês.</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>não há nada aberto</translation>
    </message>
    <message>
        <source>no hand is above</source>
        <translation>não há mão acima</translation>
    </message>
    <message>
        <source>no hand is below</source>
        <translation>não há mão abaixo</translation>
    </message>
    <message>
        <source>no row is above</source>
        <translation>não há linha acima</translation>
    </message>
    <message>
        <source>no row is below</source>
        <translation>não há linha abaixo</translation>
    </message>
    <message>
        <source>this is the first part</source>
        <translation>é a primeira parte</translation>
    </message>
    <message>
        <source>this is the last part</source>
        <translation>é a última parte</translation>
    </message>
    <message>
        <source>nothing is read out in this step</source>
        <translation>nesta etapa não se lê nada</translation>
    </message>
    <message>
        <source>no card is left to write on</source>
        <translation>não resta ficha onde escrever</translation>
    </message>
    <message>
        <source>it takes two cases</source>
        <translation>é preciso haver dois casos</translation>
    </message>
    <message>
        <source>it is on</source>
        <translation>já está ligada</translation>
    </message>
    <message>
        <source>there is no other screen</source>
        <translation>não há outra tela</translation>
    </message>
    <message>
        <source>hold {key}</source>
        <translation>segure {key}</translation>
    </message>
    <message>
        <source>hold its key on the last page</source>
        <translation>segure a tecla na última página</translation>
    </message>
    <message>
        <source>this is it</source>
        <extracomment>Beside the act that has opened this very list.</extracomment>
        <translation>é isto mesmo</translation>
    </message>
    <message>
        <source>with the plan open ({key})</source>
        <extracomment>These say when an act can be done; the gap holds the key that opens or closes what is named.</extracomment>
        <translation>com o plano aberto ({key})</translation>
    </message>
    <message>
        <source>with the plan closed ({key})</source>
        <translation>com o plano fechado ({key})</translation>
    </message>
    <message>
        <source>with what is read out open ({key})</source>
        <translation>com o roteiro aberto ({key})</translation>
    </message>
    <message>
        <source>with what is read out closed ({key})</source>
        <translation>com o roteiro fechado ({key})</translation>
    </message>
    <message>
        <source>with the circle open ({key})</source>
        <translation>com o círculo aberto ({key})</translation>
    </message>
    <message>
        <source>with the circle closed ({key})</source>
        <translation>com o círculo fechado ({key})</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>não há nada a desfazer</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>não há nada a refazer</translation>
    </message>
    <message>
        <source>{act}: {why}.</source>
        <extracomment>Why an act can&apos;t be done now: &quot;Park the topic: nobody has the floor.&quot;</extracomment>
        <translation>{act}: {why}.</translation>
    </message>
    <message>
        <source>Find an act</source>
        <translation>Buscar uma ação</translation>
    </message>
    <message>
        <source>What to do, or its key</source>
        <translation>O que fazer, ou a tecla</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Todas as ações</translation>
    </message>
    <message>
        <source>No act is called so</source>
        <translation>Nenhuma ação tem esse nome</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Keys are locked: nothing was done. {key} unlocks them.</source>
        <translation>Teclas bloqueadas: nada foi feito. {key} desbloqueia.</translation>
    </message>
    <message>
        <source>no such prompt is offered</source>
        <translation>essa frase não está entre as opções</translation>
    </message>
    <message>
        <source>this row keeps its place</source>
        <translation>esta linha mantém o lugar</translation>
    </message>
    <message>
        <source>this row has no minutes of its own</source>
        <translation>esta linha não tem minutos próprios</translation>
    </message>
    <message>
        <source>nothing comes next that can be skipped</source>
        <translation>o que vem a seguir não pode ser pulado</translation>
    </message>
    <message>
        <source>nobody stepped out</source>
        <translation>não há ninguém fora da roda</translation>
    </message>
    <message>
        <source>no hand with a name is chosen</source>
        <extracomment>Somebody is to be skipped in the line for a while.</extracomment>
        <translation>nenhuma mão com nome está escolhida</translation>
    </message>
    <message>
        <source>nothing is to come</source>
        <translation>não vem mais nada</translation>
    </message>
    <message>
        <source>no new plan is needed</source>
        <translation>não é preciso um plano novo</translation>
    </message>
    <message>
        <source>no story need be shorter</source>
        <translation>não é preciso encurtar relatos</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>rows</comment>
        <extracomment>Under a list: so many of its rows, which are sentences or parts of the evening, have no room.</extracomment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
</context>
</TS>
