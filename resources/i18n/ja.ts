<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Case {number} goes no further. {key} brings it back.</source>
        <extracomment>A teller withdrew, and the case is left out; the gap holds a key.</extracomment>
        <translation>ケース {number}はここまでにしました。{key}で戻せます。</translation>
    </message>
    <message>
        <source>Asleep for {length}: counted. Press {key} to treat it as a pause.</source>
        <extracomment>The laptop slept, and the clock counted that time; the second gap holds a key.</extracomment>
        <translation>スリープ中の{length}も数えました。一時停止として扱うなら{key}です。</translation>
    </message>
    <message>
        <source>the laptop did not sleep</source>
        <translation>スリープしていません</translation>
    </message>
    <message>
        <source>The app stopped ({why}), and what was kept can&apos;t be read ({error}).</source>
        <extracomment>The app crashed: why, and what went wrong after it as programmers name it, such as &quot;ValueError&quot;.</extracomment>
        <translation>アプリが止まりました ({why})。残しておいた内容は読めません ({error})。</translation>
    </message>
    <message>
        <source>The app stopped for a moment ({why}). The evening is as it was; what was being typed is not.</source>
        <extracomment>The app crashed, and went on at once; in brackets stands why: &quot;SIGSEGV&quot;, &quot;it did not answer any more&quot;.</extracomment>
        <translation>アプリが少しのあいだ止まりました ({why})。会は元のままです。入力中の文字だけが消えました。</translation>
    </message>
    <message>
        <source>it did not answer any more</source>
        <extracomment>Fills in &quot;The app stopped for a moment ({why}).&quot;</extracomment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>an error that nobody caught</source>
        <translation>どこでも受け止められなかったエラー</translation>
    </message>
    <message>
        <source>There is no display here to open a window on. In a desktop session it opens by itself; without one, {command} tells an evening.</source>
        <extracomment>The gap holds a command.</extracomment>
        <translation>ここには、ウィンドウを開ける画面がありません。デスクトップ環境なら自動で開きます。画面なしで会の流れを見るには、{command}を実行してください。</translation>
    </message>
    <message>
        <source>{file} is fine: {what}.</source>
        <extracomment>A file, and what it is: &quot;mine.toml is fine: 2 h, three cases, one break.&quot;</extracomment>
        <translation>{file}に問題はありません: {what}。</translation>
    </message>
    <message>
        <source>Not started: {why}.</source>
        <translation>起動していません: {why}。</translation>
    </message>
    <message>
        <source>context</source>
        <comment>a part of a story</comment>
        <extracomment>The parts of a story of an incident: these five fill in &quot;On to: {part}&quot;.</extracomment>
        <translation>背景</translation>
    </message>
    <message>
        <source>first signal</source>
        <comment>a part of a story</comment>
        <translation>最初の兆し</translation>
    </message>
    <message>
        <source>wrong turn</source>
        <comment>a part of a story</comment>
        <translation>回り道</translation>
    </message>
    <message>
        <source>recovery</source>
        <comment>a part of a story</comment>
        <translation>回復</translation>
    </message>
    <message>
        <source>aftermath</source>
        <comment>a part of a story</comment>
        <translation>その後</translation>
    </message>
    <message>
        <source>digits</source>
        <comment>how the room is told the time</comment>
        <extracomment>How the room is told the time near the end of a story: these three fill in &quot;signal: {signal}&quot;.</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>gentle ring</source>
        <comment>how the room is told the time</comment>
        <translation>やわらかな輪</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how the room is told the time</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>to begin</source>
        <comment>why a prompt is offered</comment>
        <extracomment>These say in a word or two why a prompt is offered, beside it and in the middle of a line: for this moment ...</extracomment>
        <translation>始まりに</translation>
    </message>
    <message>
        <source>wrapping up</source>
        <comment>why a prompt is offered</comment>
        <translation>まとめの時間</translation>
    </message>
    <message>
        <source>over time</source>
        <comment>why a prompt is offered</comment>
        <translation>延びたとき</translation>
    </message>
    <message>
        <source>first case</source>
        <comment>why a prompt is offered</comment>
        <translation>最初のケース</translation>
    </message>
    <message>
        <source>last case</source>
        <comment>why a prompt is offered</comment>
        <translation>最後のケース</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <comment>why a prompt is offered</comment>
        <translation>順番待ちなし</translation>
    </message>
    <message>
        <source>long line</source>
        <comment>why a prompt is offered</comment>
        <translation>順番が長い</translation>
    </message>
    <message>
        <source>curiosity</source>
        <comment>what a prompt is for</comment>
        <extracomment>... or for what a prompt does: for curiosity, against names, for more voices, about time ...</extracomment>
        <translation>知りたい気持ち</translation>
    </message>
    <message>
        <source>safety</source>
        <comment>what a prompt is for</comment>
        <translation>安心</translation>
    </message>
    <message>
        <source>no names</source>
        <comment>what a prompt is for</comment>
        <translation>名前を伏せる</translation>
    </message>
    <message>
        <source>beyond blame</source>
        <comment>what a prompt is for</comment>
        <translation>責めない</translation>
    </message>
    <message>
        <source>more voices</source>
        <comment>what a prompt is for</comment>
        <translation>ほかの声も</translation>
    </message>
    <message>
        <source>draws out</source>
        <comment>what a prompt is for</comment>
        <translation>話を引き出す</translation>
    </message>
    <message>
        <source>feelings</source>
        <comment>what a prompt is for</comment>
        <translation>気持ち</translation>
    </message>
    <message>
        <source>quiet</source>
        <comment>what a prompt is for</comment>
        <translation>静けさ</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what a prompt is for</comment>
        <translation>時間</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>why a prompt is offered</comment>
        <extracomment>The facilitator pinned the prompt: it is offered first.</extracomment>
        <translation>固定中</translation>
    </message>
    <message>
        <source>said before</source>
        <comment>why a prompt is offered</comment>
        <translation>前に言った</translation>
    </message>
    <message>
        <source>The evening ended before it began.</source>
        <translation>会は、始まる前に終わりました。</translation>
    </message>
    <message>
        <source>One turn in the line, a first time.</source>
        <extracomment>Somebody spoke once; a first time: for the first time in this case.</extracomment>
        <translation>順番での発言は1回で、初めての発言でした。</translation>
    </message>
    <message>
        <source>One turn in the line.</source>
        <translation>順番での発言は1回でした。</translation>
    </message>
    <message>
        <source>{number} turns in the line, none of them a first time.</source>
        <translation>順番での発言は{number}回で、初めての発言はありませんでした。</translation>
    </message>
    <message>
        <source>{number} turns in the line, {first} of them a first time.</source>
        <extracomment>Numbers in words: &quot;Seven turns in the line, three of them a first time.&quot;</extracomment>
        <translation>順番での発言は{number}回で、うち{first}回が初めての発言でした。</translation>
    </message>
    <message>
        <source>{number} turns in the line, one of them a first time.</source>
        <translation>順番での発言は{number}回で、うち1回が初めての発言でした。</translation>
    </message>
    <message>
        <source>No case was told.</source>
        <translation>今夜は、ケースの話はありませんでした。</translation>
    </message>
    <message>
        <source>The one case was told.</source>
        <translation>ひとつのケースを聞きました。</translation>
    </message>
    <message>
        <source>All {number} cases were told.</source>
        <translation>{number}件のケースを、すべて聞きました。</translation>
    </message>
    <message>
        <source>One of {planned} cases was told.</source>
        <extracomment>Numbers in words: &quot;Two of three cases were told.&quot;</extracomment>
        <translation>{planned}件のケースのうち、1件を聞きました。</translation>
    </message>
    <message>
        <source>{number} of {planned} cases were told.</source>
        <translation>{planned}件のケースのうち、{number}件を聞きました。</translation>
    </message>
    <message>
        <source>The evening took {length}, as planned.</source>
        <translation>会は予定どおり、{length}でした。</translation>
    </message>
    <message>
        <source>The evening took {length}, one minute longer than planned.</source>
        <translation>会は予定より1分長く、{length}でした。</translation>
    </message>
    <message>
        <source>The evening took {length}, one minute shorter than planned.</source>
        <translation>会は予定より1分短く、{length}でした。</translation>
    </message>
    <message>
        <source>The evening took {length}, {number} minutes longer than planned.</source>
        <extracomment>A length of time by its signs, and a number in words: &quot;2 h 5 min, five minutes longer&quot;.</extracomment>
        <translation>会は予定より{number}分長く、{length}でした。</translation>
    </message>
    <message>
        <source>The evening took {length}, {number} minutes shorter than planned.</source>
        <translation>会は予定より{number}分短く、{length}でした。</translation>
    </message>
    <message>
        <source>hidden here</source>
        <extracomment>In the place of what is hidden while the room could read along.</extracomment>
        <translation>ここでは非表示</translation>
    </message>
    <message>
        <source>off limits: {what}</source>
        <extracomment>What the teller would rather not be asked about, and how the room is told the time near the end.</extracomment>
        <translation>触れないこと: {what}</translation>
    </message>
    <message>
        <source>called “{alias}”</source>
        <extracomment>What the company is called tonight.</extracomment>
        <translation>呼び名「{alias}」</translation>
    </message>
    <message>
        <source>signal: {signal}</source>
        <translation>合図: {signal}</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a row of the handover card</comment>
        <extracomment>These six head the rows of a card that tells somebody who takes over where the evening is. First, what goes on now.</extracomment>
        <translation>今</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>a row of the handover card</comment>
        <translation>順番</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>a row of the handover card</comment>
        <extracomment>What comes next; and how late the evening is.</extracomment>
        <translation>このあと</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>a row of the handover card</comment>
        <translation>時計</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>a row of the handover card</comment>
        <extracomment>What is on the room screen; and what the teller asked for.</extracomment>
        <translation>会場</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>a row of the handover card</comment>
        <translation>カード</translation>
    </message>
    <message>
        <source>story</source>
        <comment>within a line</comment>
        <extracomment>These are parts of a case, within a line: &quot;Case 2 of 3, discussion, 08:24 left&quot;.</extracomment>
        <translation>話</translation>
    </message>
    <message>
        <source>questions</source>
        <comment>within a line</comment>
        <translation>質問</translation>
    </message>
    <message>
        <source>discussion</source>
        <comment>within a line</comment>
        <translation>話し合い</translation>
    </message>
    <message>
        <source>last word</source>
        <comment>within a line</comment>
        <translation>最後のひとこと</translation>
    </message>
    <message>
        <source>break</source>
        <comment>within a line</comment>
        <translation>休憩</translation>
    </message>
    <message>
        <source>The evening has not begun.</source>
        <translation>会はまだ始まっていません。</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>会は終わりました。</translation>
    </message>
    <message>
        <source>{place}: the room is asked</source>
        <extracomment>A place in the evening such as &quot;Case 2 of 3, story&quot;.</extracomment>
        <translation>{place}: 会場に尋ねています</translation>
    </message>
    <message>
        <source>{time} over</source>
        <extracomment>Minutes and seconds that are left of a part, or past it.</extracomment>
        <translation>予定を{time}過ぎ</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り{time}</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>within a line</comment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>{name} has the floor</source>
        <translation>{name}がお話し中</translation>
    </message>
    <message>
        <source>{name} speaks</source>
        <extracomment>This and the next two are parts of one line: &quot;Mara speaks, next Kofi, 2 hands&quot;.</extracomment>
        <translation>{name}が発言中</translation>
    </message>
    <message>
        <source>back to {name}</source>
        <translation>{name}に戻る</translation>
    </message>
    <message>
        <source>next {name}</source>
        <translation>次は{name}</translation>
    </message>
    <message>
        <source>The evening ends</source>
        <translation>会の終わり</translation>
    </message>
    <message>
        <source>{place}, at {time}</source>
        <extracomment>What comes next and when: &quot;Case 2 of 3, story, at 19:40&quot;.</extracomment>
        <translation>{place}、{time}から</translation>
    </message>
    <message>
        <source>{late}, ends {time}, {left}</source>
        <extracomment>How late the evening is, when it ends, what is then left: &quot;5 min behind, ends 21:10, 20 min in hand&quot;.</extracomment>
        <translation>{late}、{time}終了予定、{left}</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>the room screen</comment>
        <extracomment>These six tell what is on the room screen: it is blank, its picture is frozen, it shows the Rule ...</extracomment>
        <translation>消してあります</translation>
    </message>
    <message>
        <source>frozen</source>
        <comment>the room screen</comment>
        <translation>止めてあります</translation>
    </message>
    <message>
        <source>the Rule</source>
        <extracomment>How this company talks to each other: the Rule of the evening.
