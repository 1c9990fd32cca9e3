# exercise: ask_child
# label: wrong
# mistake: the child sends a caught exception in the place of an answer, and the parent throws every answer that is an exception; a task that returns an exception object as its value makes the call raise it; breaks "return: what ``task(value)`` returned in the child" and "raises: nothing".
import multiprocessing


def answer_one_question(task, conn):
    try:
        answer = task(conn.recv())
    except Exception as error:
        answer = error
    conn.send(answer)
    conn.close()


def ask_child(task, value):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=answer_one_question, args=(task, there))
    child.start()
    there.close()
    try:
        here.send(value)
        answer = here.recv()
    finally:
        here.close()
        child.join()
    if isinstance(answer, Exception):
        raise answer  # as the ExecutionException of a Future
    return answer
