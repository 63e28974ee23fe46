def long(table):  # want warning 5-9:"^`long` has 51 statements \\(50 allowed\\): split it$"
    """A docstring counts nothing."""
    # and so does a comment
    x0 = 0
    x1 = 1
    x2 = 2
    x3 = 3
    x4 = 4
    x5 = 5
    x6 = 6
    x7 = 7
    x8 = 8
    x9 = 9
    x10 = 10
    x11 = 11
    x12 = 12
    x13 = 13
    x14 = 14
    x15 = 15
    x16 = 16
    x17 = 17
    x18 = 18
    x19 = 19
    x20 = 20
    x21 = 21
    x22 = 22
    x23 = 23
    x24 = 24
    x25 = 25
    x26 = 26
    x27 = 27
    x28 = 28
    x29 = 29
    x30 = 30
    x31 = 31
    x32 = 32
    x33 = 33
    x34 = 34
    x35 = 35
    x36 = 36
    x37 = 37
    x38 = 38
    x39 = 39
    x40 = 40
    x41 = 41
    x42 = 42
    x43 = 43
    x44 = 44
    x45 = 45
    x46 = 46
    x47 = 47
    x48 = 48
    x49 = 49
    x50 = 50


def limit(table):
    """Fifty are allowed."""
    x0 = 0
    x1 = 1
    x2 = 2
    x3 = 3
    x4 = 4
    x5 = 5
    x6 = 6
    x7 = 7
    x8 = 8
    x9 = 9
    x10 = 10
    x11 = 11
    x12 = 12
    x13 = 13
    x14 = 14
    x15 = 15
    x16 = 16
    x17 = 17
    x18 = 18
    x19 = 19
    x20 = 20
    x21 = 21
    x22 = 22
    x23 = 23
    x24 = 24
    x25 = 25
    x26 = 26
    x27 = 27
    x28 = 28
    x29 = 29
    x30 = 30
    x31 = 31
    x32 = 32
    x33 = 33
    x34 = 34
    x35 = 35
    x36 = 36
    x37 = 37
    x38 = 38
    x39 = 39
    x40 = 40
    x41 = 41
    x42 = 42
    x43 = 43
    x44 = 44
    x45 = 45
    x46 = 46
    x47 = 47
    x48 = 48
    x49 = 49


async def nested_blocks(rows):  # want "`nested_blocks` has 54 statements"
    for row in rows:
        try:
            if row:
                x0 = 0
                x1 = 1
                x2 = 2
                x3 = 3
                x4 = 4
                x5 = 5
                x6 = 6
                x7 = 7
                x8 = 8
                x9 = 9
                x10 = 10
                x11 = 11
                x12 = 12
                x13 = 13
                x14 = 14
                x15 = 15
                x16 = 16
                x17 = 17
                x18 = 18
                x19 = 19
                x20 = 20
                x21 = 21
                x22 = 22
                x23 = 23
                x24 = 24
                x25 = 25
                x26 = 26
                x27 = 27
                x28 = 28
                x29 = 29
                x30 = 30
                x31 = 31
                x32 = 32
                x33 = 33
                x34 = 34
                x35 = 35
                x36 = 36
                x37 = 37
                x38 = 38
                x39 = 39
                x40 = 40
                x41 = 41
                x42 = 42
                x43 = 43
                x44 = 44
                x45 = 45
            elif rows:
                pass
            else:
                x = 1
        except ValueError:
            raise
        finally:
            pass


