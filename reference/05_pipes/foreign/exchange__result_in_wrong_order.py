# exercise: exchange
# label: wrong
# mistake: the tuple is the wrong way round: what the child received comes first, and then what the parent received
import multiprocessing as mp


def child_job(end, right):
    left = end.recv()
    end.send(right)
    end.send(left)
    end.close()


def exchange(left, right):
    my_end, child_end = mp.Pipe()
    child = mp.Process(target=child_job, args=(child_end, right))
    child.start()
    child_end.close()
    my_end.send(left)
    received_by_parent = my_end.recv()
    received_by_child = my_end.recv()
    my_end.close()
    child.join()
    return received_by_child, received_by_parent
