import os


def gather(tasks):
    while True:
        os.write(1, b"x" * 65536)


def double(task):
    while True:
        print("x" * 1000)
