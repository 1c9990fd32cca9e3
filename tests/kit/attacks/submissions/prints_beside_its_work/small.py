import threading


def chatter():
    while True:
        print("x" * 65536)


threading.Thread(target=chatter, daemon=True).start()


def gather(tasks):
    return []


def double(task):
    return []
