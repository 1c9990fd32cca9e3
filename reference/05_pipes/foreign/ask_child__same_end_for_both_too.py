# exercise: ask_child
# label: wrong
# mistake: the child is given the parent's own end, so nobody reads what the parent sends and both wait in recv for ever
import multiprocessing as mp


def child_main(task, end):
    value = end.recv()
    end.send(task(value))
    end.close()


def ask_child(task, value):
    here, there = mp.Pipe()
    child = mp.Process(target=child_main, args=(task, here))
    child.start()
    here.send(value)
    answer = here.recv()
    here.close()
    there.close()
    child.join()
    return answer
