# exercise: ask_child
# label: wrong
# mistake: the child sends a done message after its answer and the caller takes that for its end; it never joins, so the child may still run, or is a zombie, when the call returns: breaks "the child has ended and has been joined".
import multiprocessing


def _answer(there, task):
    there.send(task(there.recv()))
    there.send("done")  # done <- struct{}{}
    there.close()


def ask_child(task, value):
    here, there = multiprocessing.Pipe()
    multiprocessing.Process(target=_answer, args=(there, task)).start()
    there.close()
    here.send(value)
    answer = here.recv()
    here.recv()  # <-done
    here.close()
    return answer
