# exercise: ask_child
# label: right
# style: class-based, a Process subclass that owns its end of the link
import multiprocessing


class _AskChildNode(multiprocessing.Process):
    """One remote node that serves exactly one request."""

    def __init__(self, link, task):
        super().__init__(name="ask-child-node")
        self.link = link
        self.task = task

    def run(self):
        with self.link:
            self.link.send(self.task(self.link.recv()))


def ask_child(task, value):
    host_link, node_link = multiprocessing.Pipe(duplex=True)
    with host_link:
        node = _AskChildNode(node_link, task)
        node.start()
        node_link.close()
        host_link.send(value)
        answer = host_link.recv()
        node.join()
    return answer
