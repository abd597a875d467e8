import { openStore } from './src/store/open.ts';
import { openMonth, number } from './test/store/support.ts';
const where = process.argv[2]==='pg' ? {url:'postgres://postgres@127.0.0.1:5432/test', schema:'perf_'+process.pid} : {memory:true as const};
const o = await openStore({workspace:{team:'T1',name:'x'},clock:{now:()=>new Date('2023-09-11T01:00:00Z')},database:where,log:console.log});
const s=o.store; const people=Array.from({length:20},(_,i)=>'p'+i); await openMonth(s,people);
let k=0;
const turn=async(p:string)=>{ k++; const key='e'+k; const st=await s.inbox.store({keys:[key,'m'+key],kind:'event',conversation:p,body:{x:'hello '.repeat(100)}}); const l=(await s.interviews.load(p))!; const r=await s.interviews.take({interview:l.id,revision:l.revision,state:l.state,answers:[number('q'+(k%40),String(k))],effects:{inbox:(st as any).id,audit:[{act:'answer',by:p,facts:{q:'a'},personal:'53'}],posts:[{key:'p'+key,to:{person:p},notice:{kind:'courtesy'}}]}}); if(r.kind!=='written') throw new Error('c'); await s.outbox.sent(r.posts[0]!.id,{channel:'D',ts:'1.'+k}); };
for (let round=0; round<6; round++){ const t=performance.now(), c=process.cpuUsage(); const lat:number[]=[]; await Promise.all(people.map(async p=>{for(let i=0;i<40;i++){const a=performance.now(); await turn(p); lat.push(performance.now()-a);}})); lat.sort((a,b)=>a-b); const d=process.cpuUsage(c); console.log('turns/s', (800/(performance.now()-t)*1000).toFixed(0),'cpu us/turn',((d.user+d.system)/800).toFixed(0),'p99',lat[Math.floor(lat.length*.99)]!.toFixed(1)); }
await o.stop();
