# exercise: ask_child
# label: right
# style: ProcessPoolExecutor(1), the connection is an argument of submit
# needs: a picklable task
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pipe


def in_child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    with ProcessPoolExecutor(max_workers=1) as executor:
        done = executor.submit(in_child, there, task)
        here.send(value)
        answer = here.recv()
        done.result()
    here.close()
    there.close()
    return answer
