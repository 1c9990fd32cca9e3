"""A connection was passed to a child; a thread of the library still offers others."""

import multiprocessing


def work(channel):
    connection = channel.recv()
    connection.recv()  # <- here


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=work, args=(theirs,))
    child.start()
    passed, kept = context.Pipe()
    ours.send(passed)
    child.join()  # <- here
