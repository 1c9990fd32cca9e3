# exercise: ask_child
# label: wrong
# mistake: waits at most two seconds with poll() and then gives up, so a slow task yields None
# expect: poll-gives-up
# misjudged: ended-by-force
from multiprocessing import Pipe, Process

TIMEOUT = 2.0


def reply_to(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    proc = Process(target=reply_to, args=(there, task))
    proc.start()
    there.close()
    here.send(value)
    answer = None
    if here.poll(TIMEOUT):
        answer = here.recv()
    else:
        proc.terminate()
    proc.join()
    here.close()
    return answer
