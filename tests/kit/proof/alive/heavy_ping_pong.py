"""Two processes pass a number to and fro."""

import multiprocessing


def answer(connection):
    while True:
        number = connection.recv()
        if number is None:
            break
        connection.send(number + 1)


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()
    child = context.Process(target=answer, args=(theirs,))
    child.start()
    number = 0
    for _ in range(2000):
        ours.send(number)
        number = ours.recv()
    ours.send(None)
    child.join()
    print(number)