class Model:
    def fit(self):  # want 9-12:"`fit` has 52 statements"
        x0 = 0
        x1 = 1
        x2 = 2
        x3 = 3
        x4 = 4
        x5 = 5
        x6 = 6
        x7 = 7
        x8 = 8
        x9 = 9
        x10 = 10
        x11 = 11
        x12 = 12
        x13 = 13
        x14 = 14
        x15 = 15
        x16 = 16
        x17 = 17
        x18 = 18
        x19 = 19
        x20 = 20
        x21 = 21
        x22 = 22
        x23 = 23
        x24 = 24
        x25 = 25
        x26 = 26
        x27 = 27
        x28 = 28
        x29 = 29
        x30 = 30
        x31 = 31
        x32 = 32
        x33 = 33
        x34 = 34
        x35 = 35
        x36 = 36
        x37 = 37
        x38 = 38
        x39 = 39
        x40 = 40
        x41 = 41
        x42 = 42
        x43 = 43
        x44 = 44
        x45 = 45
        x46 = 46
        x47 = 47
        x48 = 48
        x49 = 49
        x50 = 50
        x51 = 51

    def predict(self):
        x0 = 0
        x1 = 1
        x2 = 2
        x3 = 3
        x4 = 4
        x5 = 5
        x6 = 6
        x7 = 7
        x8 = 8
        x9 = 9


def outer():  # want "`outer` has 61 statements"
    x0 = 0
    x1 = 1
    x2 = 2
    x3 = 3
    x4 = 4
    x5 = 5
    x6 = 6
    x7 = 7
    x8 = 8
    x9 = 9
    x10 = 10
    x11 = 11
    x12 = 12
    x13 = 13
    x14 = 14
    x15 = 15
    x16 = 16
    x17 = 17
    x18 = 18
    x19 = 19
    x20 = 20
    x21 = 21
    x22 = 22
    x23 = 23
    x24 = 24
    x25 = 25
    x26 = 26
    x27 = 27
    x28 = 28
    x29 = 29

    def inner():
        x0 = 0
        x1 = 1
        x2 = 2
        x3 = 3
        x4 = 4
        x5 = 5
        x6 = 6
        x7 = 7
        x8 = 8
        x9 = 9
        x10 = 10
        x11 = 11
        x12 = 12
        x13 = 13
        x14 = 14
        x15 = 15
        x16 = 16
        x17 = 17
        x18 = 18
        x19 = 19
        x20 = 20
        x21 = 21
        x22 = 22
        x23 = 23
        x24 = 24
        x25 = 25
        x26 = 26
        x27 = 27
        x28 = 28
        x29 = 29


def around():
    x0 = 0
    x1 = 1
    x2 = 2
    x3 = 3
    x4 = 4
    x5 = 5
    x6 = 6
    x7 = 7
    x8 = 8
    x9 = 9

    def inside():  # want "`inside` has 55 statements"
        x0 = 0
        x1 = 1
        x2 = 2
        x3 = 3
        x4 = 4
        x5 = 5
        x6 = 6
        x7 = 7
        x8 = 8
        x9 = 9
        x10 = 10
        x11 = 11
        x12 = 12
        x13 = 13
        x14 = 14
        x15 = 15
        x16 = 16
        x17 = 17
        x18 = 18
        x19 = 19
        x20 = 20
        x21 = 21
        x22 = 22
        x23 = 23
        x24 = 24
        x25 = 25
        x26 = 26
        x27 = 27
        x28 = 28
        x29 = 29
        x30 = 30
        x31 = 31
        x32 = 32
        x33 = 33
        x34 = 34
        x35 = 35
        x36 = 36
        x37 = 37
        x38 = 38
        x39 = 39
        x40 = 40
        x41 = 41
        x42 = 42
        x43 = 43
        x44 = 44
        x45 = 45
        x46 = 46
        x47 = 47
        x48 = 48
        x49 = 49
        x50 = 50
        x51 = 51
        x52 = 52
        x53 = 53
        x54 = 54

    return inside


