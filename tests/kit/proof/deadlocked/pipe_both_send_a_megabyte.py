"""Both ends send more than a pipe holds, and neither reads."""

import multiprocessing


def send(connection):
    connection.send(bytes(1 << 20))  # <- here
    connection.recv()


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()
    child = context.Process(target=send, args=(theirs,))
    child.start()
    ours.send(bytes(1 << 20))  # <- here
    ours.recv()
