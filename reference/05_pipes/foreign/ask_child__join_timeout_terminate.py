# exercise: ask_child
# label: wrong
# misjudged: partner-gone
# mistake: it joins with a timeout before it receives and terminates a child that is still alive, so a slow task, or an answer that does not fit into the pipe, ends in EOFError or OSError instead of the answer: breaks ":return: what task(value) returned in the child" and ":raises: nothing"
from multiprocessing import Pipe, Process


def _reply(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    child = Process(target=_reply, args=(there, task))
    child.start()
    there.close()
    here.send(value)
    child.join(timeout=2)
    if child.is_alive():  # never hang
        child.terminate()
        child.join()
    answer = here.recv()
    here.close()
    return answer
