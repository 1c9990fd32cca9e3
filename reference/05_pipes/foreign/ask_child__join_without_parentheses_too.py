# exercise: ask_child
# label: wrong
# mistake: child.join is named but not called, so the child is still alive or unjoined when the call returns (active_children() shows it)

import multiprocessing as mp


def reply(task, conn, parent_conn):
    parent_conn.close()
    question = conn.recv()
    conn.send(task(question))
    conn.close()


def ask_child(task, value):
    parent_conn, child_conn = mp.Pipe()
    child = mp.Process(target=reply, args=(task, child_conn, parent_conn))
    child.start()
    child_conn.close()
    parent_conn.send(value)
    answer = parent_conn.recv()
    parent_conn.close()
    child.join
    return answer
