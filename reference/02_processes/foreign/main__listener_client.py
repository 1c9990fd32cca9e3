# exercise: main
# label: right
# style: multiprocessing.connection: two clients report to a Listener

import multiprocessing
from multiprocessing.connection import Client, Listener


def report(address, numbers):
    with Client(address) as c:
        for n in numbers:
            c.send((n, square(n)))


def main():
    squares = {}
    with Listener(family="AF_UNIX", backlog=2) as listener:
        ps = [
            multiprocessing.Process(target=report, args=(listener.address, list(range(k, k + 5))))
            for k in (0, 5)
        ]
        for p in ps:
            p.start()
        for conn in [listener.accept(), listener.accept()]:
            with conn:
                for _ in range(5):
                    n, s = conn.recv()
                    squares[n] = s
        for p in ps:
            p.join()
    for n in range(10):
        print(squares[n])

if __name__ == "__main__":
    main()
