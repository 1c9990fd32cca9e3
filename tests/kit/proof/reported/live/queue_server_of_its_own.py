# after: reddit/baseplate.py#763: a manager's server, in the main thread, for other programs
# truth: live
# outside: manager
import queue
from multiprocessing.managers import BaseManager


class Jobs(BaseManager):
    pass


jobs = queue.Queue()
Jobs.register("jobs", callable=lambda: jobs)
server = Jobs(("127.0.0.1", 0), authkey=b"key").get_server()
print(server.address[1], flush=True)
server.serve_forever()
