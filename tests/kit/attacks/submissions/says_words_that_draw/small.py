WORDS = "\x1b[2J\x1b]0;owned\x07<script>alert(1)</script>=cmd|' /C calc'!A0\ud800\u202e\0"
Odd = type(WORDS.replace("\0", "").replace("\ud800", ""), (Exception,), {})


def gather(tasks):
    print(WORDS.encode("utf-8", "replace").decode())
    raise Odd(WORDS)


def double(task):
    return [WORDS, WORDS]
