import signal

for number in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:
    signal.signal(number, signal.SIG_IGN)


def gather(tasks):
    while True:
        signal.pause()


def double(task):
    while True:
        pass
