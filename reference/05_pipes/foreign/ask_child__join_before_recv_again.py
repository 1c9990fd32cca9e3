# exercise: ask_child
# label: wrong
# mistake: the parent joins the child before it receives, so an answer that is larger than the pipe is a deadlock (values of any size)
from multiprocessing import Pipe, Process


def answer_question(task, conn):
    value = conn.recv()
    conn.send(task(value))
    conn.close()


def ask_child(task, value):
    parent_conn, child_conn = Pipe()
    p = Process(target=answer_question, args=(task, child_conn))
    p.start()
    child_conn.close()
    parent_conn.send(value)
    p.join()  # wait until the child has finished, then its answer is there
    answer = parent_conn.recv()
    parent_conn.close()
    return answer