def both():  # want "`both` has 113 statements"
    x0 = 0
    x1 = 1
    x2 = 2
    x3 = 3
    x4 = 4
    x5 = 5
    x6 = 6
    x7 = 7
    x8 = 8
    x9 = 9
    x10 = 10
    x11 = 11
    x12 = 12
    x13 = 13
    x14 = 14
    x15 = 15
    x16 = 16
    x17 = 17
    x18 = 18
    x19 = 19
    x20 = 20
    x21 = 21
    x22 = 22
    x23 = 23
    x24 = 24
    x25 = 25
    x26 = 26
    x27 = 27
    x28 = 28
    x29 = 29
    x30 = 30
    x31 = 31
    x32 = 32
    x33 = 33
    x34 = 34
    x35 = 35
    x36 = 36
    x37 = 37
    x38 = 38
    x39 = 39
    x40 = 40
    x41 = 41
    x42 = 42
    x43 = 43
    x44 = 44
    x45 = 45
    x46 = 46
    x47 = 47
    x48 = 48
    x49 = 49
    x50 = 50
    x51 = 51
    x52 = 52
    x53 = 53
    x54 = 54
    x55 = 55
    x56 = 56
    x57 = 57
    x58 = 58
    x59 = 59

    def inside_both():  # want "`inside_both` has 51 statements"
        x0 = 0
        x1 = 1
        x2 = 2
        x3 = 3
        x4 = 4
        x5 = 5
        x6 = 6
        x7 = 7
        x8 = 8
        x9 = 9
        x10 = 10
        x11 = 11
        x12 = 12
        x13 = 13
        x14 = 14
        x15 = 15
        x16 = 16
        x17 = 17
        x18 = 18
        x19 = 19
        x20 = 20
        x21 = 21
        x22 = 22
        x23 = 23
        x24 = 24
        x25 = 25
        x26 = 26
        x27 = 27
        x28 = 28
        x29 = 29
        x30 = 30
        x31 = 31
        x32 = 32
        x33 = 33
        x34 = 34
        x35 = 35
        x36 = 36
        x37 = 37
        x38 = 38
        x39 = 39
        x40 = 40
        x41 = 41
        x42 = 42
        x43 = 43
        x44 = 44
        x45 = 45
        x46 = 46
        x47 = 47
        x48 = 48
        x49 = 49
        x50 = 50

    return inside_both


def factory(scale):
    """It only holds the others."""

    def first():
        x0 = 0
        x1 = 1
        x2 = 2
        x3 = 3
        x4 = 4
        x5 = 5
        x6 = 6
        x7 = 7
        x8 = 8
        x9 = 9
        x10 = 10
        x11 = 11
        x12 = 12
        x13 = 13
        x14 = 14
        x15 = 15
        x16 = 16
        x17 = 17
        x18 = 18
        x19 = 19
        x20 = 20
        x21 = 21
        x22 = 22
        x23 = 23
        x24 = 24
        x25 = 25
        x26 = 26
        x27 = 27
        x28 = 28
        x29 = 29

    @wraps(first)
    def second():
        x0 = 0
        x1 = 1
        x2 = 2
        x3 = 3
        x4 = 4
        x5 = 5
        x6 = 6
        x7 = 7
        x8 = 8
        x9 = 9
        x10 = 10
        x11 = 11
        x12 = 12
        x13 = 13
        x14 = 14
        x15 = 15
        x16 = 16
        x17 = 17
        x18 = 18
        x19 = 19
        x20 = 20
        x21 = 21
        x22 = 22
        x23 = 23
        x24 = 24
        x25 = 25
        x26 = 26
        x27 = 27
        x28 = 28
        x29 = 29

    return first, second


