# exercise: append_all
# label: right
# style: one byte in a Pipe as the token, by os.read and os.write
import multiprocessing
import os


def child(append, record, rd, wr):
    byte = os.read(rd.fileno(), 1)
    try:
        append(record)
    finally:
        os.write(wr.fileno(), byte)


def append_all(append, records):
    rd, wr = multiprocessing.Pipe(False)
    os.write(wr.fileno(), b"!")
    kids = []
    for record in records:
        kid = multiprocessing.Process(target=child, args=(append, record, rd, wr))
        kid.start()
        kids.append(kid)
    for kid in kids:
        kid.join()
    rd.close()
    wr.close()
    codes = [kid.exitcode for kid in kids]
    if any(codes):
        raise ChildFailed(codes)
