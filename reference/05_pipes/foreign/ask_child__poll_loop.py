# exercise: ask_child
# label: right
# style: waits for the answer with poll in a loop
from multiprocessing import Pipe, Process


def child(conn, task):
    while not conn.poll(0.05):
        pass
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    here.send(value)
    while True:
        if here.poll(0.05):
            answer = here.recv()
            break
    while p.is_alive():
        p.join(0.1)
    p.join()
    here.close()
    there.close()
    return answer
