# exercise: main
# label: wrong
# mistake: only one worker process; the program's own process counts as the second and calls square itself

import multiprocessing


def second_half(conn):
    conn.send([square(n) for n in range(5, 10)])
    conn.close()


def main() -> None:
    """Two processes: this one and a child."""
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=second_half, args=(sender,))
    child.start()
    sender.close()
    # while the child is busy, do our part here
    squares = [square(n) for n in range(5)]
    squares += receiver.recv()
    child.join()
    print(*squares, sep="\n")


if __name__ == "__main__":
    main()
