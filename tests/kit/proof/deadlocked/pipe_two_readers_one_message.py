"""Two children read one end; there is one message."""

import multiprocessing


def read(connection):
    connection.recv()  # <- here


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()
    children = [context.Process(target=read, args=(theirs,)) for _ in range(2)]
    for child in children:
        child.start()
    ours.send_bytes(b"\x80\x04N.")
    for child in children:
        child.join()  # <- here