def options(parser):
    """A long list of options is not a long function."""
    parser.add_argument("--a0")
    parser.add_argument("--a1")
    parser.add_argument("--a2")
    parser.add_argument("--a3")
    parser.add_argument("--a4")
    parser.add_argument("--a5")
    parser.add_argument("--a6")
    parser.add_argument("--a7")
    parser.add_argument("--a8")
    parser.add_argument("--a9")
    parser.add_argument("--a10")
    parser.add_argument("--a11")
    parser.add_argument("--a12")
    parser.add_argument("--a13")
    parser.add_argument("--a14")
    parser.add_argument("--a15")
    parser.add_argument("--a16")
    parser.add_argument("--a17")
    parser.add_argument("--a18")
    parser.add_argument("--a19")
    parser.add_argument("--a20")
    parser.add_argument("--a21")
    parser.add_argument("--a22")
    parser.add_argument("--a23")
    parser.add_argument("--a24")
    parser.add_argument("--a25")
    parser.add_argument("--a26")
    parser.add_argument("--a27")
    parser.add_argument("--a28")
    parser.add_argument("--a29")
    parser.add_argument("--a30")
    parser.add_argument("--a31")
    parser.add_argument("--a32")
    parser.add_argument("--a33")
    parser.add_argument("--a34")
    parser.add_argument("--a35")
    parser.add_argument("--a36")
    parser.add_argument("--a37")
    parser.add_argument("--a38")
    parser.add_argument("--a39")
    parser.add_argument("--a40")
    parser.add_argument("--a41")
    parser.add_argument("--a42")
    parser.add_argument("--a43")
    parser.add_argument("--a44")
    parser.add_argument("--a45")
    parser.add_argument("--a46")
    parser.add_argument("--a47")
    parser.add_argument("--a48")
    parser.add_argument("--a49")
    parser.add_argument("--a50")
    parser.add_argument("--a51")
    parser.add_argument("--a52")
    parser.add_argument("--a53")
    parser.add_argument("--a54")
    parser.add_argument("--a55")
    parser.add_argument("--a56")
    parser.add_argument("--a57")
    parser.add_argument("--a58")
    parser.add_argument("--a59")
    group = parser.add_argument_group("b")
    return parser.parse_args()


def one_call():
    """One statement on many lines."""
    return dict(
        x0=0,
        x1=1,
        x2=2,
        x3=3,
        x4=4,
        x5=5,
        x6=6,
        x7=7,
        x8=8,
        x9=9,
        x10=10,
        x11=11,
        x12=12,
        x13=13,
        x14=14,
        x15=15,
        x16=16,
        x17=17,
        x18=18,
        x19=19,
        x20=20,
        x21=21,
        x22=22,
        x23=23,
        x24=24,
        x25=25,
        x26=26,
        x27=27,
        x28=28,
        x29=29,
        x30=30,
        x31=31,
        x32=32,
        x33=33,
        x34=34,
        x35=35,
        x36=36,
        x37=37,
        x38=38,
        x39=39,
        x40=40,
        x41=41,
        x42=42,
        x43=43,
        x44=44,
        x45=45,
        x46=46,
        x47=47,
        x48=48,
        x49=49,
        x50=50,
        x51=51,
        x52=52,
        x53=53,
        x54=54,
        x55=55,
        x56=56,
        x57=57,
        x58=58,
        x59=59,
        x60=60,
        x61=61,
        x62=62,
        x63=63,
        x64=64,
        x65=65,
        x66=66,
        x67=67,
        x68=68,
        x69=69,
        x70=70,
        x71=71,
        x72=72,
        x73=73,
        x74=74,
        x75=75,
        x76=76,
        x77=77,
        x78=78,
        x79=79,
    )


def cases(x):  # want "`cases` has 52 statements"
    match x:
        case 1:
            x0 = 0
            x1 = 1
            x2 = 2
            x3 = 3
            x4 = 4
            x5 = 5
            x6 = 6
            x7 = 7
            x8 = 8
            x9 = 9
            x10 = 10
            x11 = 11
            x12 = 12
            x13 = 13
            x14 = 14
            x15 = 15
            x16 = 16
            x17 = 17
            x18 = 18
            x19 = 19
            x20 = 20
            x21 = 21
            x22 = 22
            x23 = 23
            x24 = 24
        case 2:
            x0 = 0
            x1 = 1
            x2 = 2
            x3 = 3
            x4 = 4
            x5 = 5
            x6 = 6
            x7 = 7
            x8 = 8
            x9 = 9
            x10 = 10
            x11 = 11
            x12 = 12
            x13 = 13
            x14 = 14
            x15 = 15
            x16 = 16
            x17 = 17
            x18 = 18
            x19 = 19
            x20 = 20
            x21 = 21
            x22 = 22
            x23 = 23
            x24 = 24
            x25 = 25
