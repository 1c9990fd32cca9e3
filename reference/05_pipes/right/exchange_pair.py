# exercise: exchange
# style: the_report_comes_with_the_value
import multiprocessing


def child(conn, right):
    with conn:
        conn.send((right, conn.recv()))


def exchange(left, right):
    here, there = multiprocessing.Pipe()
    process = multiprocessing.Process(target=child, args=(there, right))
    process.start()
    there.close()
    here.send(left)
    pair = here.recv()
    process.join()
    here.close()
    return tuple(pair)
