"""A spawned child waits for a message, its parent for its end."""

import multiprocessing


def work(connection):
    connection.recv()  # <- here


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=work, args=(theirs,))
    child.start()
    child.join()  # <- here
