# exercise: exchange
# label: wrong
# mistake: values of any kind: to be safe from the buffer it cuts both into pieces of text, so a number raises TypeError and an empty list comes out as ''
from multiprocessing import Pipe, Process

PIECE = 20_000   # fits into the pipe (200 kB)


def swap_in_pieces(conn, text):
    pieces = [text[i:i + PIECE] for i in range(0, len(text), PIECE)]
    conn.send(len(pieces))
    n = conn.recv()
    got = []
    for k in range(max(n, len(pieces))):
        # one piece there, one piece back: the buffer is never full
        if k < len(pieces):
            conn.send(pieces[k])
        if k < n:
            got.append(conn.recv())
    return "".join(got)


def child(conn, right):
    received = swap_in_pieces(conn, right)
    conn.send(received)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    received = swap_in_pieces(here, left)
    reported = here.recv()
    here.close()
    p.join()
    return received, reported
