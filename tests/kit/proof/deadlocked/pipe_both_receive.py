"""Each end waits for the other's message."""

import multiprocessing


def answer(connection):
    connection.send(connection.recv())  # <- here


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()
    child = context.Process(target=answer, args=(theirs,))
    child.start()
    ours.recv()  # <- here
