# exercise: converse
# label: wrong
# mistake: a goroutine sends all the questions without waiting for answers and, as "only the sender closes the channel", closes the end after the last question, while the caller still receives on it: recv fails (OSError: handle is closed, or TypeError); breaks "waits for its answer before it sends the next one" and "After the last answer it closes its end".
import multiprocessing
import threading


def _answer_all(here, there, task):
    here.close()
    try:
        while True:
            there.send(task(there.recv()))
    except EOFError:
        there.close()


def _send_all(end, values):
    for value in values:
        end.send(value)
    end.close()


def converse(task, values):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_answer_all, args=(here, there, task))
    child.start()
    there.close()
    sender = threading.Thread(target=_send_all, args=(here, values))
    sender.start()
    answers = [here.recv() for _ in values]
    sender.join()
    child.join()
    return answers
