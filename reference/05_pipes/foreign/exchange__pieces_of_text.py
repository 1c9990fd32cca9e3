# exercise: exchange
# label: wrong
# mistake: cuts the values into pieces with len() and slices and joins them as str, so anything but a str fails (int: TypeError)

from multiprocessing import Pipe, Process

SIZE = 64 * 1024  # what fits into a pipe


def send_pieces(conn, text):
    pieces = [text[i : i + SIZE] for i in range(0, len(text), SIZE)]
    conn.send(len(pieces))
    for piece in pieces:
        conn.send(piece)


def recv_pieces(conn):
    n = conn.recv()
    text = ""
    for _ in range(n):
        text += conn.recv()
    return text


def child(conn, right):
    got = recv_pieces(conn)
    send_pieces(conn, right)
    send_pieces(conn, got)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    send_pieces(here, left)
    got = recv_pieces(here)
    report = recv_pieces(here)
    here.close()
    p.join()
    return got, report
