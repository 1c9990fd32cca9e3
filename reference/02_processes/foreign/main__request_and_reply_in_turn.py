# exercise: main
# label: wrong
# mistake: the parent sends a number to one worker, waits for its square, and only then sends the next number to the other one, so that never both work at once: "Two worker processes share the work and run at the same time".
import multiprocessing
from multiprocessing.connection import Connection


def _serve(theirs: Connection, ours: Connection) -> None:
    ours.close()
    with theirs:
        while True:
            try:
                number = theirs.recv()
            except EOFError:
                return
            theirs.send(square(number))


def main() -> None:
    workers = []
    for _ in range(2):
        ours, theirs = multiprocessing.Pipe()
        child = multiprocessing.Process(target=_serve, args=(theirs, ours))
        child.start()
        theirs.close()
        workers.append((child, ours))
    for number in range(10):
        _, ours = workers[number % 2]
        ours.send(number)
        print(ours.recv())
    for child, ours in reversed(workers):
        ours.close()
        child.join()


if __name__ == "__main__":
    main()
