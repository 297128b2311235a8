import { launchBrowser } from "./e2e/browser.mjs";
import { readFileSync } from "node:fs";
const A="http://localhost:18080"; const acc=JSON.parse(readFileSync("/tmp/prima/data1/sample-accounts.json"));
const b=await launchBrowser();
async function shot(ctx,path,name,wait=900){ const p=await ctx.newPage(); p.on("console",m=>{if(m.type()==="error")console.log(name,"console:",m.text().slice(0,200))}); p.on("pageerror",e=>console.log(name,"pageerror",String(e).slice(0,300))); await p.goto(A+path); await p.waitForTimeout(wait); await p.screenshot({path:`/tmp/prima/s-${name}.png`,fullPage:true}); await p.close(); }
const who=process.argv[2];
const pages=process.argv.slice(3);
const ctx=await b.newContext({viewport:{width:+(process.env.W||1366),height:900},locale:"id-ID"});
if(who!=="-"){ const a=acc.accounts.find(x=>x.username===who); const r=await ctx.request.post(A+"/api/identity/v1/session",{data:{username:a.username,password:a.password,otp:process.env.OTP},headers:{Origin:A,"Sec-Fetch-Site":"same-origin"}}); console.log("sign in",r.status()); }
for(const x of pages){ const [n,p]=x.split("="); await shot(ctx,p,n); }
await b.close();
