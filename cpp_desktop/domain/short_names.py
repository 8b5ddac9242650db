"""Common short forms of first names, and spellings that are taken for each other."""

from __future__ import annotations

# What short forms may stand for, one name a line. A short form of several names is in several lines.
_SHORT_FORMS = """
abigail abi abbie gail
alan al allan allen alun
albert al bert bertie
alexander alex alec sandy sacha
alexandra alex sandra sandy
alfred alf alfie fred
amanda mandy
andrew andy drew
angela angie
ann anne annie anna nan
anthony tony ant antony
arthur art
barbara barb babs
benjamin ben benny
bernard bernie
brian bryan
bridget bridie biddy
caroline carol carrie caro carolyn
catherine katherine katharine kathryn catharine cathryn kate katie kath kathy cath cathy kitty kay
charles charlie chas chuck
charlotte charlie lottie
christine christina chris chrissie tina
christopher chris kit
cynthia cindy
daniel dan danny
david dave davey davy dai dafydd
deborah deb debbie debra
derek derrick
donald don
dorothy dot dottie dolly
edward ed eddie ted teddy ned
edwin ed eddie
eileen aileen
eleanor ellie nell nora elinor
elizabeth elisabeth liz lizzie beth betty betsy bess eliza libby elsie
emily em emmie millie
eugene gene
evelyn eve evie
florence flo florrie
frances fran francesca frankie fanny
francis frank frankie
frederick fred freddie frederic
gareth gaz garth
geoffrey geoff jeff jeffrey
george georgie
georgina georgie gina
gerald gerry jerry
gerard gerry
gillian gill jill jillian
graham graeme grahame
gregory greg gregor
gwendolen gwen gwendoline
harold harry hal
helen nell ellen helena
henry harry hal hank
hugh huw hughie
ian iain
isabel isabella isobel bella izzy ishbel
jacqueline jackie jacqui jacky
jacob jake
james jim jimmy jamie
jane janie jayne
janet jan
janice jan
jennifer jen jenny jenni
jessica jess jessie
joan joanie
joanna jo joanne joann
john jack johnny jon
jonathan jon jonny
joseph joe jo joey
josephine jo josie
joshua josh
judith judy jude
julia julie jules
kenneth ken kenny
kimberley kim kimberly
laurence lawrence larry laurie
leonard len lenny leo
leslie les lesley
lewis louis lew lou
louise lou
lilian lily lillian
linda lynda lindy lyn
lynn lynne lyn
madeleine maddy madeline
malcolm malc
margaret maggie meg peggy marge margie peg madge greta rita marguerite
maria marie mary
marjorie marge margery
martin martyn marty
mary molly polly may
matilda tilly mattie
matthew matt mathew
maureen mo
maurice morris
michael mike mick mickey micky
mohammed mohammad muhammad mohamed mohamad muhammed mo
nancy nan
natalie nat
nathaniel nat nathan
nicholas nick nicky nicolas nico
nicola nicky nikki nic
norman norm
oliver olly ollie
olivia liv livvy
pamela pam
patricia pat patsy trish tricia paddy
patrick pat paddy
penelope penny pen
peter pete
philip phil phillip pip
philippa pippa phil
phyllis phil
priscilla cilla
rachel rachael rach
raymond ray
rebecca becky becca bex rebekah
rhys rees
richard rich rick ricky dick richie
robert rob robbie bob bobby bert
robin rob
roderick rod roddy
rodney rod
roger rodger
ronald ron ronnie
rosemary rose rosie
russell russ
ruth ruthie
samantha sam sammy
samuel sam sammy
sarah sara sally sadie
sean shaun shawn
sebastian seb
sheila shelagh
sian shan
sidney sid sydney
simon si
stanley stan
stephanie steph stephie
stephen steven steve stevie
stuart stewart stu
susan sue susie suzanne suzie susanna susannah
sylvia silvia
teresa theresa terry tess tessa
terence terry terrence
thomas tom tommy
timothy tim timmy
tracey tracy
ursula ursie
valerie val
victor vic
victoria vicky vicki vikki tori
vincent vince vinny
vivien viv vivienne vivian
walter wal wally walt
wilfred wilf
wilhelmina mina
william will bill billy willie wil liam
winifred win winnie freda
yvonne evonne
zachary zach zac zack
"""


def _standing_for() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in _SHORT_FORMS.split("\n"):
        for word in line.split():
            found.setdefault(word, {word}).add(line.split()[0])
    return {word: frozenset(names) for word, names in found.items()}


_STANDS_FOR = _standing_for()


def names_meant(given: str) -> frozenset[str]:
    """Return what a first name may stand for, itself included: Liz may be Elizabeth, Jo both Joseph and Joanna."""
    return _STANDS_FOR.get(given) or frozenset((given,))


def is_first_name(word: str) -> bool:
    """Say whether a word in plain small letters is a first name of the list, in full or short."""
    return word in _STANDS_FOR
