# exercise: ask
# label: right
# style: a class with __call__, explicit forkserver

import multiprocessing


class Ask:
    ctx = multiprocessing.get_context("forkserver")

    @staticmethod
    def body(conn, task, args):
        try:
            packet = {"ok": True, "value": task(*args)}
        except Exception as e:
            packet = {"ok": False, "value": f"{e}"}
        conn.send(packet)

    def __call__(self, task, *args):
        r, w = self.ctx.Pipe(duplex=False)
        p = self.ctx.Process(target=Ask.body, args=(w, task, args))
        p.start()
        w.close()
        with r:
            try:
                packet = r.recv()
            except EOFError:
                packet = {"ok": False, "value": ""}
        p.join()
        if packet["ok"]:
            return packet["value"]
        raise ChildFailed(p.exitcode, packet["value"])


def ask(task, *args):
    return Ask()(task, *args)