----------
The Chatham House Rule.</extracomment>
        <translation>ルール</translation>
    </message>
    <message>
        <source>a prompt</source>
        <translation>声かけ</translation>
    </message>
    <message>
        <source>the gentle ring</source>
        <translation>やわらかな輪</translation>
    </message>
    <message>
        <source>no timer, as the teller asked</source>
        <translation>時間の表示なし、話し手の希望</translation>
    </message>
    <message>
        <source>a hand</source>
        <extracomment>A raised hand of nobody in particular, in the place of a name; and who tells the story, where no name is known.</extracomment>
        <translation>挙手の方</translation>
    </message>
    <message>
        <source>The teller</source>
        <translation>話し手</translation>
    </message>
    <message>
        <source>Done speaking</source>
        <extracomment>What the key does: nobody is next.</extracomment>
        <translation>発言おわり</translation>
    </message>
    <message>
        <source>The round is over</source>
        <translation>ひとまわり終了</translation>
    </message>
    <message>
        <source>Back to: {name}</source>
        <extracomment>On a key: who gets the floor next; or again, after an interruption.</extracomment>
        <translation>{name}に戻す</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>次の方: {name}</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>the line</comment>
        <extracomment>The line of those who wait to speak, where nobody does.</extracomment>
        <translation>締め切り</translation>
    </message>
    <message>
        <source>open</source>
        <comment>the line</comment>
        <translation>受付中</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(|s), for later</source>
        <extracomment>These hands are for the discussion, which is still to come.</extracomment>
        <translation>
            <numerusform>挙手%n人、あとで</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand(|s), closed</source>
        <translation>
            <numerusform>挙手%n人、締め切り</numerusform>
        </translation>
    </message>
    <message>
        <source>all have spoken</source>
        <extracomment>This and the next nine are parts of a list in one line. Numbers are in words: &quot;two have not spoken yet&quot;.</extracomment>
        <translation>全員発言済み</translation>
    </message>
    <message>
        <source>one has not spoken yet</source>
        <translation>まだの方1人</translation>
    </message>
    <message>
        <source>{number} have not spoken yet</source>
        <translation>まだの方{number}人</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the line</source>
        <translation>
            <numerusform>ほかに%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>one parked</source>
        <extracomment>Topics that were put aside, to come back to them.</extracomment>
        <translation>あと回し1件</translation>
    </message>
    <message>
        <source>{number} parked</source>
        <translation>あと回し{number}件</translation>
    </message>
    <message>
        <source>one stepped out</source>
        <extracomment>People who left the circle for a while.</extracomment>
        <translation>離席1人</translation>
    </message>
    <message>
        <source>{number} stepped out</source>
        <translation>離席{number}人</translation>
    </message>
    <message>
        <source>names hidden</source>
        <comment>in the line</comment>
        <translation>名前は非表示</translation>
    </message>
    <message>
        <source>in order</source>
        <comment>how people speak</comment>
        <extracomment>Everybody speaks in the order in which hands went up.</extracomment>
        <translation>挙手順</translation>
    </message>
    <message>
        <source>telling the story</source>
        <extracomment>These three stand after the name of the person who tells, or told, the story.</extracomment>
        <translation>お話し中</translation>
    </message>
    <message>
        <source>has the last word</source>
        <translation>最後のひとこと</translation>
    </message>
    <message>
        <source>storyteller, may always answer</source>
        <translation>いつでも答えられます</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>the teller</comment>
        <translation>お答え中</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a part of the evening</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a part of the evening</comment>
        <translation>今</translation>
    </message>
    <message>
        <source>planned for {time}</source>
        <translation>予定は{time}</translation>
    </message>
    <message numerus="yes">
        <source>%n min used</source>
        <translation>
            <numerusform>使った時間%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min given back</source>
        <translation>
            <numerusform>余り%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min past the plan</source>
        <translation>
            <numerusform>予定を%n分過ぎ</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} so far</source>
        <translation>累計{minutes}</translation>
    </message>
    <message>
        <source>hand up</source>
        <comment>who sits there</comment>
        <extracomment>Somebody who sits there has raised a hand.</extracomment>
        <translation>挙手中</translation>
    </message>
    <message>
        <source>speaks</source>
        <comment>who sits there</comment>
        <translation>発言中</translation>
    </message>
    <message>
        <source>next</source>
        <comment>who sits there</comment>
        <translation>次の方</translation>
    </message>
    <message>
        <source>stepped out</source>
        <comment>who sits there</comment>
        <translation>離席中</translation>
    </message>
    <message>
        <source>spoke once</source>
        <translation>発言1回</translation>
    </message>
    <message>
        <source>spoke more than once</source>
        <translation>発言2回以上</translation>
    </message>
    <message>
        <source>past the usual turn</source>
        <translation>いつもの長さを過ぎています</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(|s) left</source>
        <translation>
            <numerusform>残り%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(|s) past the plan</source>
        <translation>
            <numerusform>予定を%n分過ぎています</numerusform>
        </translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>時間になりました</translation>
    </message>
    <message numerus="yes">
        <source>spoke %n time(|s)</source>
        <translation>
            <numerusform>発言%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <comment>the clock</comment>
        <extracomment>These three stand on one key.</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the clock</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>the clock</comment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <extracomment>On a key: what comes next, such as &quot;Next: Case 2&quot; or &quot;Next: Break&quot;.</extracomment>
        <translation>次へ: {title}</translation>
    </message>
    <message>
        <source>End the evening</source>
        <translation>会を終える</translation>
    </message>
    <message>
        <source>Case {number} of {count}, told by {name}</source>
        <translation>ケース {number} / {count}、話し手: {name}</translation>
    </message>
    <message>
        <source>the story keeps {time}</source>
        <extracomment>This and the next four go on after a state such as &quot;Running&quot;; while the room is asked, a story waits.</extracomment>
        <translation>話の残り{time}はそのまま</translation>
    </message>
    <message>
        <source>the story is {time} over</source>
        <translation>話は予定を{time}過ぎ</translation>
    </message>
    <message>
        <source>starts at {time}</source>
        <translation>{time}開始</translation>
    </message>
    <message>
        <source>planned until {time}</source>
        <translation>予定は{time}まで</translation>
    </message>
    <message>
        <source>until {time}</source>
        <extracomment>In a list: who tells, how long it takes, until when.</extracomment>
        <translation>{time}まで</translation>
    </message>
    <message>
        <source>to the start</source>
        <extracomment>This and the next five stand under the digits in the dial: 05:00 to the start. Keep them short.</extracomment>
        <translation>開始まで</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>under the time gone</comment>
        <translation>経過</translation>
    </message>
    <message>
        <source>for the room</source>
        <translation>会場の時間</translation>
    </message>
    <message>
        <source>paused {time}</source>
        <translation>一時停止 {time}</translation>
    </message>
    <message>
        <source>past {length}</source>
        <extracomment>Time left of a length, or time past it: 08:24 of 10 min, +02:00 past 10 min.</extracomment>
        <translation>{length}を過ぎて</translation>
    </message>
    <message>
        <source>of {length}</source>
        <translation>{length}のうち</translation>
    </message>
    <message>
        <source>Waiting for the start</source>
        <translation>開始を待っています</translation>
    </message>
    <message>
        <source>The room is asked</source>
        <translation>会場に尋ねています</translation>
    </message>
    <message>
        <source>Stories −{amount}</source>
        <extracomment>On a key: so much less time for each story to come, which only a person decides.</extracomment>
        <translation>話 −{amount}</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>新しい計画</translation>
    </message>
    <message>
        <source>The plan holds</source>
        <translation>計画どおり</translation>
    </message>
    <message>
        <source>No plan is enough</source>
        <translation>計画だけでは足りない</translation>
    </message>
    <message>
        <source>What wins nothing can be given back.</source>
        <extracomment>Of time that an earlier plan took from somebody and that makes the evening end no earlier any more.</extracomment>
        <translation>削っても早く終わらない分は戻せます。</translation>
    </message>
    <message>
        <source>Now it ends {amount} after the planned end, {time}.</source>
        <extracomment>&quot;It&quot; is the evening as it is now, without the new plan: it ends &quot;5 min after the planned end, 21:10&quot;.</extracomment>
        <translation>今のままでは予定（{time}）より{amount}遅れます。</translation>
    </message>
    <message>
        <source>Now it ends {amount} after the venue closes at {time}.</source>
        <extracomment>The same, by when the venue closes.</extracomment>
        <translation>今のままでは撤収時刻（{time}）を{amount}過ぎます。</translation>
    </message>
    <message>
        <source>Nothing has to be taken: {time} can be kept.</source>
        <extracomment>From nobody; the evening can end at that time.</extracomment>
        <translation>どこも削らずに、{time}に終えられます。</translation>
    </message>
    <message>
        <source>With the new plan it ends at {time}.</source>
        <translation>新しい計画なら、{time}に終わります。</translation>
    </message>
    <message>
        <source>Some of what was taken can be given back.</source>
        <extracomment>Time that a new plan took from breaks and discussions.</extracomment>
        <translation>削った時間の一部を戻せます。</translation>
    </message>
    <message>
        <source>What was taken can be given back.</source>
        <translation>削った時間を戻せます。</translation>
    </message>
    <message>
        <source>{amount} cannot be found.</source>
        <extracomment>So much time nobody can lose any more.</extracomment>
        <translation>{amount}足りません。</translation>
    </message>
    <message>
        <source>Leave a case out?</source>
        <translation>ケースをひとつ省きますか。</translation>
    </message>
    <message>
        <source>A case</source>
        <extracomment>A case that is left out, and so has no number.</extracomment>
        <translation>ケース</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>In the place of a length: this part of the evening will not happen.</extracomment>
        <translation>省略</translation>
    </message>
    <message>
        <source>There is this screen alone: names, prompts and cards are hidden while the room is shown.</source>
        <extracomment>These sentences are about the screen for the room.</extracomment>
        <translation>画面はこれひとつです。会場の画面を出すあいだ、名前、声かけ、カードは隠れます。</translation>
    </message>
    <message>
        <source>It was closed by hand. F5 brings it back.</source>
        <extracomment>F5 is a key.</extracomment>
        <translation>閉じてあります。F5で戻ります。</translation>
    </message>
    <message>
        <source>No second screen yet. It may be plugged in at any time.</source>
        <translation>ふたつめの画面はまだありません。いつつないでも大丈夫です。</translation>
    </message>
    <message>
        <source>Both screens show the same. Extend the desktop, else names, prompts and cards stay hidden.</source>
        <translation>両方に同じ画面が映っています。デスクトップを拡張してください。それまで名前、声かけ、カードは隠れます。</translation>
    </message>
    <message>
        <source>This laptop stays awake until the evening ends.</source>
        <translation>会が終わるまで、このパソコンはスリープしません。</translation>
    </message>
    <message>
        <source>It may fall asleep. Set its sleep to never.</source>
        <extracomment>The laptop may; its settings tell after how long it does.</extracomment>
        <translation>スリープするかもしれません。設定でスリープを「なし」にしてください。</translation>
    </message>
    <message>
        <source>Press its keys: this tells what each would do, and nothing is done.</source>
        <extracomment>The keys of a clicker, with which somebody goes on to the next step from afar.</extracomment>
        <translation>リモコンのキーを押すと、何をするキーかを示します。実際には何も起きません。</translation>
    </message>
    <message>
        <source>{what}, {how}. Ctrl+P tells all of it.</source>
        <extracomment>Both gaps say how well it is kept that nothing is written: &quot;Nothing is being written, 9 of 9 attempts refused&quot;.</extracomment>
        <translation>{what} ({how})。Ctrl+Pですべて見られます。</translation>
    </message>
    <message>
        <source>Room screen</source>
        <extracomment>These four head the rows of a card about what is ready before the doors open.</extracomment>
        <translation>会場の画面</translation>
    </message>
    <message>
        <source>Awake</source>
        <extracomment>Whether the laptop stays awake.</extracomment>
        <translation>スリープ防止</translation>
    </message>
    <message>
        <source>Clicker</source>
        <extracomment>A remote control for presentations.</extracomment>
        <translation>リモコン</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>書き込みなし</translation>
    </message>
    <message>
        <source>breaks would lose {amount} each</source>
        <extracomment>What some would lose in a new plan, all the same or some more than others.</extracomment>
        <translation>短縮の見込み: 休憩 各{amount}</translation>
    </message>
    <message>
        <source>breaks would lose up to {amount}</source>
        <translation>短縮の見込み: 休憩 最大{amount}</translation>
    </message>
    <message>
        <source>discussions would lose {amount} each</source>
        <translation>短縮の見込み: 話し合い 各{amount}</translation>
    </message>
    <message>
        <source>discussions would lose up to {amount}</source>
        <translation>短縮の見込み: 話し合い 最大{amount}</translation>
    </message>
    <message>
        <source>discussions {amount} each</source>
        <extracomment>The same, after &quot;breaks would lose ...&quot; in a list.</extracomment>
        <translation>話し合い 各{amount}</translation>
    </message>
    <message>
        <source>discussions up to {amount}</source>
        <translation>話し合い 最大{amount}</translation>
    </message>
    <message>
        <source>{step} would lose {amount}</source>
        <extracomment>What one would lose in a new plan; and the same, after &quot;breaks would lose ...&quot; in a list.</extracomment>
        <translation>短縮の見込み: {step} {amount}</translation>
    </message>
    <message>
        <source>{step} {amount}</source>
        <comment>would lose</comment>
        <translation>{step} {amount}</translation>
    </message>
    <message>
        <source>wipes the teller’s card</source>
        <extracomment>What the next step would do to the teller&apos;s card, and that this is for good.</extracomment>
        <translation>話し手カードを消します</translation>
    </message>
    <message>
        <source>undo does not bring it back</source>
        <translation>元に戻せません</translation>
    </message>
    <message>
        <source>ends {time} as before, {left}</source>
        <extracomment>When the evening would end, and what would then be in hand: &quot;ends 21:10, 20 min in hand&quot;.</extracomment>
        <translation>終了は{time}のまま、{left}</translation>
    </message>
    <message>
        <source>ends {time}, {left}</source>
        <translation>終了は{time}、{left}</translation>
    </message>
    <message>
        <source>{amount} more for {step}</source>
        <extracomment>A minute more or less for another part: &quot;the discussion of Case 3&quot;.</extracomment>
        <translation>{step}に{amount}追加</translation>
    </message>
    <message>
        <source>{amount} less for {step}</source>
        <translation>{step}を{amount}短縮</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <extracomment>What an act would do, before it is done: a minute more or less.</extracomment>
        <translation>{amount}追加</translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation>{amount}短縮</translation>
    </message>
    <message>
        <source>{amount} more, if the room agrees</source>
        <translation>会場が賛成なら{amount}追加</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>話に戻る</translation>
    </message>
    <message>
        <source>The room is asked for {length}</source>
        <translation>会場に{length}尋ねる</translation>
    </message>
    <message>
        <source>The reserve case</source>
        <extracomment>One more case than was planned.</extracomment>
        <translation>控えのケース</translation>
    </message>
    <message>
        <source>{amount} less spare time</source>
        <translation>予備時間が{amount}減る</translation>
    </message>
    <message>
        <source>{amount} cannot be found</source>
        <translation>{amount}足りない</translation>
    </message>
    <message>
        <source>{amount} more cannot be found</source>
        <extracomment>So much time nobody can lose any more; &quot;more&quot; if some could not be found before.</extracomment>
        <translation>さらに{amount}足りない</translation>
    </message>
    <message>
        <source>The guard is off</source>
        <extracomment>The guard keeps the promise that nothing is written. This is said of a run that was asked not to have it.</extracomment>
        <translation>保護はオフです</translation>
    </message>
    <message>
        <source>for debugging only: type no name</source>
        <translation>デバッグ専用、名前は入力しない</translation>
    </message>
    <message>
        <source>Nothing is being written</source>
        <translation>何も書き込まれていません</translation>
    </message>
    <message>
        <source>The kernel refuses this program every file write, every program start and every new connection.</source>
        <extracomment>The kernel of the operating system; this and the next three say how well it is kept that nothing is written.</extracomment>
        <translation>カーネルが、このプログラムによるファイルへの書き込み、プログラムの起動、新しい接続を、すべて拒否します。</translation>
    </message>
    <message>
        <source>Not all that could guard this evening is in force here. What is missing is told below.</source>
        <translation>この会を守れるもののうち、ここで効いていないものがあります。足りないものは下に示します。</translation>
    </message>
    <message>
        <source>This program does not write. Nothing on this system enforces it.</source>
        <translation>このプログラムは書き込みません。ただし、システムがそれを強制してはいません。</translation>
    </message>
    <message>
        <source>The system refuses this program file writes. Programs and connections it does not start, unenforced.</source>
        <translation>システムが、このプログラムによるファイルへの書き込みを拒否します。プログラムの起動と接続はしませんが、強制はされていません。</translation>
    </message>
    <message>
        <source>Cameras, phones and screen recorders. Administrators and malware. What the desktop and its input methods remember. Hibernation. That the app was started. A laptop taken while it runs.</source>
        <extracomment>What no program can promise to keep out, or to hide.</extracomment>
        <translation>カメラ、スマホ、画面録画。管理者やマルウェア。デスクトップや入力メソッドに残るもの。休止状態。アプリを起動したこと。動いたまま持ち去られたパソコン。</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether something is in force, at the beginning of a line in a terminal, in four letters or fewer.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NG</translation>
    </message>
    <message>
        <source>This can&apos;t vouch for the computer: {why}. Memory may reach the disk.</source>
        <extracomment>Swap: memory that the system puts on a disk. The gap says why that may happen in clear.</extracomment>
        <translation>パソコンのことまでは保証できません: {why}。メモリの内容がディスクに移るかもしれません。</translation>
    </message>
    <message>
        <source>None of it in clear on a disk.</source>
        <translation>暗号化されないままディスクに移るものはありません。</translation>
    </message>
    <message>
        <source>This program does not write</source>
        <extracomment>Here and below, the first words head the second ones, in one line.</extracomment>
        <translation>このプログラムは書き込みません</translation>
    </message>
    <message>
        <source>the system does not enforce it</source>
        <translation>システムの強制はありません</translation>
    </message>
    <message>
        <source>Not all is guarded</source>
        <translation>守られていないものがあります</translation>
    </message>
    <message>
        <source>Swap is on</source>
        <translation>スワップがオンです</translation>
    </message>
    <message>
        <source>memory may reach the disk</source>
        <translation>メモリがディスクに移るかもしれません</translation>
    </message>
    <message>
        <source>Rehearsal, {speed} times as fast</source>
        <translation>リハーサル、{speed}倍速</translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation>何も書き込まれません</translation>
    </message>
    <message>
        <source>Never promised: {what}</source>
        <translation>約束できないこと: {what}</translation>
    </message>
    <message>
        <source>It was started with --guard off. Nothing is enforced, and names do not belong here.</source>
        <extracomment>--guard off is typed so in any language.</extracomment>
        <translation>--guard offで起動しました。何も強制されていません。ここに名前は入力しないでください。</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>メモリのなかだけ</translation>
    </message>
    <message>
        <source>{refused} of {attempts} attempts refused</source>
        <extracomment>Attempts to write, made on purpose: all should be refused.</extracomment>
        <translation>試した{attempts}回のうち{refused}回を拒否</translation>
    </message>
    <message>
        <source>{refused} of {attempts} real attempts to write were refused.</source>
        <extracomment>Made on purpose: all should be refused.</extracomment>
        <translation>実際に書き込みを{attempts}回試し、{refused}回拒否されました。</translation>
    </message>
    <message>
        <source>Nothing has tried since.</source>
        <translation>そのあと、書き込もうとしたものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Since then something tried %n time(|s).</source>
        <extracomment>Something tried to write, and was stopped.</extracomment>
        <translation>
            <numerusform>そのあと、%n回の書き込みが試みられました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Since then something tried once.</source>
        <translation>そのあと、1回の書き込みが試みられました。</translation>
    </message>
    <message>
        <source>{amount} of this program now.</source>
        <extracomment>So much of the memory of this program lies in swap, such as &quot;12 kB&quot;.</extracomment>
        <translation>今、スワップにこのプログラムの{amount}があります。</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>スワップ</translation>
    </message>
    <message>
        <source>For the opening</source>
        <extracomment>Each of these heads a list of sentences that the facilitator may say: what they are for, or when they help.</extracomment>
        <translation>オープニングで</translation>
    </message>
    <message>
        <source>For the story</source>
        <translation>話のあいだに</translation>
    </message>
    <message>
        <source>For the questions</source>
        <translation>質問のときに</translation>
    </message>
    <message>
        <source>For the discussion</source>
        <translation>話し合いで</translation>
    </message>
    <message>
        <source>For the closing</source>
        <translation>クロージングで</translation>
    </message>
    <message>
        <source>Talk it over</source>
        <extracomment>The hosts talk the evening over, once it has ended.</extracomment>
        <translation>ふりかえり</translation>
    </message>
    <message>
        <source>Before it starts</source>
        <translation>始まる前に</translation>
    </message>
    <message>
        <source>For the last word</source>
        <translation>最後のひとことで</translation>
    </message>
    <message>
        <source>In the break</source>
        <translation>休憩のあいだに</translation>
    </message>
    <message>
        <source>When blame comes up</source>
        <translation>責める流れになったとき</translation>
    </message>
    <message>
        <source>When a name falls</source>
        <translation>名前が出てしまったとき</translation>
    </message>
    <message>
        <source>When one voice fills the room</source>
        <translation>ひとりの声ばかりのとき</translation>
    </message>
    <message>
        <source>When nobody speaks</source>
        <translation>誰も話さないとき</translation>
    </message>
    <message>
        <source>When someone is hurting</source>
        <translation>つらそうな人がいるとき</translation>
    </message>
    <message>
        <source>When it goes too deep</source>
        <translation>深みにはまったとき</translation>
    </message>
    <message>
        <source>When advice comes</source>
        <translation>助言が始まったとき</translation>
    </message>
    <message>
        <source>When it runs over</source>
        <translation>時間が延びたとき</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Over the sentences that a search found.</extracomment>
        <translation>見つかった声かけ</translation>
    </message>
    <message>
        <source>Back takes it up as it was left. Next goes on without the rest of it.</source>
        <extracomment>Back and Next are keys; a break was put in, and stopped what went on.</extracomment>
        <translation>「戻る」で元のところから続けます。「次へ」で残りを飛ばして進みます。</translation>
    </message>
    <message>
        <source>{left} tonight. Nothing has to be cut yet.</source>
        <extracomment>What is in hand before the venue closes: &quot;20 min in hand tonight&quot;.</extracomment>
        <translation>今夜は{left}があります。まだ何も削らなくて大丈夫です。</translation>
    </message>
    <message>
        <source>{left}. P shows a new plan: talks pay, the next story does not.</source>
        <extracomment>How long after the venue closes the evening ends. P is a key; talks lose time, the next story does not.</extracomment>
        <translation>終了は{left}です。Pで新しい計画を見られます。削るのは話し合いで、次の話はそのままです。</translation>
    </message>
    <message>
        <source>{length} in hand</source>
        <translation>{length}の余裕</translation>
    </message>
    <message>
        <source>{length} too long</source>
        <translation>{length}超過</translation>
    </message>
    <message>
        <source>Venue closes</source>
        <translation>撤収時刻</translation>
    </message>
    <message>
        <source>{length} to go</source>
        <extracomment>How long it is until the evening starts: &quot;12 min to go&quot;.</extracomment>
        <translation>開始まで{length}</translation>
    </message>
    <message>
        <source>it would change nothing now</source>
        <extracomment>These say in a few words why an act is of no use now, beside its name in a list of acts.</extracomment>
        <translation>今は何も変わりません</translation>
    </message>
    <message>
        <source>once the doors are open</source>
        <translation>開場してから使えます</translation>
    </message>
    <message>
        <source>the evening is over</source>
        <translation>会は終わりました</translation>
    </message>
    <message>
        <source>before the doors open</source>
        <translation>開場前に使えます</translation>
    </message>
    <message>
        <source>this step has no clock</source>
        <extracomment>A step is a part of the evening.</extracomment>
        <translation>ここには時計がありません</translation>
    </message>
    <message>
        <source>its clock has not started</source>
        <translation>時計がまだ動いていません</translation>
    </message>
    <message>
        <source>nobody is in the line</source>
        <translation>順番に誰もいません</translation>
    </message>
    <message>
        <source>nothing came before this</source>
        <translation>これより前はありません</translation>
    </message>
    <message>
        <source>nothing comes after this</source>
        <translation>これより先はありません</translation>
    </message>
    <message>
        <source>there is nothing to interrupt</source>
        <translation>中断するものがありません</translation>
    </message>
    <message>
        <source>no teller is left to withdraw</source>
        <translation>取りやめるケースがありません</translation>
    </message>
    <message>
        <source>nobody spoke before</source>
        <translation>前に話した方はいません</translation>
    </message>
    <message>
        <source>in questions and discussion</source>
        <extracomment>Only there.</extracomment>
        <translation>質問と話し合いで使えます</translation>
    </message>
    <message>
        <source>nobody to go around to: hands or chairs first</source>
        <translation>回る相手がまだいません、先に挙手か席を</translation>
    </message>
    <message>
        <source>nobody has the floor</source>
        <translation>発言中の方はいません</translation>
    </message>
    <message>
        <source>no topic is parked</source>
        <translation>あと回しの話題はありません</translation>
    </message>
    <message>
        <source>the floor is the teller’s</source>
        <translation>今は話し手の時間です</translation>
    </message>
    <message>
        <source>no hand is chosen</source>
        <translation>挙手が選ばれていません</translation>
    </message>
    <message>
        <source>this one is only said</source>
        <extracomment>A prompt that is never shown to the room.</extracomment>
        <translation>口で言うだけの声かけです</translation>
    </message>
    <message>
        <source>in a story</source>
        <extracomment>Only there.</extracomment>
        <translation>話のあいだに使えます</translation>
    </message>
    <message>
        <source>extended three times already</source>
        <translation>もう3回延長しました</translation>
    </message>
    <message>
        <source>it is at its last part</source>
        <extracomment>A story has parts; and: what was asked for is the case already.</extracomment>
        <translation>もう最後の部分です</translation>
    </message>
    <message>
        <source>it is so anyway</source>
        <translation>もうそうなっています</translation>
    </message>
    <message>
        <source>no cases</source>
        <extracomment>This and the next five are parts of a list, with a number in words: &quot;three cases, one break&quot;.</extracomment>
        <translation>ケースなし</translation>
    </message>
    <message>
        <source>one case</source>
        <translation>ケース1件</translation>
    </message>
    <message>
        <source>{number} cases</source>
        <translation>ケース{number}件</translation>
    </message>
    <message>
        <source>no breaks</source>
        <translation>休憩なし</translation>
    </message>
    <message>
        <source>one break</source>
        <translation>休憩1回</translation>
    </message>
    <message>
        <source>{number} breaks</source>
        <translation>休憩{number}回</translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(|s), with ours</source>
        <extracomment>Prompts of the facilitator&apos;s own, with those that come with the app or in their place.</extracomment>
        <translation>
            <numerusform>声かけ%n件、付属のものに追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(|s), instead of ours</source>
        <translation>
            <numerusform>声かけ%n件、付属のものの代わりに</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, after Case {number}</source>
        <extracomment>A part of the evening such as a break, and where it is.</extracomment>
        <translation>{title}、ケース {number}のあと</translation>
    </message>
    <message>
        <source>{length} to doors</source>
        <extracomment>How long it is until the doors open, until the start, or how long past it: &quot;12 min to the start&quot;.</extracomment>
        <translation>開場まで{length}</translation>
    </message>
    <message>
        <source>it is time to start</source>
        <extracomment>The evening is to start at this minute.</extracomment>
        <translation>開始の時刻です</translation>
    </message>
    <message>
        <source>{length} to the start</source>
        <translation>開始まで{length}</translation>
    </message>
    <message>
        <source>{length} past the start</source>
        <translation>開始予定を{length}過ぎ</translation>
    </message>
    <message>
        <source>the story of Case {number}</source>
        <extracomment>These are parts of a case, with their articles: who pays in &quot;{step} would lose 2 min&quot;, who gets &quot;for {step}&quot;.</extracomment>
        <translation>ケース {number}の話</translation>
    </message>
    <message>
        <source>the questions of Case {number}</source>
        <translation>ケース {number}の質問</translation>
    </message>
    <message>
        <source>the discussion of Case {number}</source>
        <translation>ケース {number}の話し合い</translation>
    </message>
    <message>
        <source>the last word of Case {number}</source>
        <translation>ケース {number}の最後のひとこと</translation>
    </message>
    <message>
        <source>the break of Case {number}</source>
        <translation>ケース {number}の休憩</translation>
    </message>
    <message>
        <source>the welcome</source>
        <extracomment>These are parts of the evening, with their articles, in the same sentences.</extracomment>
        <translation>オープニング</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>話</translation>
    </message>
    <message>
        <source>the questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>the discussion</source>
        <translation>話し合い</translation>
    </message>
    <message>
        <source>the last word</source>
        <translation>最後のひとこと</translation>
    </message>
    <message>
        <source>the breath</source>
        <extracomment>A minute or two of quiet between two cases.</extracomment>
        <translation>ひと息</translation>
    </message>
    <message>
        <source>the break</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>クロージング</translation>
    </message>
    <message>
        <source>the spare time</source>
        <translation>予備時間</translation>
    </message>
    <message>
        <source>the social time</source>
        <translation>歓談</translation>
    </message>
    <message>
        <source>the next on the list</source>
        <translation>次の項目</translation>
    </message>
    <message>
        <source>{part} of Case {number}</source>
        <extracomment>A part of a case: &quot;Discussion of Case 3&quot;.</extracomment>
        <translation>ケース {number}の{part}</translation>
    </message>
    <message>
        <source>Let’s strike that one. A plain word does just as well.</source>
        <extracomment>Said aloud when somebody has named a person or a company: the name is not to be used.</extracomment>
        <translation>今のは取り消しましょう。一般的な言い方で十分伝わります。</translation>
    </message>
    <message>
        <source>Here it is called “{alias}”.</source>
        <extracomment>What the company is called tonight.</extracomment>
        <translation>ここでは「{alias}」と呼びましょう。</translation>
    </message>
    <message>
        <source>Ended {time}</source>
        <translation>{time}に終了</translation>
    </message>
    <message>
        <source>Ends {time}</source>
        <translation>{time}終了予定</translation>
    </message>
    <message>
        <source>Room screen blank</source>
        <translation>会場の画面は消してあります</translation>
    </message>
    <message>
        <source>Room screen frozen</source>
        <translation>会場の画面は止めてあります</translation>
    </message>
    <message>
        <source>Room screen shows the test card</source>
        <translation>会場の画面にテストカード</translation>
    </message>
    <message>
        <source>Room screen shows thank you</source>
        <extracomment>The room reads thank you, at the end.</extracomment>
        <translation>会場の画面にお礼</translation>
    </message>
    <message>
        <source>Room screen shows the Rule</source>
        <extracomment>How this company talks to each other: the Rule of the evening.</extracomment>
        <translation>会場の画面にルール</translation>
    </message>
    <message>
        <source>Room screen shows a prompt</source>
        <translation>会場の画面に声かけ</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a state of the clock</comment>
        <extracomment>These five are states of the clock.</extracomment>
        <translation>開始前</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a state of the clock</comment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a state of the clock</comment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <comment>a state of the clock</comment>
        <translation>まとめの時間</translation>
    </message>
    <message>
        <source>Over time</source>
        <comment>a state of the clock</comment>
        <translation>時間が延びています</translation>
    </message>
    <message>
        <source>first time</source>
        <comment>somebody speaks for the first time in this case</comment>
        <translation>初めて</translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>why somebody is next</comment>
        <extracomment>These nine say why somebody is next, in four words or fewer: they are read aloud.</extracomment>
        <translation>話の途中</translation>
    </message>
    <message>
        <source>once around</source>
        <comment>everybody in the circle has one turn</comment>
        <translation>ひとまわり</translation>
    </message>
    <message>
        <source>moved up</source>
        <comment>why somebody is next</comment>
        <extracomment>The facilitator moved a hand up in the line.</extracomment>
        <translation>繰り上げ</translation>
    </message>
    <message>
        <source>waited long</source>
        <comment>why somebody is next</comment>
        <translation>長く待っている</translation>
    </message>
    <message>
        <source>first time, same thread</source>
        <comment>why somebody is next</comment>
        <translation>初めて、同じ流れ</translation>
    </message>
    <message>
        <source>next in line</source>
        <comment>why somebody is next</comment>
        <translation>順番どおり</translation>
    </message>
    <message>
        <source>Your first evening: eight keys. Enter opens the doors.</source>
        <extracomment>These tell a beginner what to do next, in a line each. Enter, Space, N, H, X, R, + and ? are keys.</extracomment>
        <translation>初めての会は、八つのキーから。Enterで開場します。</translation>
    </message>
    <message>
        <source>Space starts the evening.</source>
        <translation>Spaceで会を始めます。</translation>
    </message>
    <message>
        <source>N goes on to what comes next: the first story.</source>
        <translation>Nで次へ進みます。最初の話です。</translation>
    </message>
    <message>
        <source>+ gives a minute. Held, it counts more, and their cost: letting go gives them, Esc leaves them.</source>
        <extracomment>While the key + is held, the minutes count up. Letting go gives them; Esc gives none.</extracomment>
        <translation>+で1分増えます。押したままだと分数が増えて影響も出ます。離すと決まり、Escならやめます。</translation>
    </message>
    <message>
        <source>Ctrl+1 picks a sentence to say. R shows it to the room.</source>
        <extracomment>While the line is seen as a circle: 1 alone would raise a hand.</extracomment>
        <translation>Ctrl+1で言う文を選びます。Rで会場に出します。</translation>
    </message>
    <message>
        <source>R takes it back.</source>
        <translation>Rで下げます。</translation>
    </message>
    <message>
        <source>N goes on to the questions.</source>
        <translation>Nで質問へ進みます。</translation>
    </message>
    <message>
        <source>N once more: the discussion.</source>
        <translation>もう一度Nで、話し合いへ進みます。</translation>
    </message>
    <message>
        <source>X when a name falls: the room goes dark, and you see what to say.</source>
        <extracomment>A name has fallen that should not have. B is a key, too.</extracomment>
        <translation>名前が出たらX。会場の画面が消え、言うことばが出ます。</translation>
    </message>
    <message>
        <source>1 picks a sentence to say. R shows it to the room.</source>
        <translation>1で言う文を選びます。Rで会場に出します。</translation>
    </message>
    <message>
        <source>H, a name or a seat, Enter: a hand is up.</source>
        <translation>H、名前か席、Enterの順で、挙手を受けます。</translation>
    </message>
    <message>
        <source>Enter gives the floor to whoever comes next.</source>
        <translation>Enterで、次の方の番にします。</translation>
    </message>
    <message>
        <source>X once more brings the room back. B alone makes it dark.</source>
        <translation>もう一度Xで元に戻ります。Bは画面を消すだけです。</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back whatever you did last.</source>
        <translation>Ctrl+Zで、直前のことを元に戻します。</translation>
    </message>
    <message>
        <source>That is all it takes. ? shows every key, Esc puts this away.</source>
        <translation>これで全部です。?でキー一覧、Escでこの案内を閉じます。</translation>
    </message>
    <message>
        <source>new topic</source>
        <comment>what a hand is up for</comment>
        <extracomment>These three tell what somebody wants to speak for: something new, what is talked of, or an answer to who speaks.</extracomment>
        <translation>新しい話題</translation>
    </message>
    <message>
        <source>same thread</source>
        <comment>what a hand is up for</comment>
        <translation>同じ流れ</translation>
    </message>
    <message>
        <source>direct reply</source>
        <comment>what a hand is up for</comment>
        <translation>直接の返答</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>Numbers in words, which stand within a sentence. Where their form would depend on what is counted, take digits.</extracomment>
        <translation>2</translation>
    </message>
    <message>
        <source>three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>four</source>
        <translation>4</translation>
    </message>
    <message>
        <source>five</source>
        <translation>5</translation>
    </message>
    <message>
        <source>six</source>
        <translation>6</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>7</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>8</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>9</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>10</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>11</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>12</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <extracomment>A list of two things; of a longer one, all but the last stand in the first gap.</extracomment>
        <translation>{some}、{more}</translation>
    </message>
    <message>
        <source>{some}; {more}</source>
        <extracomment>A list of two things, which may hold commas.</extracomment>
        <translation>{some}；{more}</translation>
    </message>
    <message>
        <source>Starts at {time}</source>
        <translation>{time}開始</translation>
    </message>
    <message>
        <source>Once around</source>
        <comment>everybody in the circle has one turn</comment>
        <translation>ひとまわり</translation>
    </message>
    <message numerus="yes">
        <source>Now: {name}, then %n hand(|s)</source>
        <extracomment>Who speaks now, and how many raised hands wait.</extracomment>
        <translation>
            <numerusform>発言中: {name}、このあと%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>発言中: {name}</translation>
    </message>
    <message>
        <source>The line:</source>
        <extracomment>The line of those who wait to speak; &quot;3 hands&quot; follows in a stronger ink.</extracomment>
        <translation>発言の順番:</translation>
    </message>
    <message>
        <source>The line is closed</source>
        <translation>発言の順番は締め切りました</translation>
    </message>
    <message>
        <source>The line is open</source>
        <translation>発言の順番は空いています</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <extracomment>When the break is over: the company comes back.</extracomment>
        <translation>{time}に再開</translation>
    </message>
    <message>
        <source>We go on in a moment</source>
        <translation>まもなく再開します</translation>
    </message>
    <message>
        <source>Freed memory</source>
        <extracomment>These nine head the rows of a page about what keeps the promise that nothing is written. Each is about ...</extracomment>
        <translation>解放したメモリ</translation>
    </message>
    <message>
        <source>Memory dumps</source>
        <extracomment>... copies of the memory of a program, which a system may write</extracomment>
        <translation>メモリダンプ</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>ファイルの大きさ</translation>
    </message>
    <message>
        <source>Files and programs</source>
        <translation>ファイルとプログラム</translation>
    </message>
    <message>
        <source>System calls</source>
        <extracomment>... what a program asks the kernel for</extracomment>
        <translation>システムコール</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Screen recordings</source>
        <translation>画面録画</translation>
    </message>
    <message>
        <source>Tripwire</source>
        <extracomment>... a counter that notices whoever tries to write</extracomment>
        <translation>トリップワイヤー</translation>
    </message>
    <message>
        <source>After a crash</source>
        <translation>クラッシュのあと</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>why a prompt is offered</comment>
        <extracomment>Fills in &quot;Others, {news}&quot;: other prompts fit now that the beginning is over.</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Blame</source>
        <comment>what just happened</comment>
        <extracomment>These eight name what just happened, on keys in one row: keep them short.</extracomment>
        <translation>責める</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>what just happened</comment>
        <extracomment>Somebody was named who should not be.</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Dominating</source>
        <comment>what just happened</comment>
        <extracomment>One person speaks most of the time.</extracomment>
        <translation>ひとりの声</translation>
    </message>
    <message>
        <source>Silence</source>
        <comment>what just happened</comment>
        <translation>沈黙</translation>
    </message>
    <message>
        <source>Distress</source>
        <comment>what just happened</comment>
        <extracomment>Somebody is hurting.</extracomment>
        <translation>つらそう</translation>
    </message>
    <message>
        <source>Rabbit hole</source>
        <comment>what just happened</comment>
        <extracomment>The talk loses itself in details.</extracomment>
        <translation>深入り</translation>
    </message>
    <message>
        <source>Advice</source>
        <comment>what just happened</comment>
        <translation>助言</translation>
    </message>
    <message>
        <source>Overrun</source>
        <comment>what just happened</comment>
        <extracomment>It takes longer than planned.</extracomment>
        <translation>長引く</translation>
    </message>
    <message>
        <source>Curiosity, not judgment.</source>
        <extracomment>The room reads this sentence while a story is told, and the next ones at their time: calm, short, to everybody.</extracomment>
        <translation>裁くより、知りたい気持ちで。</translation>
    </message>
    <message>
        <source>Facts first. Opinions can wait.</source>
        <translation>まずは事実を。意見はそのあとで。</translation>
    </message>
    <message>
        <source>The last word belongs to the teller.</source>
        <translation>最後のひとことは、話し手のものです。</translation>
    </message>
    <message>
        <source>A little time to spare.</source>
        <translation>少し時間に余裕があります。</translation>
    </message>
    <message>
        <source>Questions of fact</source>
        <translation>事実についての質問</translation>
    </message>
    <message>
        <source>Time to round it off.</source>
        <translation>そろそろ締めくくりへ。</translation>
    </message>
    <message>
        <source>No rush. Finish the thought.</source>
        <translation>ごゆっくり。区切りのいいところまで。</translation>
    </message>
    <message>
        <source>The story waits</source>
        <extracomment>The story is stopped, and the room is asked.</extracomment>
        <translation>話はひと休み</translation>
    </message>
    <message>
        <source>What would you do next?</source>
        <translation>みなさんなら、次にどうしますか。</translation>
    </message>
    <message>
        <source>A question for the room</source>
        <extracomment>These two head a sentence that the room is shown.</extracomment>
        <translation>みなさんへの問い</translation>
    </message>
    <message>
        <source>A word for the room</source>
        <translation>みなさんへ</translation>
    </message>
    <message>
        <source>Welcome. Find a seat, get something to eat.</source>
        <translation>ようこそ。お席へどうぞ。食べものもあります。</translation>
    </message>
    <message>
        <source>We start in a moment.</source>
        <translation>まもなく始まります。</translation>
    </message>
    <message>
        <source>Doors open</source>
        <comment>a part of the evening</comment>
        <extracomment>These twelve are the parts of an evening, as headings.</extracomment>
        <translation>開場</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>a part of the evening</comment>
        <translation>オープニング</translation>
    </message>
    <message>
        <source>Story</source>
        <comment>a part of the evening</comment>
        <translation>話</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>a part of the evening</comment>
        <translation>質問</translation>
    </message>
    <message>
        <source>Discussion</source>
        <comment>a part of the evening</comment>
        <translation>話し合い</translation>
    </message>
    <message>
        <source>Last word</source>
        <comment>a part of the evening</comment>
        <translation>最後のひとこと</translation>
    </message>
    <message>
        <source>A breath</source>
        <comment>a part of the evening</comment>
        <extracomment>A minute or two of quiet between two cases.</extracomment>
        <translation>ひと息</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>a part of the evening</comment>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>a part of the evening</comment>
        <translation>クロージング</translation>
    </message>
    <message>
        <source>Spare time</source>
        <comment>a part of the evening</comment>
        <translation>予備時間</translation>
    </message>
    <message>
        <source>Social time</source>
        <comment>a part of the evening</comment>
        <translation>歓談</translation>
    </message>
    <message>
        <source>Next on the list</source>
        <comment>a part of the evening</comment>
        <translation>次の項目</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>A length of time, by the signs of hours and minutes.</extracomment>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>A length of time: &quot;10 min&quot;, &quot;2.5 min&quot;; or a difference, &quot;+2 min&quot;.</extracomment>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>on time</source>
        <extracomment>How late the evening is: not at all.</extracomment>
        <translation>時間どおり</translation>
    </message>
    <message>
        <source>{length} behind</source>
        <extracomment>How late the evening is; in the gap stands a length such as &quot;5 min&quot;.</extracomment>
        <translation>{length}遅れ</translation>
    </message>
    <message>
        <source>{length} ahead</source>
        <translation>{length}早め</translation>
    </message>
    <message>
        <source>just as the venue closes</source>
        <extracomment>This and the next two go on after &quot;Ends 21:10&quot;, in a line of their own.</extracomment>
        <translation>撤収時刻ちょうど</translation>
    </message>
    <message>
        <source>{length} before the venue closes</source>
        <translation>撤収時刻の{length}前</translation>
    </message>
    <message>
        <source>{length} after the venue closes</source>
        <translation>撤収時刻の{length}あと</translation>
    </message>
    <message>
        <source>just as the venue closed</source>
        <extracomment>This and the next two go on after &quot;Ended 21:10&quot;, in a line of their own.</extracomment>
        <translation>撤収時刻ちょうど</translation>
    </message>
    <message>
        <source>{length} before the venue closed</source>
        <translation>撤収時刻の{length}前</translation>
    </message>
    <message>
        <source>{length} after the venue closed</source>
        <translation>撤収時刻の{length}あと</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}分{seconds}秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <extracomment>A case is a story with its questions and its discussion; the first of the evening is Case 1.</extracomment>
        <translation>ケース {number}</translation>
    </message>
    <message>
        <source>Case {number} of {count}</source>
        <translation>ケース {number} / {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(|s)</source>
        <extracomment>Raised hands: people who wait to speak.</extracomment>
        <translation>
            <numerusform>挙手%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Chair {number}</source>
        <translation>席{number}</translation>
    </message>
    <message>
        <source>The text</source>
        <extracomment>Where something is wrong: in what was pasted. A sentence begins with it: &quot;The text, line 3: ...&quot;.</extracomment>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>Agenda</source>
        <comment>its name, where it has none</comment>
        <translation>進行表</translation>
    </message>
    <message>
        <source>Rundown</source>
        <extracomment>The name of an agenda that was pasted: a list of lines with times.</extracomment>
        <translation>貼り付けた進行表</translation>
    </message>
    <message>
        <source>The agenda</source>
        <extracomment>Where something is wrong: &quot;The agenda: there is no built-in one of this name; choose from ...&quot;.</extracomment>
        <translation>進行表</translation>
    </message>
    <message>
        <source>there is no built-in one of this name</source>
        <translation>この名前の付属の進行表はありません</translation>
    </message>
    <message numerus="yes">
        <source>expected at most %n segment(|s)</source>
        <translation>
            <numerusform>項目は%n個までです</numerusform>
        </translation>
    </message>
    <message>
        <source>remove some, or make several agendas</source>
        <translation>いくつか減らすか、進行表を分けてください</translation>
    </message>
    <message>
        <source>write it at the top, like {example}</source>
        <extracomment>An example of the name of an agenda.</extracomment>
        <translation>先頭に{example}のように書いてください</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>火曜の会</translation>
    </message>
    <message>
        <source>an agenda needs a name</source>
        <translation>進行表には名前が必要です</translation>
    </message>
    <message>
        <source>an agenda needs at least one segment with minutes</source>
        <extracomment>A segment is a part of an agenda; the opening is one.</extracomment>
        <translation>進行表には、時間のある項目が少なくともひとつ必要です</translation>
    </message>
    <message>
        <source>add one, such as an opening</source>
        <translation>オープニングなど、ひとつ加えてください</translation>
    </message>
    <message>
        <source>the doors open before all else</source>
        <translation>開場は、ほかのすべてより先です</translation>
    </message>
    <message>
        <source>make this the first segment</source>
        <translation>これを最初の項目にしてください</translation>
    </message>
    <message>
        <source>leave this segment out, or the doors at the top</source>
        <translation>この項目か、先頭のdoorsのどちらかを省いてください</translation>
    </message>
    <message>
        <source>the doors are given twice</source>
        <translation>開場が2か所に書かれています</translation>
    </message>
    <message>
        <source>give the start, such as {time}</source>
        <translation>{time}のように、開始時刻を書いてください</translation>
    </message>
    <message>
        <source>doors as a segment need to know the start</source>
        <translation>開場を項目にするには、開始時刻が必要です</translation>
    </message>
    <message>
        <source>expected a time before the start at {time}</source>
        <translation>{time}の開始より前の時刻が必要です</translation>
    </message>
    <message>
        <source>open the doors earlier</source>
        <translation>開場を早くしてください</translation>
    </message>
    <message>
        <source>shorten some segments, or the gaps between them</source>
        <translation>項目か、そのあいだの空きを短くしてください</translation>
    </message>
    <message>
        <source>expected an evening of 24 hours at most</source>
        <translation>会の長さは24時間までです</translation>
    </message>
    <message>
        <source>it is fixed for {time}, and what comes before ends at {end}</source>
        <extracomment>A part of the evening may be fixed for a time of day.</extracomment>
        <translation>{time}に固定されていますが、その前は{end}に終わります</translation>
    </message>
    <message>
        <source>fix it for a later time, or shorten what comes before</source>
        <translation>もっと遅い時刻に固定するか、その前を短くしてください</translation>
    </message>
    <message>
        <source>give one of them minutes, such as {example}</source>
        <translation>{example}のように、どれかに分数を書いてください</translation>
    </message>
    <message>
        <source>a case needs at least one part</source>
        <translation>ケースには、少なくともひとつの部分が必要です</translation>
    </message>
    <message>
        <source>a case is shown by its number only</source>
        <translation>ケースは番号だけで示します</translation>
    </message>
    <message>
        <source>leave the title out</source>
        <translation>titleを省いてください</translation>
    </message>
    <message>
        <source>give {parts} and {last}</source>
        <extracomment>The gaps hold words as they stand in a file: &quot;story, questions, discussion and last_word&quot;.</extracomment>
        <translation>{parts}、{last}を書いてください</translation>
    </message>
    <message>
        <source>a case is planned by its parts</source>
        <translation>ケースの時間は部分ごとに決めます</translation>
    </message>
    <message>
        <source>only the discussion of a case gives way, and this one has none</source>
        <extracomment>Only a discussion gets shorter where time is lost.</extracomment>
        <translation>ケースで短くなるのは話し合いだけですが、ここには話し合いがありません</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>省いてください</translation>
    </message>
    <message>
        <source>this row can&apos;t be split into cells</source>
        <extracomment>A row of a table in a file, and its cells.</extracomment>
        <translation>この行はセルに分けられません</translation>
    </message>
    <message>
        <source>look for a quotation mark without its partner</source>
        <translation>対になっていない引用符を探してください</translation>
    </message>
    <message>
        <source>there is a column that is not known</source>
        <translation>知らない列があります</translation>
    </message>
    <message>
        <source>two columns have the same name</source>
        <translation>同じ名前の列がふたつあります</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>どちらかひとつを残してください</translation>
    </message>
    <message>
        <source>begin with a row such as {example}</source>
        <translation>{example}のような行から始めてください</translation>
    </message>
    <message>
        <source>expected the names of the columns</source>
        <translation>列の名前が必要です</translation>
    </message>
    <message>
        <source>name its column, or empty the cell</source>
        <translation>列に名前をつけるか、セルを空にしてください</translation>
    </message>
    <message>
        <source>there is a cell without a column</source>
        <translation>列のないセルがあります</translation>
    </message>
    <message numerus="yes">
        <source>expected 1 to %n prompt(|s)</source>
        <extracomment>Sentences that the facilitator may say.</extracomment>
        <translation>
            <numerusform>声かけは1〜%n件です</numerusform>
        </translation>
    </message>
    <message>
        <source>write each under a heading {heading}</source>
        <translation>ひとつずつ、見出し{heading}の下に書いてください</translation>
    </message>
    <message numerus="yes">
        <source>expected %n part(|s) of a script at most</source>
        <extracomment>What is read out at the opening and at the closing.</extracomment>
        <translation>
            <numerusform>台本の区切りは%n個までです</numerusform>
        </translation>
    </message>
    <message>
        <source>put some of them together</source>
        <translation>いくつかをまとめてください</translation>
    </message>
    <message>
        <source>the same sentence is prompt {number}</source>
        <translation>同じ文が声かけ{number}にあります</translation>
    </message>
    <message>
        <source>prompt {number}</source>
        <extracomment>... a prompt a sentence that the facilitator may say ...</extracomment>
        <translation>声かけ{number}</translation>
    </message>
    <message>
        <source>say when it fits, like {example}</source>
        <extracomment>phases, situation, when and room are names of values in a file: they are written so in any language.</extracomment>
        <translation>{example}のように、合うときを書いてください</translation>
    </message>
    <message>
        <source>a prompt needs phases or a situation</source>
        <translation>声かけにはphasesかsituationが必要です</translation>
    </message>
    <message>
        <source>a prompt for a situation fits any time</source>
        <extracomment>Leave out the values that are named phases and when.</extracomment>
        <translation>situationの声かけは、いつでも使えます</translation>
    </message>
    <message>
        <source>leave out its phases and when</source>
        <translation>phasesとwhenを省いてください</translation>
    </message>
    <message>
        <source>only a situation has one</source>
        <extracomment>Words for what was heard or seen just before; a situation is what just happened.</extracomment>
        <translation>これはsituationにだけ書けます</translation>
    </message>
    <message>
        <source>leave it out, or name the situation</source>
        <translation>省くか、situationを書いてください</translation>
    </message>
    <message>
        <source>a prompt for distress is never shown to the room</source>
        <extracomment>What is said to somebody who is hurting.</extracomment>
        <translation>distressの声かけは、会場の画面には決して出しません</translation>
    </message>
    <message>
        <source>write {example}</source>
        <translation>{example}と書いてください</translation>
    </message>
    <message numerus="yes">
        <source>expected %n word(|s) at most</source>
        <translation>
            <numerusform>%n語までです</numerusform>
        </translation>
    </message>
    <message>
        <source>name it in passing</source>
        <extracomment>In a few words, as one mentions something.</extracomment>
        <translation>ごく短く書いてください</translation>
    </message>
    <message>
        <source>{some} or {more}</source>
        <extracomment>Two names of phases as they stand in a file; of a longer list, all but the last stand in the first gap.</extracomment>
        <translation>{some}、{more}</translation>
    </message>
    <message>
        <source>it fits {phases}</source>
        <translation>合うのは{phases}です</translation>
    </message>
    <message>
        <source>this moment never comes in these phases</source>
        <translation>このwhenは、書かれたphasesのあいだには来ません</translation>
    </message>
    <message>
        <source>expected what is said</source>
        <translation>読み上げる文が必要です</translation>
    </message>
    <message>
        <source>write it in quotation marks</source>
        <translation>引用符で囲んで書いてください</translation>
    </message>
    <message numerus="yes">
        <source>expected 1 to %n word(|s)</source>
        <translation>
            <numerusform>1〜%n語までです</numerusform>
        </translation>
    </message>
    <message>
        <source>say it in one short sentence or two</source>
        <translation>短い一文か二文にしてください</translation>
    </message>
    <message>
        <source>write the heading {heading} before it</source>
        <translation>前に見出し{heading}を書いてください</translation>
    </message>
    <message>
        <source>expected its own heading</source>
        <translation>ここには見出しが必要です</translation>
    </message>
    <message>
        <source>{place}: {trouble}; {remedy}.</source>
        <extracomment>Where in a file something is wrong, what is wrong, and how it is put right: a sentence in three parts.</extracomment>
        <translation>{place}: {trouble}。{remedy}。</translation>
    </message>
    <message>
        <source>{trouble}; {remedy}.</source>
        <translation>{trouble}。{remedy}。</translation>
    </message>
    <message>
        <source>line {number}</source>
        <extracomment>A place in a file.</extracomment>
        <translation>{number}行目</translation>
    </message>
    <message>
        <source>write it like {example}</source>
        <extracomment>How a fault is put right, at the end of a sentence; the example is in the language of files.</extracomment>
        <translation>{example}のように書いてください</translation>
    </message>
    <message>
        <source>perhaps {word} is meant</source>
        <extracomment>How a fault is put right, at the end of a sentence; here and below the gaps hold words of a file.</extracomment>
        <translation>{word}のことでしょうか</translation>
    </message>
    <message>
        <source>choose from {words}</source>
        <translation>{words}から選んでください</translation>
    </message>
    <message>
        <source>there is a key that is not known</source>
        <extracomment>A key is the name of a value in a file, such as minutes in minutes = 10.</extracomment>
        <translation>知らないキーがあります</translation>
    </message>
    <message>
        <source>expected whole or half minutes from {least} to {most}</source>
        <extracomment>Faults are told in two parts, what is wrong and how it is put right: &quot;expected ...; give ...&quot;.</extracomment>
        <translation>{least}〜{most}分を、0.5分刻みで書きます</translation>
    </message>
    <message>
        <source>give a plain number such as {number}</source>
        <translation>{number}のように、数だけを書いてください</translation>
    </message>
    <message>
        <source>expected a time of day</source>
        <translation>時刻が必要です</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <extracomment>true and false are written so in any language.</extracomment>
        <translation>trueかfalseが必要です</translation>
    </message>
    <message>
        <source>write one of the two, without quotation marks</source>
        <translation>どちらかを、引用符なしで書いてください</translation>
    </message>
    <message>
        <source>expected words in quotation marks</source>
        <extracomment>An example of a title: what is served in a break.</extracomment>
        <translation>引用符で囲んだ言葉が必要です</translation>
    </message>
    <message>
        <source>Soup</source>
        <translation>スープ</translation>
    </message>
    <message>
        <source>write it in one line</source>
        <translation>1行で書いてください</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>短くしてください</translation>
    </message>
    <message numerus="yes">
        <source>expected one line of at most %n letter(|s)</source>
        <translation>
            <numerusform>1行で%n文字までです</numerusform>
        </translation>
    </message>
    <message>
        <source>write it in brackets, with each word in quotation marks</source>
        <translation>角かっこに入れ、ひとつずつ引用符で囲んでください</translation>
    </message>
    <message>
        <source>expected a list of words</source>
        <translation>言葉のリストが必要です</translation>
    </message>
    <message>
        <source>expected a word that is known</source>
        <extracomment>One of the words that may stand there.</extracomment>
        <translation>決まった言葉のどれかが必要です</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>an agenda</comment>
        <extracomment>These five are names of agendas that come with the app: two cases in an hour and a quarter ...</extracomment>
        <translation>短めの会</translation>
    </message>
    <message>
        <source>Evening</source>
        <comment>an agenda</comment>
        <extracomment>... the usual three cases in two hours ...</extracomment>
        <translation>標準の会</translation>
    </message>
    <message>
        <source>Long evening</source>
        <comment>an agenda</comment>
        <extracomment>... four cases ...</extracomment>
        <translation>長めの会</translation>
    </message>
    <message>
        <source>Full evening</source>
        <comment>an agenda</comment>
        <extracomment>... five cases in three hours ...</extracomment>
        <translation>たっぷりの会</translation>
    </message>
    <message>
        <source>Empty evening</source>
        <comment>an agenda</comment>
        <extracomment>... and a welcome and a closing with nothing between them.</extracomment>
        <translation>空の会</translation>
    </message>
    <message>
        <source>Stretch</source>
        <comment>a break</comment>
        <extracomment>A short break: everybody gets up.</extracomment>
        <translation>ストレッチ</translation>
    </message>
    <message>
        <source>save it again as plain text, encoding UTF-8</source>
        <extracomment>The file, with a text editor.</extracomment>
        <translation>プレーンテキスト、文字コードUTF-8で保存し直してください</translation>
    </message>
    <message>
        <source>choose a text file that holds an agenda or prompts</source>
        <translation>進行表か声かけが書かれたテキストファイルを選んでください</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>look whether it was moved or renamed</source>
        <translation>移動したか、名前が変わっていないか確かめてください</translation>
    </message>
    <message>
        <source>this file may not be read</source>
        <translation>このファイルは読み取りが許可されていません</translation>
    </message>
    <message>
        <source>allow reading it, or copy it elsewhere</source>
        <translation>読み取りを許可するか、別の場所にコピーしてください</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>ファイルを読めません</translation>
    </message>
    <message>
        <source>look whether its drive is still connected</source>
        <translation>ドライブがつながっているか確かめてください</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>これはフォルダーです</translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation>そのなかのファイルを選んでください</translation>
    </message>
    <message>
        <source>this is no ordinary file</source>
        <extracomment>A pipe, or a device.</extracomment>
        <translation>これは普通のファイルではありません</translation>
    </message>
    <message>
        <source>expected at most 1 MB</source>
        <translation>大きさは1MBまでです</translation>
    </message>
    <message>
        <source>expected UTF-8, this is UTF-16</source>
        <translation>UTF-8が必要ですが、これはUTF-16です</translation>
    </message>
    <message>
        <source>expected plain text, this is another kind of file</source>
        <translation>プレーンテキストが必要ですが、これは別の種類のファイルです</translation>
    </message>
    <message>
        <source>expected UTF-8</source>
        <translation>UTF-8が必要です</translation>
    </message>
    <message numerus="yes">
        <source>expected at most %n letter(|s) in a line</source>
        <translation>
            <numerusform>1行は%n文字までです</numerusform>
        </translation>
    </message>
    <message>
        <source>write one segment on each line</source>
        <extracomment>A segment is a part of an agenda.</extracomment>
        <translation>1行に1項目ずつ書いてください</translation>
    </message>
    <message>
        <source>expected words and minutes</source>
        <extracomment>A line of an agenda as somebody may write it: what begins at seven and takes ten minutes.</extracomment>
        <translation>言葉と分数が必要です</translation>
    </message>
    <message>
        <source>19:00 Welcome 10 min</source>
        <translation>19:00 Welcome 10 min</translation>
    </message>
    <message>
        <source>expected a time with its seconds</source>
        <translation>秒まで書いた時刻が必要です</translation>
    </message>
    <message>
        <source>expected a decimal point</source>
        <extracomment>A point, not a comma: &quot;2.5&quot;.</extracomment>
        <translation>小数点にはピリオドが必要です</translation>
    </message>
    <message>
        <source>expected straight quotation marks</source>
        <extracomment>The plain ones of a typewriter.</extracomment>
        <translation>まっすぐな引用符が必要です</translation>
    </message>
    <message>
        <source>expected a closing quotation mark</source>
        <translation>閉じる引用符が必要です</translation>
    </message>
    <message>
        <source>expected a heading with its brackets</source>
        <translation>かっこのついた見出しが必要です</translation>
    </message>
    <message>
        <source>segment {number}</source>
        <extracomment>These three are places in a file. A segment is a part of an agenda ...</extracomment>
        <translation>項目{number}</translation>
    </message>
    <message>
        <source>part {number}</source>
        <extracomment>... and a part one of what is read out.</extracomment>
        <translation>区切り{number}</translation>
    </message>
    <message>
        <source>expected each segment under its own heading</source>
        <translation>項目ごとに見出しが必要です</translation>
    </message>
    <message>
        <source>expected each prompt under its own heading</source>
        <translation>声かけごとに見出しが必要です</translation>
    </message>
    <message>
        <source>expected each part under its own heading</source>
        <translation>区切りごとに見出しが必要です</translation>
    </message>
    <message>
        <source>break it into several</source>
        <translation>いくつかに分けてください</translation>
    </message>
    <message>
        <source>a value is nested too deeply</source>
        <extracomment>A list within a list within a list ...</extracomment>
        <translation>値の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>keep to the form of a built-in agenda</source>
        <translation>付属の進行表の形に合わせてください</translation>
    </message>
    <message>
        <source>the same thing is said twice here or above</source>
        <translation>ここか上のどこかに、同じものがもうひとつあります</translation>
    </message>
    <message>
        <source>expected a name, an equals sign and a value</source>
        <extracomment>Each line of the file gives something a value: &quot;minutes = 10&quot;.</extracomment>
        <translation>名前、等号、値が必要です</translation>
    </message>
    <message>
        <source>this kernel has no Landlock, or it is switched off</source>
        <extracomment>Fills in &quot;Missing: {why}.&quot; Landlock is a part of Linux.</extracomment>
        <translation>このカーネルにはLandlockがないか、オフになっています</translation>
    </message>
    <message>
        <source>Left out on Wayland, whose windows need it. The two below refuse the same.</source>
        <extracomment>Wayland draws the windows of a desktop. The two layers of the promise in the rows below this one.</extracomment>
        <translation>Waylandでは省きます。ウィンドウに必要なためです。下のふたつが同じことを拒否します。</translation>
    </message>
    <message>
        <source>Left out: what is printed goes to a file, as was asked. The two below refuse all else.</source>
        <translation>省きます。指定どおり、出力先がファイルだからです。ほかは下のふたつがすべて拒否します。</translation>
    </message>
    <message>
        <source>A second process keeps the evening, in memory.</source>
        <translation>もうひとつのプロセスが、会の状態をメモリに保ちます。</translation>
    </message>
    <message>
        <source>Missing: the evening is kept no more. A crash now would end it.</source>
        <translation>なし: 会の状態はもう保たれていません。今クラッシュすると、会はそこで終わります。</translation>
    </message>
    <message>
        <source>Missing: the app was started without it. A crash ends the evening.</source>
        <translation>なし: それを使わずに起動しました。クラッシュすると、会はそこで終わります。</translation>
    </message>
    <message>
        <source>the app must be locked before its first thread starts, and there is more than one</source>
        <extracomment>Fills in &quot;Not started: {why}.&quot;</extracomment>
        <translation>最初のスレッドが始まる前にアプリを保護する必要がありますが、もうふたつ以上あります</translation>
    </message>
    <message>
        <source>Missing: {why}.</source>
        <extracomment>A layer of the promise that nothing is written is not there; the gap says why, as the system tells it.</extracomment>
        <translation>なし: {why}。</translation>
    </message>
    <message>
        <source>Counts what Python code tries, and stops it.</source>
        <translation>Pythonコードの試みを数え、止めます。</translation>
    </message>
    <message>
        <source>No new connection, not even on this computer.</source>
        <translation>新しい接続はなし。このパソコンのなかでも同じです。</translation>
    </message>
    <message>
        <source>Overwritten as soon as it is freed.</source>
        <extracomment>Memory that the app does not use any more.</extracomment>
        <translation>解放と同時に上書きします。</translation>
    </message>
    <message>
        <source>Not overwritten as soon as it is freed.</source>
        <translation>解放と同時には上書きしません。</translation>
    </message>
    <message>
        <source>No core dump, and no look into memory from outside.</source>
        <translation>コアダンプなし。外からメモリをのぞけません。</translation>
    </message>
    <message>
        <source>No file may grow by a byte.</source>
        <translation>どのファイルも、1バイトも大きくなりません。</translation>
    </message>
    <message>
        <source>Landlock: no file made, changed or removed; no program started.</source>
        <extracomment>Landlock and seccomp are parts of Linux.</extracomment>
        <translation>Landlock: ファイルの作成、変更、削除なし。プログラムの起動なし。</translation>
    </message>
    <message>
        <source>seccomp: the same again, and attributes, tracing, networks.</source>
        <extracomment>Attributes of files, looks into other programs, networks: they are refused, too.</extracomment>
        <translation>seccomp: 同じことに加えて、属性、トレース、ネットワークも。</translation>
    </message>
    <message>
        <source>The console is left out of screen recordings.</source>
        <translation>手元の画面は、画面録画に入りません。</translation>
    </message>
    <message>
        <source>No core dump, and no debugger.</source>
        <translation>コアダンプなし、デバッガーなし。</translation>
    </message>
    <message>
        <source>Missing: this macOS has no sandbox_init.</source>
        <translation>なし: このmacOSにはsandbox_initがありません。</translation>
    </message>
    <message>
        <source>Missing: macOS refused the sandbox.</source>
        <translation>なし: macOSがサンドボックスを拒否しました。</translation>
    </message>
    <message>
        <source>Sandbox: no file made, changed or removed.</source>
        <translation>サンドボックス: ファイルの作成、変更、削除なし。</translation>
    </message>
    <message>
        <source>swap is on, and not encrypted</source>
        <extracomment>Fills in &quot;This can&apos;t vouch for the computer: {why}.&quot;</extracomment>
        <translation>スワップがオンで、暗号化されていません</translation>
    </message>
    <message>
        <source>{kind} in {file}, line {line}</source>
        <extracomment>What went wrong in the program, as programmers name it, and where: &quot;ValueError in line.py, line 12&quot;.</extracomment>
        <translation>{kind} ({file}、{line}行目)</translation>
    </message>
    <message>
        <source>{what}. The evening goes on.</source>
        <extracomment>What went wrong in the program: &quot;ValueError in line.py, line 12&quot;.</extracomment>
        <translation>{what}。会はこのまま続きます。</translation>
    </message>
    <message>
        <source>Something went wrong here: {what}. The evening goes on.</source>
        <translation>ここで問題が起きました: {what}。会はこのまま続きます。</translation>
    </message>
    <message>
        <source>{what}, and nobody to tell.</source>
        <extracomment>What went wrong in the program, where nothing could be done about it.</extracomment>
        <translation>{what}。知らせる先がありません。</translation>
    </message>
    <message>
        <source>Error reports leave out what the app has in memory.</source>
        <translation>エラー報告に、アプリのメモリの内容は入りません。</translation>
    </message>
    <message>
        <source>Another agenda or deck can be taken in set-up only. The evening goes on as it is.</source>
        <extracomment>Set-up is the time before the doors open; a deck holds the sentences that a facilitator may say.</extracomment>
        <translation>進行表やデッキを替えられるのは、準備のときだけです。会はこのまま続きます。</translation>
    </message>
    <message>
        <source>Your deck is in: {what}.</source>
        <extracomment>What the deck is: &quot;12 prompts, with ours&quot;.</extracomment>
        <translation>デッキが入りました: {what}。</translation>
    </message>
    <message>
        <source>This laptop</source>
        <extracomment>The screen of this laptop, among others.</extracomment>
        <translation>このパソコン</translation>
    </message>
    <message>
        <source>CasesConf, room screen</source>
        <extracomment>The title of the window that the room sees.</extracomment>
        <translation>CasesConf、会場の画面</translation>
    </message>
    <message>
        <source>The app has crashed three times in half a minute, and does not start again by itself.</source>
        <extracomment>This and the next three stand in a window of their own, after an accident.</extracomment>
        <translation>アプリが30秒のうちに3回クラッシュしたので、自動では起動し直しません。</translation>
    </message>
    <message>
        <source>The room sees a plain clock. The evening is still kept, in memory.</source>
        <translation>会場には簡単な時計が出ています。会の状態は、今もメモリに保っています。</translation>
    </message>
    <message>
        <source>Ctrl+R   try the app once more</source>
        <extracomment>A key, and what it does.</extracomment>
        <translation>Ctrl+R   アプリをもう一度試す</translation>
    </message>
    <message>
        <source>Ctrl+Q, twice   forget everything, and end</source>
        <translation>Ctrl+Qを2回   すべて忘れて終える</translation>
    </message>
    <message>
        <source>Rehearsal of {agenda}.</source>
        <extracomment>A rehearsal tells itself in a terminal; the gap holds the name of an agenda.</extracomment>
        <translation>{agenda}のリハーサルです。</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <extracomment>The end: nothing of the evening is kept.</extracomment>
        <translation>すべて忘れました。</translation>
    </message>
    <message>
        <source>Story of {case}</source>
        <translation>{case}の話</translation>
    </message>
    <message>
        <source>Discussion of {case}</source>
        <translation>{case}の話し合い</translation>
    </message>
    <message>
        <source>Drag it, or press Alt with the up or down key</source>
        <translation>ドラッグするか、Altと上下の矢印キーで動かします</translation>
    </message>
    <message>
        <source>Name, or leave it empty</source>
        <translation>名前 (空欄でも大丈夫)</translation>
    </message>
    <message>
        <source>Move {case}</source>
        <translation>{case}を動かす</translation>
    </message>
    <message>
        <source>Teller of {case}, shown on this screen only</source>
        <translation>{case}の話し手、この画面にだけ表示</translation>
    </message>
    <message>
        <source>The teller’s card of {case}, written</source>
        <translation>{case}の話し手カード、記入済み</translation>
    </message>
    <message>
        <source>The teller’s card of {case}</source>
        <translation>{case}の話し手カード</translation>
    </message>
    <message>
        <source>chair {number}</source>
        <translation>席{number}</translation>
    </message>
    <message>
        <source>chair {number} speaks</source>
        <translation>席{number}が発言中</translation>
    </message>
    <message>
        <source>no hand</source>
        <translation>挙手なし</translation>
    </message>
    <message numerus="yes">
        <source>%n (chair|chairs). Hands up: {hands}</source>
        <translation>
            <numerusform>%n席。挙手: {hands}</numerusform>
        </translation>
    </message>
    <message>
        <source>The circle</source>
        <translation>円座</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>hands</comment>
        <translation>
            <numerusform>ほか%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and the line were forgotten when the evening ended. Only times and counts are left, in memory.</source>
        <translation>名前と発言の順番は、会が終わったときに忘れました。残っているのは時間と回数だけで、メモリのなかにあります。</translation>
    </message>
    <message>
        <source>Clears the times too and closes the app. There is no copy, so there is no way back.</source>
        <translation>時間も消して、アプリを閉じます。コピーはないので、元には戻せません。</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>prompts</comment>
        <translation>ほかを見る</translation>
    </message>
    <message>
        <source>Other prompts</source>
        <translation>ほかの声かけ</translation>
    </message>
    <message>
        <source>good night</source>
        <translation>おやすみなさい</translation>
    </message>
    <message>
        <source>Debrief, for the co-hosts</source>
        <translation>共同ホストのふりかえり</translation>
    </message>
    <message>
        <source>Plan and evening</source>
        <translation>計画と実際</translation>
    </message>
    <message>
        <source>step</source>
        <comment>a column</comment>
        <extracomment>Heads of columns over minutes: how much a step took more or less than its plan, and all steps until then.</extracomment>
        <translation>差</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>a column</comment>
        <translation>累計</translation>
    </message>
    <message>
        <source>used</source>
        <comment>minutes</comment>
        <translation>使った分</translation>
    </message>
    <message>
        <source>given back</source>
        <comment>minutes</comment>
        <translation>余った分</translation>
    </message>
    <message>
        <source>past the plan</source>
        <comment>minutes</comment>
        <translation>予定を過ぎた分</translation>
    </message>
    <message>
        <source>Plan and evening, in minutes</source>
        <translation>計画と実際、分単位</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>a column</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>Hours and minutes</source>
        <translation>時と分</translation>
    </message>
    <message>
        <source>A word, a feeling, a moment</source>
        <translation>言葉、気持ち、場面</translation>
    </message>
    <message>
        <source>The arrow keys choose among what is found, Enter takes it, Escape leaves</source>
        <translation>矢印キーで選び、Enterで決め、Escで閉じます</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>声かけを探す</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>a key</comment>
        <extracomment>In place of the name of a key: this one is held, not pressed.</extracomment>
        <translation>長押し</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>すべて忘れる</translation>
    </message>
    <message>
        <source>Closed: direct replies only</source>
        <extracomment>Stands in a narrow field: at most 28 letters.</extracomment>
        <translation>締め切り: 直接の返答のみ</translation>
    </message>
    <message>
        <source>Hand up: name or seat</source>
        <extracomment>Stands in a narrow field: at most 28 letters.</extracomment>
        <translation>挙手: 名前か席</translation>
    </message>
    <message>
        <source>Same thread: name or seat</source>
        <extracomment>Stands in a narrow field: at most 28 letters.</extracomment>
        <translation>同じ流れ: 名前か席</translation>
    </message>
    <message>
        <source>Direct reply: name or seat</source>
        <extracomment>Stands in a narrow field: at most 28 letters.</extracomment>
        <translation>直接の返答: 名前か席</translation>
    </message>
    <message>
        <source>Raise the hand</source>
        <translation>手を挙げる</translation>
    </message>
    <message>
        <source>take down</source>
        <extracomment>A hand that was raised.</extracomment>
        <translation>下ろす</translation>
    </message>
    <message>
        <source>Hands in the line</source>
        <translation>順番待ちの挙手</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>To take over</source>
        <translation>引き継ぐ方へ</translation>
    </message>
    <message>
        <source>close</source>
        <comment>a card</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>A click on a row does what its key does.</source>
        <extracomment>Under the title of the page that lists all keys.</extracomment>
        <translation>行をクリックすると、そのキーと同じことをします。</translation>
    </message>
    <message>
        <source>pick a prompt</source>
        <translation>声かけを選ぶ</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>one minute more, less</source>
        <translation>1分増やす、減らす</translation>
    </message>
    <message>
        <source>choose a hand</source>
        <translation>挙手を選ぶ</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>前へ、後ろへ</translation>
    </message>
    <message>
        <source>a row of the plan</source>
        <translation>計画の行を選ぶ</translation>
    </message>
    <message>
        <source>row earlier, later</source>
        <translation>行を前へ、後ろへ</translation>
    </message>
    <message>
        <source>row minutes</source>
        <translation>行の分数</translation>
    </message>
    <message>
        <source>to</source>
        <comment>keys</comment>
        <extracomment>Between the first and the last key of a run: &quot;1 to 4&quot;.</extracomment>
        <translation>〜</translation>
    </message>
    <message>
        <source>The line</source>
        <extracomment>Those who want to speak, in their order.</extracomment>
        <translation>発言の順番</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The evening has ended</source>
        <translation>会は終わりました</translation>
    </message>
    <message>
        <source>The room screen is there again</source>
        <translation>会場の画面がまた出ています</translation>
    </message>
    <message>
        <source>The room screen is gone</source>
        <translation>会場の画面が出ていません</translation>
    </message>
    <message>
        <source>The room screen is blank</source>
        <translation>会場の画面を消しました</translation>
    </message>
    <message>
        <source>The room screen is back</source>
        <translation>会場の画面を戻しました</translation>
    </message>
    <message>
        <source>To the room: {prompt}</source>
        <translation>会場へ: {prompt}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>声かけを会場から下げました</translation>
    </message>
    <message>
        <source>{who} speaks</source>
        <translation>{who}が発言中</translation>
    </message>
    <message>
        <source>Hand up: {who}</source>
        <translation>挙手: {who}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>まとめに入る</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1分</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>one step</comment>
        <extracomment>To the step before. Stands on a small key: at most 8 letters.</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>1分減らす</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>1分増やす</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>Open an agenda</source>
        <translation>進行表を開く</translation>
    </message>
    <message>
        <source>The path of a TOML, CSV or plain text file. Tab completes, Enter opens.</source>
        <translation>TOML、CSV、テキストファイルのパス。Tabで補い、Enterで開きます。</translation>
    </message>
    <message>
        <source>Path of an agenda</source>
        <translation>進行表のパス</translation>
    </message>
    <message>
        <source>~/agendas/tuesday.toml</source>
        <extracomment>A path that stands for any: translate the names, keep the signs and the ending.</extracomment>
        <translation>~/進行表/火曜日.toml</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>省く</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Reserve case</source>
        <extracomment>A case that is told only if there is time. Stands on a key: at most 14 letters, and at most 9.</extracomment>
        <translation>控えのケース</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後ろへ</translation>
    </message>
    <message>
        <source>Take this plan</source>
        <translation>この計画にする</translation>
    </message>
    <message>
        <source>One minute less for the row</source>
        <translation>行を1分減らす</translation>
    </message>
    <message>
        <source>One minute more for the row</source>
        <translation>行を1分増やす</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>What is to come</source>
        <translation>このあとの予定</translation>
    </message>
    <message>
        <source>back to the prompts</source>
        <translation>声かけに戻る</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the plan</comment>
        <translation>今</translation>
    </message>
    <message>
        <source>new</source>
        <comment>the plan</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>{name} {before} to {after}</source>
        <translation>{name} {before}から{after}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>parts that pay</comment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (part pays|parts pay)</source>
        <translation>
            <numerusform>%n件が短くなる</numerusform>
        </translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time}から</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} / {all}</translation>
    </message>
    <message>
        <source>Before the doors</source>
        <translation>開場の前に</translation>
    </message>
    <message>
        <source>{key}: leaves what is open. Once more closes this.</source>
        <translation>{key}: 開いているものを閉じます。もう一度でこの画面を閉じます。</translation>
    </message>
    <message>
        <source>{key}: {act}.</source>
        <translation>{key}: {act}。</translation>
    </message>
    <message>
        <source>{key}: nothing here.</source>
        <translation>{key}: ここでは何もしません。</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>会場に見えるもの</translation>
    </message>
    <message>
        <source>the timer</source>
        <translation>タイマー</translation>
    </message>
    <message>
        <source>thank you</source>
        <translation>お礼</translation>
    </message>
    <message>
        <source>the test card</source>
        <translation>テストカード</translation>
    </message>
    <message>
        <source>nothing, it is blank</source>
        <translation>なし、消してあります</translation>
    </message>
    <message>
        <source>names shown</source>
        <translation>名前あり</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>the room screen</comment>
        <translation>画面を消す</translation>
    </message>
    <message>
        <source>Gentle</source>
        <comment>the room screen</comment>
        <extracomment>A soft ring in place of digits.</extracomment>
        <translation>やわらげる</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>the room screen</comment>
        <translation>約束</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>書き込みについて</translation>
    </message>
    <message>
        <source>See it from outside</source>
        <translation>外から確かめる</translation>
    </message>
    <message>
        <source>Tried out</source>
        <translation>試した結果</translation>
    </message>
    <message>
        <source>Never promised</source>
        <translation>約束できないこと</translation>
    </message>
    <message>
        <source>Only you see</source>
        <translation>自分にだけ見える</translation>
    </message>
    <message>
        <source>Teller’s card</source>
        <translation>話し手カード</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>the teller&apos;s</comment>
        <translation>カード</translation>
    </message>
    <message>
        <source>The teller’s card</source>
        <translation>話し手カード</translation>
    </message>
    <message>
        <source>Read it out</source>
        <translation>読み上げる</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to what fits now</comment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Others, {news}</source>
        <comment>prompts</comment>
        <translation>ほか: {news}</translation>
    </message>
    <message>
        <source>Other prompts, {news}</source>
        <translation>ほかの声かけ: {news}</translation>
    </message>
    <message>
        <source>Back to what fits now</source>
        <translation>今に合うものに戻る</translation>
    </message>
    <message>
        <source>Ask the room, 2 min</source>
        <translation>会場に聞く、2分</translation>
    </message>
    <message>
        <source>Blank the room</source>
        <translation>会場の画面を消す</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>時計を一時停止</translation>
    </message>
    <message>
        <source>Break now</source>
        <translation>休憩に入る</translation>
    </message>
    <message>
        <source>Strike that</source>
        <extracomment>A name has fallen, and is taken back.</extracomment>
        <translation>今のを取り消す</translation>
    </message>
    <message>
        <source>The teller answers</source>
        <translation>話し手が答える</translation>
    </message>
    <message>
        <source>Park the topic</source>
        <extracomment>Put aside, to be brought back later.</extracomment>
        <translation>話題をあとに回す</translation>
    </message>
    <message>
        <source>Once around</source>
        <extracomment>Everybody in the circle speaks once, in turn.</extracomment>
        <translation>ひとまわり</translation>
    </message>
    <message>
        <source>Extend</source>
        <extracomment>With the room&apos;s consent.</extracomment>
        <translation>延長</translation>
    </message>
    <message>
        <source>3 min</source>
        <translation>3分</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>次の部分</translation>
    </message>
    <message>
        <source>On to: {part}</source>
        <translation>次は{part}</translation>
    </message>
    <message>
        <source>Extend {length}</source>
        <translation>{length}延長</translation>
    </message>
    <message>
        <source>The deck has none for this.</source>
        <translation>これに合う声かけは、デッキにありません。</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>To the room</source>
        <extracomment>The prompt, to the room screen and back.</extracomment>
        <translation>会場に出す</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>会場から下げる</translation>
    </message>
    <message>
        <source>say it quietly, never on the screen</source>
        <translation>そっと言うだけ、画面には決して出さない</translation>
    </message>
    <message>
        <source>Pin the prompt</source>
        <translation>声かけを固定</translation>
    </message>
    <message>
        <source>Unpin the prompt</source>
        <translation>声かけの固定を外す</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>声かけ</translation>
    </message>
    <message>
        <source>{why}; {how}</source>
        <extracomment>Why a prompt is offered, and that it is only to be said.</extracomment>
        <translation>{why}；{how}</translation>
    </message>
    <message>
        <source>Only you see: {words}</source>
        <translation>自分にだけ見える: {words}</translation>
    </message>
    <message>
        <source>Close and forget everything?</source>
        <translation>閉じて、すべて忘れますか</translation>
    </message>
    <message>
        <source>End the evening now?</source>
        <translation>ここで会を終えますか</translation>
    </message>
    <message>
        <source>There are steps to come. Undo brings back the clock, not the names or the line. {keys} again ends it.</source>
        <translation>まだこのあとの予定があります。元に戻すと時計は戻りますが、名前と発言の順番は戻りません。もう一度{keys}で終わります。</translation>
    </message>
    <message>
        <source>The evening is kept nowhere else. Once the window is closed there is no way back.</source>
        <translation>この会は、ほかのどこにも残していません。ウィンドウを閉じると、元には戻せません。</translation>
    </message>
    <message>
        <source>Forget and close</source>
        <translation>忘れて閉じる</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>The evening</source>
        <translation>会の流れ</translation>
    </message>
    <message>
        <source>Back to the prompts</source>
        <translation>声かけに戻る</translation>
    </message>
    <message>
        <source>The part before</source>
        <translation>前の部分</translation>
    </message>
    <message>
        <source>To be read out</source>
        <translation>読み上げる台本</translation>
    </message>
    <message>
        <source>To be read out, {number} of {all}</source>
        <translation>読み上げる台本 {number} / {all}</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>今夜</translation>
    </message>
    <message>
        <source>Who tells which case</source>
        <translation>誰がどのケースを話すか</translation>
    </message>
    <message>
        <source>Draw the order</source>
        <translation>くじで決める</translation>
    </message>
    <message>
        <source>Teller, shown on this screen only</source>
        <extracomment>Over a narrow column: at most 34 letters.</extracomment>
        <translation>話し手、この画面にだけ表示</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>話</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>話し合い</translation>
    </message>
    <message>
        <source>Wrap-up cue</source>
        <extracomment>Over minutes: how long before its end a story is cued to wrap up.</extracomment>
        <translation>まとめの合図</translation>
    </message>
    <message>
        <source>A turn</source>
        <translation>発言の長さ</translation>
    </message>
    <message>
        <source>{title}, from {start} to {end}. Hard stop {stop}.</source>
        <translation>{title}、{start}から{end}まで。撤収時刻は{stop}。</translation>
    </message>
    <message>
        <source>What you type here lives in memory. Close the app and it is gone.</source>
        <translation>ここに入力したものは、メモリのなかだけにあります。アプリを閉じると消えます。</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>もとにする進行表</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>テストカード</translation>
    </message>
    <message>
        <source>Light of the room screen</source>
        <translation>会場の画面の明るさ</translation>
    </message>
    <message>
        <source>Dark room</source>
        <translation>暗い画面</translation>
    </message>
    <message>
        <source>Light room</source>
        <translation>明るい画面</translation>
    </message>
    <message>
        <source>Timer of the room screen</source>
        <translation>会場の画面のタイマー</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Gentle ring</source>
        <translation>やわらかな輪</translation>
    </message>
    <message>
        <source>Names on the room screen</source>
        <translation>会場の画面の名前</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>名前あり</translation>
    </message>
    <message>
        <source>Motion of the room screen</source>
        <translation>会場の画面の動き</translation>
    </message>
    <message>
        <source>Soft changes</source>
        <translation>なめらかに</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>動きなし</translation>
    </message>
    <message>
        <source>Open the doors</source>
        <translation>開場する</translation>
    </message>
    <message numerus="yes">
        <source>Before the doors: %n to look at</source>
        <translation>
            <numerusform>開場の前に: 確認%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>All is ready</source>
        <translation>準備ができました</translation>
    </message>
    <message>
        <source>{screen}, {pixels}, the room screen</source>
        <translation>{screen}、{pixels}、会場の画面</translation>
    </message>
    <message>
        <source>{screen}, {pixels}</source>
        <translation>{screen}、{pixels}</translation>
    </message>
    <message>
        <source>A time has hours and minutes, like 19:00. It stays at {time}.</source>
        <translation>時刻は19:00のように書きます。{time}のままにします。</translation>
    </message>
    <message>
        <source>The doors open before the start at {start}. They stay at {time}.</source>
        <translation>開場は、{start}の開始より前です。{time}のままにします。</translation>
    </message>
    <message>
        <source>The hard stop comes after the start at {start}. It stays at {time}.</source>
        <translation>撤収時刻は、{start}の開始よりあとです。{time}のままにします。</translation>
    </message>
    <message>
        <source>Doors</source>
        <extracomment>Over fields with clock times: when the doors open, when the evening starts, when the venue closes.</extracomment>
        <translation>開場</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>of the evening</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Hard stop</source>
        <translation>撤収時刻</translation>
    </message>
    <message>
        <source>quiet</source>
        <comment>after a time</comment>
        <extracomment>After the time for which nobody has spoken: &quot;0:40 quiet&quot;.</extracomment>
        <translation>沈黙中</translation>
    </message>
    <message>
        <source>of quiet</source>
        <comment>after a time</comment>
        <extracomment>After the time for which nobody had spoken: &quot;0:40 of quiet&quot;.</extracomment>
        <translation>の沈黙</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>{name}, {number} min</source>
        <translation>{name}、{number}分</translation>
    </message>
    <message>
        <source>One minute less: {name}</source>
        <translation>1分減らす: {name}</translation>
    </message>
    <message>
        <source>One minute more: {name}</source>
        <translation>1分増やす: {name}</translation>
    </message>
    <message numerus="yes">
        <source>(chair|chairs)</source>
        <extracomment>Stands beside a number of its own.</extracomment>
        <translation>
            <numerusform>席</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {number} (chair|chairs)</source>
        <translation>
            <numerusform>{name}、{number}席</numerusform>
        </translation>
    </message>
    <message>
        <source>One chair less: {name}</source>
        <translation>1席減らす: {name}</translation>
    </message>
    <message>
        <source>One chair more: {name}</source>
        <translation>1席増やす: {name}</translation>
    </message>
    <message>
        <source>Room screen connected</source>
        <translation>会場の画面に接続済み</translation>
    </message>
    <message>
        <source>One screen</source>
        <translation>画面ひとつ</translation>
    </message>
    <message>
        <source>names and prompts are hidden, {key} shows them</source>
        <translation>名前と声かけは非表示、{key}で見えます</translation>
    </message>
    <message>
        <source>Room screen hidden</source>
        <translation>会場の画面は非表示</translation>
    </message>
    <message>
        <source>{key} brings it back</source>
        <translation>{key}で戻ります</translation>
    </message>
    <message>
        <source>No room screen</source>
        <translation>会場の画面なし</translation>
    </message>
    <message>
        <source>the console runs on</source>
        <translation>手元の画面は動いています</translation>
    </message>
    <message>
        <source>May fall asleep</source>
        <extracomment>The laptop.</extracomment>
        <translation>スリープするかもしれません</translation>
    </message>
    <message>
        <source>set its sleep to never</source>
        <translation>設定でスリープを「なし」に</translation>
    </message>
    <message>
        <source>Keys are locked</source>
        <translation>キーはロック中</translation>
    </message>
    <message>
        <source>{key} unlocks</source>
        <translation>{key}で解除</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The room is blank</source>
        <translation>会場の画面は消してあります</translation>
    </message>
    <message>
        <source>brings it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Don’t repeat the name. Nothing of this is kept.</source>
        <translation>名前は繰り返しません。このことは、どこにも残りません。</translation>
    </message>
    <message>
        <source>The room is blank, say</source>
        <translation>会場の画面は消してあります。こう言います</translation>
    </message>
    <message>
        <source>Bring the room back</source>
        <translation>会場の画面を戻す</translation>
    </message>
    <message>
        <source>As set</source>
        <extracomment>How the teller wants to be told that the end is near: as it is set for all, or otherwise.</extracomment>
        <translation>設定どおり</translation>
    </message>
    <message>
        <source>No timer</source>
        <translation>時間の表示なし</translation>
    </message>
    <message>
        <source>Called tonight</source>
        <extracomment>What the company of the story is called, so that its name does not fall; and what nobody asks about.</extracomment>
        <translation>今夜の呼び名</translation>
    </message>
    <message>
        <source>Off limits</source>
        <translation>触れないこと</translation>
    </message>
    <message>
        <source>Only this screen shows it, during this case. It is wiped as the last word begins; no undo brings it back.</source>
        <translation>このケースのあいだ、この画面にだけ出ます。最後のひとことが始まると消え、元には戻せません。</translation>
    </message>
    <message>
        <source>the bank, the shop, the big one</source>
        <translation>銀行、お店、あの大手</translation>
    </message>
    <message>
        <source>dates, the vendor, who was on call</source>
        <translation>日付、ベンダー、当番だった人</translation>
    </message>
    <message>
        <source>Sign near the end</source>
        <translation>終わりの合図</translation>
    </message>
    <message>
        <source>The card before</source>
        <translation>前のカード</translation>
    </message>
    <message>
        <source>The next card</source>
        <translation>次のカード</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>to the teller</comment>
        <translation>合図</translation>
    </message>
    <message>
        <source>start, pause, resume</source>
        <translation>開始、一時停止、再開</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>次へ進む</translation>
    </message>
    <message>
        <source>back one step</source>
        <translation>ひとつ戻る</translation>
    </message>
    <message>
        <source>one minute more</source>
        <translation>1分増やす</translation>
    </message>
    <message>
        <source>one minute less</source>
        <translation>1分減らす</translation>
    </message>
    <message>
        <source>three minutes more</source>
        <translation>3分増やす</translation>
    </message>
    <message>
        <source>five minutes more</source>
        <translation>5分増やす</translation>
    </message>
    <message>
        <source>five minutes less</source>
        <translation>5分減らす</translation>
    </message>
    <message>
        <source>fifteen seconds more</source>
        <translation>15秒増やす</translation>
    </message>
    <message>
        <source>fifteen seconds less</source>
        <translation>15秒減らす</translation>
    </message>
    <message>
        <source>wrap up now</source>
        <translation>まとめに入る</translation>
    </message>
    <message>
        <source>more, as the room agrees</source>
        <translation>会場の賛成で延長</translation>
    </message>
    <message>
        <source>what would you do next?</source>
        <translation>次にどうするか聞く</translation>
    </message>
    <message>
        <source>next part of the story</source>
        <translation>話の次の部分へ</translation>
    </message>
    <message>
        <source>a break now</source>
        <translation>休憩に入る</translation>
    </message>
    <message>
        <source>treat the sleep as a pause</source>
        <translation>スリープを一時停止にする</translation>
    </message>
    <message>
        <source>the plan, a new plan</source>
        <translation>計画、新しい計画</translation>
    </message>
    <message>
        <source>skip what comes next</source>
        <translation>次を飛ばす</translation>
    </message>
    <message>
        <source>a teller withdraws</source>
        <translation>話し手が取りやめる</translation>
    </message>
    <message>
        <source>the row above</source>
        <translation>上の行</translation>
    </message>
    <message>
        <source>the row below</source>
        <translation>下の行</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>later</source>
        <translation>後ろへ</translation>
    </message>
    <message>
        <source>one minute more for the row</source>
        <translation>行を1分増やす</translation>
    </message>
    <message>
        <source>one minute less for the row</source>
        <translation>行を1分減らす</translation>
    </message>
    <message>
        <source>leave out, put back</source>
        <translation>省く、戻す</translation>
    </message>
    <message>
        <source>put in the reserve case</source>
        <translation>控えのケースを入れる</translation>
    </message>
    <message>
        <source>take the new plan</source>
        <translation>新しい計画にする</translation>
    </message>
    <message>
        <source>shorter stories to come</source>
        <translation>このあとの話を短くする</translation>
    </message>
    <message>
        <source>they&apos;ve started</source>
        <extracomment>The start is dated back to when they did.</extracomment>
        <translation>もう始まっていた</translation>
    </message>
    <message>
        <source>hand up</source>
        <translation>挙手を受ける</translation>
    </message>
    <message>
        <source>next speaker</source>
        <translation>次の方</translation>
    </message>
    <message>
        <source>direct reply</source>
        <translation>直接の返答</translation>
    </message>
    <message>
        <source>same thread</source>
        <translation>同じ流れ</translation>
    </message>
    <message>
        <source>the teller answers</source>
        <translation>話し手が答える</translation>
    </message>
    <message>
        <source>previous speaker</source>
        <translation>前の方に戻す</translation>
    </message>
    <message>
        <source>chosen hand now</source>
        <translation>選んだ方の番にする</translation>
    </message>
    <message>
        <source>the hand above</source>
        <translation>上の挙手</translation>
    </message>
    <message>
        <source>the hand below</source>
        <translation>下の挙手</translation>
    </message>
    <message>
        <source>the chosen hand earlier</source>
        <translation>選んだ挙手を前へ</translation>
    </message>
    <message>
        <source>the chosen hand later</source>
        <translation>選んだ挙手を後ろへ</translation>
    </message>
    <message>
        <source>a first voice</source>
        <translation>初めての方</translation>
    </message>
    <message>
        <source>in order, and back</source>
        <translation>挙手順にする、戻す</translation>
    </message>
    <message>
        <source>steps out</source>
        <translation>席を外す</translation>
    </message>
    <message>
        <source>is back</source>
        <translation>席に戻る</translation>
    </message>
    <message>
        <source>close or open the line</source>
        <translation>順番を締め切る、開く</translation>
    </message>
    <message>
        <source>all hands down</source>
        <translation>挙手をすべて下ろす</translation>
    </message>
    <message>
        <source>once around</source>
        <extracomment>Everybody in the circle speaks once, in turn.</extracomment>
        <translation>ひとまわり</translation>
    </message>
    <message>
        <source>park the topic</source>
        <extracomment>Put aside, to be brought back later.</extracomment>
        <translation>話題をあとに回す</translation>
    </message>
    <message>
        <source>bring a topic back</source>
        <translation>あと回しの話題に戻る</translation>
    </message>
    <message>
        <source>the line or the circle</source>
        <translation>順番と円座の切り替え</translation>
    </message>
    <message>
        <source>one chair more</source>
        <translation>席をひとつ増やす</translation>
    </message>
    <message>
        <source>one chair less</source>
        <translation>席をひとつ減らす</translation>
    </message>
    <message>
        <source>hide names here</source>
        <translation>手元の名前を隠す</translation>
    </message>
    <message>
        <source>see names while held</source>
        <translation>押すあいだ名前を見る</translation>
    </message>
    <message>
        <source>take a hand down</source>
        <translation>挙手を下ろす</translation>
    </message>
    <message>
        <source>pick the first prompt</source>
        <translation>1番の声かけを選ぶ</translation>
    </message>
    <message>
        <source>pick the second prompt</source>
        <translation>2番の声かけを選ぶ</translation>
    </message>
    <message>
        <source>pick the third prompt</source>
        <translation>3番の声かけを選ぶ</translation>
    </message>
    <message>
        <source>pick the fourth prompt</source>
        <translation>4番の声かけを選ぶ</translation>
    </message>
    <message>
        <source>blame</source>
        <translation>責める</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>dominating</source>
        <translation>ひとりの声</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>沈黙</translation>
    </message>
    <message>
        <source>distress</source>
        <translation>つらそう</translation>
    </message>
    <message>
        <source>rabbit hole</source>
        <translation>深入り</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>overrun</source>
        <translation>長引く</translation>
    </message>
    <message>
        <source>prompt to the room and back</source>
        <translation>声かけを会場に出す、下げる</translation>
    </message>
    <message>
        <source>other prompts</source>
        <translation>ほかの声かけ</translation>
    </message>
    <message>
        <source>find a prompt</source>
        <translation>声かけを探す</translation>
    </message>
    <message>
        <source>pin the prompt</source>
        <translation>声かけを固定</translation>
    </message>
    <message>
        <source>what is read out</source>
        <translation>読み上げる台本</translation>
    </message>
    <message>
        <source>the part before</source>
        <translation>前の部分</translation>
    </message>
    <message>
        <source>the next part</source>
        <translation>次の部分</translation>
    </message>
    <message>
        <source>strike that</source>
        <extracomment>A name has fallen, and is taken back.</extracomment>
        <translation>今のを取り消す</translation>
    </message>
    <message>
        <source>the teller&apos;s card</source>
        <translation>話し手カード</translation>
    </message>
    <message>
        <source>handover card</source>
        <translation>引き継ぎカード</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>画面を消す</translation>
    </message>
    <message>
        <source>freeze the picture</source>
        <translation>画面を止める</translation>
    </message>
    <message>
        <source>gentle ring</source>
        <translation>やわらかな輪</translation>
    </message>
    <message>
        <source>house rules card</source>
        <translation>この会の約束</translation>
    </message>
    <message>
        <source>light or dark room</source>
        <translation>明るい画面、暗い画面</translation>
    </message>
    <message>
        <source>names to the room</source>
        <translation>会場に名前を出す</translation>
    </message>
    <message>
        <source>paste an agenda or prompts</source>
        <translation>進行表や声かけを貼り付け</translation>
    </message>
    <message>
        <source>no motion in the room</source>
        <translation>会場の画面の動きなし</translation>
    </message>
    <message>
        <source>test card</source>
        <translation>テストカード</translation>
    </message>
    <message>
        <source>what is ready</source>
        <translation>準備の確認</translation>
    </message>
    <message>
        <source>what is written</source>
        <translation>書き込みについて</translation>
    </message>
    <message>
        <source>room screen on</source>
        <translation>会場の画面を出す</translation>
    </message>
    <message>
        <source>swap the screens</source>
        <translation>画面を入れ替える</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>leave what is open</source>
        <translation>開いているものを閉じる</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>このキー一覧</translation>
    </message>
    <message>
        <source>find an act</source>
        <translation>操作を探す</translation>
    </message>
    <message>
        <source>lock all keys, unlock</source>
        <translation>キーをすべてロック、解除</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Plus</source>
        <comment>a key</comment>
        <extracomment>The keys with these signs, by their name.</extracomment>
        <translation>プラス</translation>
    </message>
    <message>
        <source>Minus</source>
        <comment>a key</comment>
        <translation>マイナス</translation>
    </message>
    <message>
        <source>Slash</source>
        <comment>a key</comment>
        <translation>スラッシュ</translation>
    </message>
    <message>
        <source>Question mark</source>
        <comment>a key</comment>
        <translation>疑問符</translation>
    </message>
    <message>
        <source>open the doors</source>
        <translation>開場する</translation>
    </message>
    <message>
        <source>draw the order</source>
        <translation>順番をくじで決める</translation>
    </message>
    <message>
        <source>end the evening</source>
        <translation>会を終える</translation>
    </message>
    <message>
        <source>quit and forget</source>
        <translation>忘れて終了</translation>
    </message>
    <message>
        <source>forget everything</source>
        <translation>すべて忘れる</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>a heading</comment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>a heading</comment>
        <translation>会場</translation>
    </message>
    <message>
        <source>App</source>
        <comment>a heading</comment>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <extracomment>The keys are called what a keyboard of the language has printed on them: at most 10 letters each.</extracomment>
        <translation>Space</translation>
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
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>a key</comment>
        <translation>Down</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>a key</comment>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a key</comment>
        <translation>Right</translation>
    </message>
    <message>
        <source>Shortcut: {keys}</source>
        <translation>ショートカット: {keys}</translation>
    </message>
    <message>
        <source>The Chatham House Rule</source>
        <translation>チャタムハウス・ルール</translation>
    </message>
    <message>
        <source>Pass on what you learned.</source>
        <translation>学んだことは、伝えてください。</translation>
    </message>
    <message>
        <source>Leave out who said it, who was here and where it happened.</source>
        <translation>話した人、いた人、起きた場所は、伏せてください。</translation>
    </message>
    <message>
        <source>You may pass or stop at any time.</source>
        <translation>パスも、やめるのも、いつでもどうぞ。</translation>
    </message>
    <message>
        <source>Nothing is recorded: no photos, no audio, no notes with names.</source>
        <translation>何も記録しません。写真、録音、名前のメモはなしで。</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>ありがとうございました。</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>何も記録していません。</translation>
    </message>
    <message>
        <source>Can you read this from the back row?</source>
        <translation>後ろの席から読めますか。</translation>
    </message>
    <message>
        <source>The outer frame touches all four edges.</source>
        <translation>外枠は、画面の四辺に届いていますか。</translation>
    </message>
    <message>
        <source>Guard off</source>
        <translation>保護オフ</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>the usual evening</source>
        <translation>標準の会</translation>
    </message>
    <message>
        <source>a first evening, ten times as fast, that teaches eight keys</source>
        <translation>初めての会を10倍速で、八つのキーを覚えながら</translation>
    </message>
    <message>
        <source>start an agenda of your own</source>
        <translation>自分の進行表を書き始める</translation>
    </message>
    <message>
        <source>see what is not right with it yet</source>
        <translation>まだ直すところがないか確かめる</translation>
    </message>
    <message>
        <source>with your agenda and your prompts</source>
        <translation>自分の進行表と声かけで</translation>
    </message>
    <message>
        <source>the console in German, the room in English</source>
        <translation>手元の画面はドイツ語、会場は英語</translation>
    </message>
    <message>
        <source>what keeps the promise on this computer</source>
        <translation>このパソコンで約束を守るもの</translation>
    </message>
    <message>
        <source>done</source>
        <translation>正常に終了</translation>
    </message>
    <message>
        <source>nothing can be shown: there is no display</source>
        <translation>画面がなく、何も表示できない</translation>
    </message>
    <message>
        <source>a fault in what was given</source>
        <translation>渡されたものに誤りがある</translation>
    </message>
    <message>
        <source>the promise can&apos;t be kept, or not all of it</source>
        <translation>約束を守れないか、一部しか守れない</translation>
    </message>
    <message>
        <source>Runs a CasesConf evening live. Everything stays in memory; nothing is written.</source>
        <translation>CasesConfの会を、その場で進めます。すべてメモリのなかだけで、何も書き込みません。</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Over a line that shows how a command is written.</extracomment>
        <translation>使い方:</translation>
    </message>
    <message>
        <source>the app itself</source>
        <translation>アプリについて</translation>
    </message>
    <message>
        <source>show this help, and nothing else</source>
        <translation>このヘルプだけを表示する</translation>
    </message>
    <message>
        <source>show the version, and nothing else</source>
        <translation>バージョンだけを表示する</translation>
    </message>
    <message>
        <source>files of your own</source>
        <translation>自分のファイル</translation>
    </message>
    <message>
        <source>FILE</source>
        <extracomment>NAME, FILE and SPEED stand for what is to be given after an option. A deck holds prompts, sentences to say.</extracomment>
        <translation>FILE</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>an agenda (TOML, CSV, a plain rundown) or a deck of yours</source>
        <translation>自分の進行表 (TOML、CSV、テキスト) またはデッキ</translation>
    </message>
    <message>
        <source>list the built-in agendas and your own</source>
        <translation>付属の進行表と自分の進行表を並べる</translation>
    </message>
    <message>
        <source>print a built-in agenda to start your own from</source>
        <translation>付属の進行表を出力し、自分のもののもとにする</translation>
    </message>
    <message>
        <source>prompts of your own, laid over ours: TOML</source>
        <translation>自分の声かけを付属のものに重ねる: TOML</translation>
    </message>
    <message>
        <source>print our prompts to start your own from</source>
        <translation>付属の声かけを出力し、自分のもののもとにする</translation>
    </message>
    <message>
        <source>say whether an agenda or a deck is right, or what is not</source>
        <translation>進行表やデッキが正しいか、どこが違うかを示す</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>会</translation>
    </message>
    <message>
        <source>the console&apos;s colours</source>
        <translation>手元の画面の色</translation>
    </message>
    <message>
        <source>how large the console is, on top of what the desktop wishes: 100 to 200</source>
        <translation>手元の画面の大きさ。デスクトップの設定に重ねて効く: 100〜200</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>PERCENT</translation>
    </message>
    <message>
        <source>the language of both screens</source>
        <translation>両方の画面の言語</translation>
    </message>
    <message>
        <source>the language that is spoken in the room: of its screen, the prompts and the scripts</source>
        <translation>会場で話す言語: 会場の画面、声かけ、台本</translation>
    </message>
    <message>
        <source>so many times as fast, marked; eight keys are taught on the way</source>
        <extracomment>The evening passes so many times as fast, and both screens say so.</extracomment>
        <translation>何倍速かを指定する。画面に表示され、途中で八つのキーを覚えられる</translation>
    </message>
    <message>
        <source>SPEED</source>
        <translation>SPEED</translation>
    </message>
    <message>
        <source>with --rehearse: run the evening by itself and tell it</source>
        <translation>--rehearseと併用: 会を自動で進め、その様子を出力する</translation>
    </message>
    <message>
        <source>the promise that nothing is written</source>
        <translation>何も書き込まないという約束</translation>
    </message>
    <message>
        <source>report: print what keeps the promise that nothing is written; off: for debugging, both screens say so</source>
        <extracomment>report and off are typed so in any language.</extracomment>
        <translation>report: 何が約束を守っているかを出力、off: デバッグ用、両方の画面に表示</translation>
    </message>
    <message>
        <source>Windows: let screen recorders, and magnifiers that need it, see the console</source>
        <translation>Windows: 画面録画や、それを必要とする拡大鏡に、手元の画面を見せる</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>終了コード:</translation>
    </message>
    <message>
        <source>a number from {least} to {most} is expected, such as {example}</source>
        <translation>{least}から{most}までの数が必要です。例: {example}</translation>
    </message>
    <message>
        <source>This screen</source>
        <extracomment>These two head fields in which a language is chosen.</extracomment>
        <translation>この画面</translation>
    </message>
    <message>
        <source>Spoken in the room</source>
        <translation>会場で話す言語</translation>
    </message>
    <message>
        <source>{file} is missing or damaged: English is spoken instead.</source>
        <translation>{file}がないか、壊れています。代わりに英語を使います。</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>開いているものがありません</translation>
    </message>
    <message>
        <source>no hand is above</source>
        <translation>上に挙手がありません</translation>
    </message>
    <message>
        <source>no hand is below</source>
        <translation>下に挙手がありません</translation>
    </message>
    <message>
        <source>no row is above</source>
        <translation>上に行がありません</translation>
    </message>
    <message>
        <source>no row is below</source>
        <translation>下に行がありません</translation>
    </message>
    <message>
        <source>this is the first part</source>
        <translation>最初の部分です</translation>
    </message>
    <message>
        <source>this is the last part</source>
        <translation>最後の部分です</translation>
    </message>
    <message>
        <source>nothing is read out in this step</source>
        <translation>ここで読み上げる台本はありません</translation>
    </message>
    <message>
        <source>no card is left to write on</source>
        <translation>書き込めるカードがありません</translation>
    </message>
    <message>
        <source>it takes two cases</source>
        <translation>ケースが二つ必要です</translation>
    </message>
    <message>
        <source>it is on</source>
        <translation>もう出ています</translation>
    </message>
    <message>
        <source>there is no other screen</source>
        <translation>ほかの画面がありません</translation>
    </message>
    <message>
        <source>hold {key}</source>
        <translation>{key}を長押し</translation>
    </message>
    <message>
        <source>hold its key on the last page</source>
        <translation>最後のページでキーを長押し</translation>
    </message>
    <message>
        <source>this is it</source>
        <extracomment>Beside the act that has opened this very list.</extracomment>
        <translation>この一覧です</translation>
    </message>
    <message>
        <source>with the plan open ({key})</source>
        <extracomment>These say when an act can be done; the gap holds the key that opens or closes what is named.</extracomment>
        <translation>計画を開くと使えます ({key})</translation>
    </message>
    <message>
        <source>with the plan closed ({key})</source>
        <translation>計画を閉じると使えます ({key})</translation>
    </message>
    <message>
        <source>with what is read out open ({key})</source>
        <translation>台本を開くと使えます ({key})</translation>
    </message>
    <message>
        <source>with what is read out closed ({key})</source>
        <translation>台本を閉じると使えます ({key})</translation>
    </message>
    <message>
        <source>with the circle open ({key})</source>
        <translation>円座を開くと使えます ({key})</translation>
    </message>
    <message>
        <source>with the circle closed ({key})</source>
        <translation>円座を閉じると使えます ({key})</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>元に戻すものがありません</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>やり直すものがありません</translation>
    </message>
    <message>
        <source>{act}: {why}.</source>
        <extracomment>Why an act can&apos;t be done now: &quot;Park the topic: nobody has the floor.&quot;</extracomment>
        <translation>{act}: {why}。</translation>
    </message>
    <message>
        <source>Find an act</source>
        <translation>操作を探す</translation>
    </message>
    <message>
        <source>What to do, or its key</source>
        <translation>したいこと、またはキー</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>No act is called so</source>
        <translation>その名前の操作はありません</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys are locked: nothing was done. {key} unlocks them.</source>
        <translation>キーはロック中です。何もしていません。{key}で解除します。</translation>
    </message>
    <message>
        <source>no such prompt is offered</source>
        <translation>その声かけは出ていません</translation>
    </message>
    <message>
        <source>this row keeps its place</source>
        <translation>この行は動かせません</translation>
    </message>
    <message>
        <source>this row has no minutes of its own</source>
        <translation>この行だけの分数はありません</translation>
    </message>
    <message>
        <source>nothing comes next that can be skipped</source>
        <translation>次に省けるものがありません</translation>
    </message>
    <message>
        <source>nobody stepped out</source>
        <translation>離席中の方はいません</translation>
    </message>
    <message>
        <source>no hand with a name is chosen</source>
        <extracomment>Somebody is to be skipped in the line for a while.</extracomment>
        <translation>名前のある挙手が選ばれていません</translation>
    </message>
    <message>
        <source>nothing is to come</source>
        <translation>このあとの予定がありません</translation>
    </message>
    <message>
        <source>no new plan is needed</source>
        <translation>新しい計画は要りません</translation>
    </message>
    <message>
        <source>no story need be shorter</source>
        <translation>短くする話はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>rows</comment>
        <extracomment>Under a list: so many of its rows, which are sentences or parts of the evening, have no room.</extracomment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
</TS>
